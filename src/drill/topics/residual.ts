import { DAY_S, type NewEntry } from '../../case/index.ts';
import { reservoirAt_mL } from '../readings.ts';
import { caseOf, drawOnPump, simple } from '../scene.ts';
import { FACTS } from '../shipped.ts';
import type { Sketch, TopicDraw } from '../sketch.ts';

const WEEK = 7;
const STALL_FROM_DAY = 7;

/** A refill visit after whole weeks, before even a fast pump reaches the alarm. */
export const residual: TopicDraw = (draw) => {
  const person = drawOnPump(draw);
  const strength = draw.one(person.strengths_mcg_mL);
  const { capacity_mL, low_reservoir_alarm_mL, accuracy } = person.pump;
  const usable_mL = capacity_mL - low_reservoir_alarm_mL;
  const latest = usable_mL / ((person.dose_mcg_day / strength) * (1 + accuracy));
  const [soonest, last] = FACTS.refill_days.value;
  const days = draw.within([Math.min(soonest, latest - WEEK), Math.min(last, latest)], WEEK);
  const stall_days = draw.within(FACTS.stall_days.value, 1);
  const variant = draw.one(['expected', 'least', 'most', 'stall']);
  return residualSketch({ person, dose: person.dose_mcg_day, strength, days, stall_days, variant });
};

interface Asked {
  readonly person: Sketch['person'];
  readonly dose: number;
  readonly strength: number;
  readonly days: number;
  readonly stall_days: number;
  readonly variant: string;
}

/** The item for given figures; the worked examples of the manual come this way too. */
export function residualSketch({ person, dose, strength, days, stall_days, variant }: Asked): Sketch {
  const { capacity_mL: fill, accuracy } = person.pump;
  const flow = dose / strength;
  const moved = flow * days;
  const [fast, slow] = [1 + accuracy, 1 - accuracy];
  const scene = { strength_mcg_mL: strength, before: simple(dose, strength) };
  const withAccuracy = (pump_accuracy: number) => caseOf(person, { ...scene, pump_accuracy });
  const exact = withAccuracy(0);
  const at_s = days * DAY_S;
  const values = {
    dose,
    concentration: strength,
    fill,
    days,
    flow,
    moved,
    fast,
    slow,
    stall_days,
    moved_fast: moved * fast,
    moved_slow: moved * slow,
    band: moved * accuracy,
    tolerance: accuracy * 100,
    read_error: FACTS.read_error_mL.value,
  };
  const common = { person, variant, values, until_s: at_s };
  const [expected, least, most] = [fill - moved, fill - moved * fast, fill - moved * slow];
  switch (variant) {
    case 'expected':
      return {
        ...common,
        document: exact,
        answer: reservoirAt_mL(exact, at_s),
        by_hand: expected,
        slips: { dispensed: moved },
      };
    case 'least':
    case 'most': {
      const document = withAccuracy(variant === 'least' ? accuracy : -accuracy);
      const sign = variant === 'least' ? -1 : 1;
      return {
        ...common,
        document,
        answer: reservoirAt_mL(document, at_s),
        by_hand: variant === 'least' ? least : most,
        slips: {
          forgot_band: expected,
          other_end: variant === 'least' ? most : least,
          dispensed: moved * (variant === 'least' ? fast : slow),
          band_of_fill: expected + sign * accuracy * fill,
        },
      };
    }
    default: {
      const log: readonly NewEntry[] = [
        { at_s: STALL_FROM_DAY * DAY_S, kind: 'pump_stop' },
        {
          at_s: (STALL_FROM_DAY + stall_days) * DAY_S,
          kind: 'prescription',
          prescription: simple(dose, strength),
        },
      ];
      const document = caseOf(person, { ...scene, log });
      return {
        ...common,
        variant: 'stall',
        document,
        answer: reservoirAt_mL(document, at_s) - reservoirAt_mL(exact, at_s),
        by_hand: flow * stall_days,
        slips: { whole_reservoir: moved, forgot_concentration: dose * stall_days },
      };
    }
  }
}
