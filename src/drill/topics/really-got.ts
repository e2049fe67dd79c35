import { DAY_S, type NewEntry } from '../../case/index.ts';
import { TITRATION_RULES } from '../../titration/index.ts';
import type { Draw } from '../draw.ts';
import { deliveredAt_mcg_day, firstChange } from '../readings.ts';
import { caseOf, drawOnPump, drawPerson, lineOf, type Person, simple } from '../scene.ts';
import type { Sketch, TopicDraw } from '../sketch.ts';
import { drawChange } from './bridge.ts';
import { flushPortSketch, flushSketch, pocketSketch } from './misplaced.ts';

export const reallyGot: TopicDraw = (draw) => {
  const variant = draw.one([
    'wrong_fill',
    'wrong_fill_hours',
    'no_bridge',
    'no_bridge_hours',
    'day_as_hour',
    'flush',
    'flush_port',
    'pocket_fill',
  ]);
  if (variant === 'day_as_hour') return dayAsHour(draw);
  if (variant === 'flush' || variant === 'flush_port' || variant === 'pocket_fill') {
    const person = drawOnPump(draw);
    const asked = { person, dose: person.dose_mcg_day, strength: draw.one(person.strengths_mcg_mL) };
    return MISPLACED[variant](asked);
  }
  return mixUpSketch({ ...drawChange(draw), variant });
};

const MISPLACED = { flush: flushSketch, flush_port: flushPortSketch, pocket_fill: pocketSketch };

interface Asked {
  readonly person: Person;
  readonly dose: number;
  /** In the line, and in the reservoir before. */
  readonly old: number;
  /** In the reservoir now. */
  readonly fresh: number;
  readonly variant: string;
}

/**
 * The refill with another strength, programmed as before or as new but without a bridge; for given figures, so that
 * the worked examples of the manual come this way too.
 */
export function mixUpSketch({ person, dose, old, fresh, variant }: Asked): Sketch {
  const told = variant.startsWith('wrong_fill') ? old : fresh;
  const refill: NewEntry = {
    at_s: 0,
    kind: 'refill',
    volume_mL: person.pump.capacity_mL,
    concentration_mcg_mL: fresh,
    rinsed: true,
  };
  const log: readonly NewEntry[] = [
    refill,
    { at_s: 0, kind: 'prescription', prescription: simple(dose, told) },
  ];
  const document = caseOf(person, { strength_mcg_mL: old, before: simple(dose, old), log });
  const { tubing_mL, catheter_mL, dead_mL } = lineOf(person);
  const hoursFor = (mL: number, strength: number) => (24 * mL * strength) / dose;
  const most_days = Math.ceil(hoursFor(dead_mL, told) / 24) + 1;
  const until_s = most_days * DAY_S;
  // A wrong fill is wrong after the line has run through, a forgotten bridge until then.
  const got = told === old ? fresh : old;
  const values = {
    dose,
    old,
    new: fresh,
    programmed: told,
    filled: fresh,
    flow: dose / told,
    ratio: got / told,
    tubing: tubing_mL,
    length: person.catheter_cm,
    per_cm: person.pump.catheter_volume_mL_cm,
    dead: dead_mL,
  };
  const common = { variant, person, values, document, until_s };
  if (variant.endsWith('hours')) {
    return {
      ...common,
      answer: firstChange(document, 'tip_mcg_mL', most_days).hours,
      by_hand: hoursFor(dead_mL, told),
      slips: {
        [told === old ? 'true_concentration' : 'old_concentration']: hoursFor(
          dead_mL,
          told === old ? fresh : old,
        ),
        catheter_only: hoursFor(catheter_mL, told),
        tubing_only: hoursFor(tubing_mL, told),
      },
    };
  }
  return {
    ...common,
    answer: deliveredAt_mcg_day(document, told === old ? until_s - 1 : 0),
    by_hand: (dose / told) * got,
    slips: { programmed: dose, inverse_ratio: (dose * told) / got },
  };
}

/** A dose of the first days. */
function dayAsHour(draw: Draw): Sketch {
  const { screening, start } = TITRATION_RULES;
  const times = draw.one([start.times_lasting_bolus, start.times_bolus]);
  return dayAsHourSketch(drawPerson(draw), draw.one(screening.ladder_mcg) * times);
}

/** The dose of a day, entered for every hour of a flex prescription. */
export function dayAsHourSketch(person: Person, dose: number): Sketch {
  const strength = TITRATION_RULES.start.concentration_mcg_mL;
  const mode = { kind: 'flex', base_mcg_h: dose, periods: [] } as const;
  const before = { concentration_mcg_mL: strength, mode };
  const document = caseOf(person, { strength_mcg_mL: strength, before });
  return {
    variant: 'day_as_hour',
    person,
    values: { dose },
    answer: deliveredAt_mcg_day(document),
    by_hand: dose * 24,
    slips: { as_ordered: dose },
    document,
    until_s: DAY_S,
  };
}
