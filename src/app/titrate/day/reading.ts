import { computed, type ReadonlySignal } from '@preact/signals';
import { DAY_S } from '../../../case/index.ts';
import { baclofen } from '../../../model/index.ts';
import {
  type DayPiece,
  type Felt,
  type GoalOfDay,
  goalsOfDay,
  halfFelt,
  largestChange,
  nextOrder_s,
  piecesBetween,
  type RateChange,
} from '../../../titration/index.ts';
import type { Day } from './state.ts';

/** What the course says of today, from midnight to midnight. */
export interface Reading {
  /** The course is not yet that of the plan: what is read is of the plan before. */
  readonly settling: ReadonlySignal<boolean>;
  readonly pieces: ReadonlySignal<readonly DayPiece[]>;
  readonly change: ReadonlySignal<RateChange | undefined>;
  readonly felt: ReadonlySignal<Felt | undefined>;
  readonly goals: ReadonlySignal<readonly GoalOfDay[]>;
  /** Leg Ashworth at a time, NaN where it is not known. */
  readonly tone: ReadonlySignal<(at_s: number) => number>;
}

const TONE_RESOLUTION = baclofen.outputs.find(({ name }) => name === 'ashworth_leg')?.resolution ?? 0;
const NOT_KNOWN = () => Number.NaN;

export function openReading({ titrate, midnight_s }: Day): Reading {
  const { plan, run } = titrate;
  const pieces = computed(() => {
    const delivery = run.value?.delivery;
    return delivery === undefined ? [] : piecesBetween(delivery, midnight_s.value, midnight_s.value + DAY_S);
  });
  const tone = computed(() => {
    const now = run.value;
    return now === undefined ? NOT_KNOWN : (at_s: number) => now.valueAt('ashworth_leg', at_s);
  });
  const change = computed(() => largestChange(pieces.value));
  return {
    settling: computed(() => run.value?.plan !== plan.value),
    pieces,
    change,
    felt: computed(() => {
      const [now, made] = [run.value, change.value];
      if (now === undefined || made === undefined) return undefined;
      const until_s = Math.min(made.at_s + DAY_S, nextOrder_s(now.plan, made.at_s), now.until_s);
      return halfFelt(made, tone.value, until_s, TONE_RESOLUTION);
    }),
    goals: computed(() => {
      const now = run.value;
      const unknown = { mean: NOT_KNOWN, valueAt: NOT_KNOWN };
      return goalsOfDay(plan.value, midnight_s.value, now?.plan === plan.value ? now : unknown);
    }),
    tone,
  };
}
