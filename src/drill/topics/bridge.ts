import { DAY_S, type NewEntry } from '../../case/index.ts';
import type { Draw } from '../draw.ts';
import { firstChange } from '../readings.ts';
import { caseOf, drawOnPump, lineOf, type Person, simple } from '../scene.ts';
import type { Sketch, TopicDraw } from '../sketch.ts';

export const bridge: TopicDraw = (draw) => {
  const change = drawChange(draw);
  return bridgeSketch({ ...change, variant: draw.one(['hours', 'held']) });
};

/** Somebody on a dose that two strengths suit, from one to the other. */
export function drawChange(draw: Draw) {
  const person = drawOnPump(draw, 2);
  const old = draw.one(person.strengths_mcg_mL);
  const fresh = draw.one(person.strengths_mcg_mL.filter((strength) => strength !== old));
  return { person, dose: person.dose_mcg_day, old, fresh };
}

interface Asked {
  readonly person: Person;
  readonly dose: number;
  readonly old: number;
  readonly fresh: number;
  readonly variant: string;
}

/** The item for given figures; the worked examples of the manual come this way too. */
export function bridgeSketch({ person, dose, old, fresh, variant }: Asked): Sketch {
  const { tubing_mL, catheter_mL, dead_mL } = lineOf(person);
  const log: readonly NewEntry[] = [
    {
      at_s: 0,
      kind: 'refill',
      volume_mL: person.pump.capacity_mL,
      concentration_mcg_mL: fresh,
      rinsed: true,
    },
    { at_s: 0, kind: 'prescription', prescription: { ...simple(dose, fresh), bridge_from_mcg_mL: old } },
  ];
  const document = caseOf(person, { strength_mcg_mL: old, before: simple(dose, old), log });
  const hoursFor = (mL: number, strength: number) => (24 * mL * strength) / dose;
  const most_days = Math.ceil(hoursFor(dead_mL, Math.max(old, fresh)) / 24) + 1;
  const run = firstChange(document, 'flow_mL_h', most_days);
  const values = {
    dose,
    old,
    new: fresh,
    tubing: tubing_mL,
    length: person.catheter_cm,
    dead: dead_mL,
    per_cm: person.pump.catheter_volume_mL_cm,
    held: dead_mL * old,
  };
  const common = { person, values, document, until_s: most_days * DAY_S };
  if (variant === 'held') {
    return {
      ...common,
      variant,
      answer: run.moved_mcg,
      by_hand: dead_mL * old,
      slips: {
        new_concentration: dead_mL * fresh,
        catheter_only: catheter_mL * old,
        tubing_only: tubing_mL * old,
        divided: dead_mL / old,
      },
    };
  }
  return {
    ...common,
    variant: 'hours',
    answer: run.hours,
    by_hand: hoursFor(dead_mL, old),
    slips: {
      new_concentration: hoursFor(dead_mL, fresh),
      catheter_only: hoursFor(catheter_mL, old),
      tubing_only: hoursFor(tubing_mL, old),
    },
  };
}
