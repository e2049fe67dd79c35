import { needsOf } from '../calls/index.ts';
import type { Call, CallGrade, Play } from '../play.ts';
import type { Request } from '../run.ts';
import { bedside } from '../shipped.ts';
import type { FactKey } from '../words.ts';

export const CALL_PARTS = ['situation', 'background', 'assessment', 'request', 'honest'] as const;
export type CallPart = (typeof CALL_PARTS)[number];

/** One reason for which a call lost points, with the part that lost them; `whole`: all parts together were capped. */
export interface CallCost {
  readonly part: CallPart | 'whole';
  readonly why: /** Nothing that was observed was said. */
    | 'silent'
    /** Of these one had to be said and none was; `old`: said, but observed too long ago. */
    | 'missing'
    | 'old'
    /** No diagnosis was said, or one that cannot be defended, or an all-clear that rests on nothing. */
    | 'no_thought'
    | 'thought'
    | 'all_clear'
    /** Nothing was asked for; only something in general; what harms; what they cannot do; not what was needed. */
    | 'nothing_asked'
    | 'vague'
    | 'harm'
    | 'not_theirs'
    | 'not_needed'
    /** More facts were said than a call holds: `count`, and how many it holds. */
    | 'buried'
    /** Said or answered without having been observed: it costs honesty, and counts in no other part. */
    | 'unseen'
    | 'guessed'
    | 'denied'
    /** Had to be said. */
    | 'unsaid';
  /** Facts, states, actions or requests, by `why`; of `not_needed` what would have been right. */
  readonly keys: readonly string[];
  readonly count?: number;
  readonly most?: number;
}

/** Why a call is worth what it is worth: every rule of the grade by which a part of it lost points, and no other. */
export function callCosts({ sbar, to }: Call, grade: CallGrade, { scenario }: Play): readonly CallCost[] {
  const needs = needsOf(scenario, to);
  const { parts } = grade;
  const said = [...new Set([...sbar.situation, ...sbar.background, ...sbar.assessment.facts])];
  const gone = [...grade.unseen, ...grade.stale, ...of(grade, 'too_old'), ...of(grade, 'denied')];
  const fresh = said.filter((fact) => !gone.includes(fact));
  const reports = (['situation', 'background', 'assessment'] as const).flatMap((part) => {
    if (parts[part] === 1) return [];
    return [
      ...groupCosts(part, needs[part], { said, fresh, grade }),
      ...(part === 'assessment' ? thoughtCosts(grade, sbar.assessment.thinks) : []),
    ];
  });
  const request = parts.request === 1 ? [] : requestCosts(sbar.requests, grade, said, needs.request);
  const honest = parts.honest === 1 ? [] : honestCosts(grade);
  const all: readonly CallCost[] = [...reports, ...request, ...honest];
  const unsaid = CALL_PARTS.filter((part) => parts[part] < 1 && !all.some((cost) => cost.part === part));
  return [
    ...together(all),
    ...unsaid.map((part) => ({ part, why: 'silent' as const, keys: [] })),
    ...capCosts(grade),
  ];
}

/** What was old, unseen or denied in one part is one reason; each thing missing is a reason of its own. */
function together(costs: readonly CallCost[]): readonly CallCost[] {
  const all: CallCost[] = [];
  for (const cost of costs) {
    const at = all.findIndex(({ part, why }) => part === cost.part && why === cost.why && why !== 'missing');
    const same = all[at];
    if (same === undefined) all.push(cost);
    else all[at] = { ...same, keys: [...new Set([...same.keys, ...cost.keys])] };
  }
  return all;
}

type Why = NonNullable<CallGrade['faults']>[number]['why'];

function of({ faults = [] }: CallGrade, why: Why): readonly string[] {
  return faults.filter((fault) => fault.why === why).flatMap(({ keys }) => keys);
}

interface SaidAs {
  readonly said: readonly FactKey[];
  readonly fresh: readonly FactKey[];
  readonly grade: CallGrade;
}

function groupCosts(
  part: CallPart,
  groups: readonly (readonly FactKey[])[],
  { said, fresh, grade }: SaidAs,
): readonly CallCost[] {
  return groups
    .filter((group) => !group.some((fact) => fresh.includes(fact)))
    .map((group): CallCost => {
      const own = group.filter((fact) => said.includes(fact));
      const not = (why: 'unseen' | 'denied', keys: readonly string[]): CallCost[] => {
        const found = own.filter((fact) => keys.includes(fact));
        return found.length === 0 ? [] : [{ part, why, keys: found }];
      };
      const old = own.filter((fact) => !grade.unseen.includes(fact) && !of(grade, 'denied').includes(fact));
      if (old.length > 0) return { part, why: 'old', keys: old };
      const [first] = [...not('unseen', grade.unseen), ...not('denied', of(grade, 'denied'))];
      return first ?? { part, why: 'missing', keys: group };
    });
}

function thoughtCosts(grade: CallGrade, thinks: string | undefined): readonly CallCost[] {
  const part = 'assessment';
  if (thinks === undefined) return [{ part, why: 'no_thought', keys: [] }];
  return (['thought', 'all_clear'] as const)
    .map((why): CallCost => ({ part, why, keys: of(grade, why) }))
    .filter(({ keys }) => keys.length > 0);
}

function requestCosts(
  requests: readonly Request[],
  grade: CallGrade,
  said: readonly FactKey[],
  needed: readonly string[],
): readonly CallCost[] {
  const part = 'request';
  const { value: most } = bedside().numbers.most_facts_in_call;
  const harm = of(grade, 'harm');
  if (harm.length > 0) return [{ part, why: 'harm', keys: harm }];
  if (requests.length === 0) return [{ part, why: 'nothing_asked', keys: needed }];
  if (requests.every(isVague)) return [{ part, why: 'vague', keys: needed }];
  const theirs = of(grade, 'not_theirs');
  const buried: readonly CallCost[] =
    said.length > most ? [{ part, why: 'buried', keys: [], count: said.length, most }] : [];
  if (theirs.length > 0) return [{ part, why: 'not_theirs', keys: theirs }, ...buried];
  // A request that fits and stands behind too many facts is marked down for these alone.
  return buried.length > 0 ? buried : [{ part, why: 'not_needed', keys: needed }];
}

function isVague(request: Request): boolean {
  if (request.kind !== 'other') return false;
  const word = bedside().requests.find(({ key }) => key === request.request);
  return word === undefined || word.vague !== undefined;
}

function honestCosts(grade: CallGrade): readonly CallCost[] {
  const all: readonly CallCost[] = [
    { part: 'honest', why: 'unseen', keys: grade.unseen },
    { part: 'honest', why: 'denied', keys: of(grade, 'denied') },
  ];
  return all.filter(({ keys }) => keys.length > 0);
}

/** A cap is said only where it took something. */
function capCosts(grade: CallGrade): readonly CallCost[] {
  const sum = Object.values(grade.parts).reduce((all, points) => all + points, 0);
  if (grade.score >= sum) return [];
  const { guessed_cap_points, unsaid_cap_points } = bedside().numbers;
  return [
    {
      part: 'whole' as const,
      why: 'guessed' as const,
      keys: of(grade, 'guessed'),
      most: guessed_cap_points.value,
    },
    {
      part: 'whole' as const,
      why: 'denied' as const,
      keys: of(grade, 'denied'),
      most: guessed_cap_points.value,
    },
    {
      part: 'whole' as const,
      why: 'unsaid' as const,
      keys: of(grade, 'unsaid'),
      most: unsaid_cap_points.value,
    },
  ].filter(({ keys, most }) => keys.length > 0 && most < sum);
}
