import type { Fact } from '../play.ts';
import type { Sbar } from '../run.ts';
import { bedside } from '../shipped.ts';
import type { FactKey } from '../words.ts';

/** What was said in a call, each fact once, by how well it was known. */
export interface Said {
  readonly all: readonly FactKey[];
  /** Observed, and still true to say so. */
  readonly fresh: readonly FactKey[];
  /** Observed once, too long ago. */
  readonly stale: readonly FactKey[];
  /** Observed so long ago that it counts as not said. */
  readonly too_old: readonly FactKey[];
  /** Observed, and denied by what was observed since. */
  readonly denied: readonly FactKey[];
  /** Never observed. */
  readonly unseen: readonly FactKey[];
}
type How = Exclude<keyof Said, 'all'>;

const MINUTE_S = 60;

export function saidIn(sbar: Sbar, facts: readonly Fact[], at_s: number): Said {
  const all = [...new Set([...sbar.situation, ...sbar.background, ...sbar.assessment.facts])];
  const { stale_min, too_old_min } = bedside().numbers;
  const ageing = ageingFacts();
  const latest = (key: FactKey): Fact | undefined =>
    facts
      .filter((each) => each.fact === key && each.at_s <= at_s)
      .reduce<Fact | undefined>((last, each) => (isNewer(each, last) ? each : last), undefined);
  const how = (key: FactKey): How => {
    const known = latest(key);
    const since_s = known?.at_s ?? Number.NEGATIVE_INFINITY;
    if (deniersOf(key).some((each) => (latest(each)?.at_s ?? Number.NEGATIVE_INFINITY) > since_s)) {
      return 'denied';
    }
    if (known === undefined) return 'unseen';
    if (!ageing.has(key)) return 'fresh';
    const age_s = at_s - known.at_s;
    if (age_s > too_old_min.value * MINUTE_S) return 'too_old';
    return known.from === 'handover' || age_s > stale_min.value * MINUTE_S ? 'stale' : 'fresh';
  };
  const of = (word: How) => all.filter((key) => how(key) === word);
  return {
    all,
    fresh: of('fresh'),
    stale: of('stale'),
    too_old: of('too_old'),
    denied: of('denied'),
    unseen: of('unseen'),
  };
}

/** A colleague's word gives way to what was seen at the same second. */
function isNewer(each: Fact, last: Fact | undefined): boolean {
  if (last === undefined || each.at_s > last.at_s) return true;
  return each.at_s === last.at_s && last.from === 'handover';
}

function deniersOf(fact: FactKey): readonly FactKey[] {
  return bedside().facts.find(({ key }) => key === fact)?.denied_by ?? [];
}

/** What changes from minute to minute: all that is read of the body at the bed; a laboratory's answer and a log do not. */
function ageingFacts(): ReadonlySet<FactKey> {
  return new Set(
    bedside()
      .observations.filter(({ minutes, answer_after_min }) => answer_after_min === minutes)
      .flatMap(({ reads }) => reads.map(({ fact }) => fact)),
  );
}
