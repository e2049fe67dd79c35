import type { CallFault, CallGrade, Fact } from '../play.ts';
import type { Sbar } from '../run.ts';
import type { CallNeeds } from '../scenario.ts';
import { bedside } from '../shipped.ts';
import type { ContactKey, FactKey } from '../words.ts';
import { honestAfter, neverGuessed, scoreOf } from './honest.ts';
import { type Asked, askedIn } from './request.ts';
import { type Said, saidIn } from './said.ts';
import type { Sense } from './sense.ts';
import { type Thought, thoughtIn } from './thought.ts';

export interface CallToGrade {
  readonly to: ContactKey;
  /** What this contact needs to hear here, and what may be thought and ordered. */
  readonly needs: CallNeeds;
  readonly sense: Sense;
  readonly sbar: Sbar;
  /** All that the learner has observed, heard or been told. */
  readonly facts: readonly Fact[];
  /** Case time of the call; what was observed later does not count. */
  readonly at_s: number;
}

/**
 * Situation, background and assessment earn a point each when one observed fact of every group that this contact needs is
 * said, and half a point when some groups are missing or were observed too long ago; what is older than `too_old_min`
 * counts as not said. The assessment is whole only with a working diagnosis that can be defended by what is to be known;
 * such a diagnosis alone is worth half, another one nothing, and an all-clear that rests on nothing costs the findings too.
 * The request earns a point when it asks for something that this contact can do here and that fits, half when it is another
 * clear request that is theirs or stands behind too many facts, nothing when it is vague or one of its orders harms. The last
 * point is for honesty: one thing said that was not observed halves it, two cost it, and what was not observed counts nowhere
 * else; it is earned by saying something that was observed.
 *
 * Two faults cap the whole call: a guess at what is never guessed (or what has been seen to be otherwise since), and to keep
 * back what must be said. Where a contact needs nothing of a part (a pharmacist no findings), the part is whole as soon as
 * something is said; a family needs no report. Every number is in models/bedside.yaml.
 */
export function gradeCall({ to, needs, sense, sbar, facts, at_s }: CallToGrade): CallGrade {
  const said = saidIn(sbar, facts, at_s);
  const thought = thoughtIn(sbar.assessment.thinks, sense, said);
  const asked = askedIn(sbar.requests, to, needs.request, sense);
  const silent = isSilent(needs, said, sbar);
  const parts = {
    situation: silent ? 0 : share(needs.situation, said),
    background: silent ? 0 : share(needs.background, said),
    assessment: assessmentPoints(needs.assessment, said, thought, silent),
    request: requestPoints(asked, said),
    honest: silent || said.denied.length > 0 ? 0 : honestAfter(1, said.unseen),
  };
  const faults = faultsIn(sbar, said, thought, asked, sense);
  return {
    score: scoreOf(parts, faults),
    parts,
    missing: missingIn(needs, said, sbar, asked),
    unseen: said.unseen,
    stale: said.stale,
    ...(faults.length === 0 ? {} : { faults }),
  };
}

/** Nothing observed is said to somebody who needs a report, or nothing at all to anybody. */
function isSilent({ situation, background, assessment }: CallNeeds, said: Said, { requests }: Sbar): boolean {
  const needsReport = situation.length + background.length + assessment.length > 0;
  if (!needsReport) return said.all.length === 0 && requests.length === 0;
  return said.fresh.length + said.stale.length + said.too_old.length === 0;
}

const part = () => bedside().numbers.call_part_points.value;

/** Of groups of which each needs one fact: all fresh 1, some or old ones a part, none 0. */
function share(groups: readonly (readonly FactKey[])[], { fresh, stale }: Said): number {
  if (groups.every((group) => has(group, fresh))) return 1;
  return groups.some((group) => has(group, fresh) || has(group, stale)) ? part() : 0;
}

function assessmentPoints(
  groups: readonly (readonly FactKey[])[],
  said: Said,
  thought: Thought,
  silent: boolean,
): number {
  if (thought === 'all_clear' || (silent && groups.length === 0)) return 0;
  const found = share(groups, said);
  if (groups.length === 0) return thought === 'wrong' ? part() : 1;
  if (thought === 'sound') return found === 1 ? 1 : part();
  return found > 0 ? part() : 0;
}

function requestPoints({ worth }: Asked, { all }: Said): number {
  if (worth === 'nothing') return 0;
  const buried = all.length > bedside().numbers.most_facts_in_call.value;
  return worth === 'part' || buried ? part() : 1;
}

function missingIn(needs: CallNeeds, said: Said, sbar: Sbar, asked: Asked): CallGrade['missing'] {
  const groups = (['situation', 'background', 'assessment'] as const).flatMap((name) =>
    needs[name]
      .filter((group) => !has(group, said.fresh) && !has(group, said.stale))
      .map((facts) => ({ part: name, facts })),
  );
  const undiagnosed = needs.assessment.length > 0 && sbar.assessment.thinks === undefined;
  return [
    ...groups,
    ...(undiagnosed ? [{ part: 'assessment' as const, facts: [] }] : []),
    ...(requestPoints(asked, said) < 1 ? [{ part: 'request' as const, facts: [] }] : []),
  ];
}

function faultsIn(
  { assessment }: Sbar,
  said: Said,
  thought: Thought,
  { harms, not_theirs, worth }: Asked,
  { must_say }: Sense,
): readonly CallFault[] {
  const thinks = assessment.thinks === undefined ? [] : [assessment.thinks];
  const told = [...said.fresh, ...said.stale, ...said.too_old];
  const all: readonly CallFault[] = [
    { why: 'thought', keys: thought === 'wrong' ? thinks : [] },
    { why: 'all_clear', keys: thought === 'all_clear' ? thinks : [] },
    { why: 'harm', keys: harms },
    { why: 'not_theirs', keys: worth === 'whole' ? [] : not_theirs },
    { why: 'guessed', keys: neverGuessed(said.unseen) },
    { why: 'denied', keys: said.denied },
    ...must_say.map((keys) => ({ why: 'unsaid' as const, keys: has(keys, told) ? [] : keys })),
    { why: 'too_old', keys: said.too_old },
  ];
  return all.filter(({ keys }) => keys.length > 0);
}

function has(group: readonly FactKey[], said: readonly FactKey[]): boolean {
  return group.some((key) => said.includes(key));
}
