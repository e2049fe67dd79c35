import { useMemo } from 'preact/hooks';
import { type Case, clockSeconds, DAY_S, type Goal } from '../../../case/index.ts';
import { type GoalResult, goalsOf, type Observed, resultOf } from '../../../titration/index.ts';
import { modelChange } from '../../model-change/index.ts';
import { useAnswer } from '../use-answer.ts';

const HOUR_S = 3600;
/** Hours back from now at which the patient is looked at. */
const BACK_H = [0, 3, 6, 9, 12, 15, 18, 21];
/** Looks that a goal is judged by: the newest within its hours. */
const LOOKS = 3;

export interface Seen {
  readonly now: Observed | undefined;
  readonly goals: readonly GoalResult[];
  /** Of the plan as it was. */
  readonly settling: boolean;
  /** Of another time: nothing may be read off it. */
  readonly past: boolean;
}

/** What a rater finds at a time of the plan, and whether the goals are met by what was rated in the day before. */
export function useSeen(plan: Case, at_s: number): Seen {
  const change = modelChange.value;
  const asked = useMemo(() => {
    const times = BACK_H.map((hours) => at_s - hours * HOUR_S).filter((each) => each >= 0);
    return { plan, at_s: times.sort((a, b) => a - b), change };
  }, [plan, at_s, change]);
  const { answer, settling } = useAnswer('observe', asked);
  return useMemo(() => {
    const seen = answer ?? [];
    const goals = seen.length === 0 ? [] : goalsOf(plan).map((goal) => resultOf(goal, rated(goal, seen)));
    const now = seen.at(-1);
    return { now, goals, settling, past: now?.at_s !== at_s };
  }, [answer, settling, plan, at_s]);
}

/** Mean of the newest looks within the hours of a goal; NaN where there was none. */
function rated(goal: Goal, seen: readonly Observed[]): number {
  const within = seen.filter(({ at_s }) => isWithin(goal, at_s)).slice(-LOOKS);
  return within.reduce((sum, each) => sum + each[goal.output], 0) / within.length;
}

function isWithin({ from, to }: Goal, at_s: number): boolean {
  const clock_s = at_s % DAY_S;
  const [from_s, to_s] = [clockSeconds(from), clockSeconds(to)];
  return from_s < to_s ? from_s <= clock_s && clock_s < to_s : from_s <= clock_s || clock_s < to_s;
}
