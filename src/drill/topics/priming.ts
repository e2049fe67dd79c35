import { DAY_S, type NewEntry } from '../../case/index.ts';
import { firstChange } from '../readings.ts';
import { caseOf, drawOnPump, lineOf, simple } from '../scene.ts';
import type { TopicDraw } from '../sketch.ts';

export const priming: TopicDraw = (draw) => {
  const person = drawOnPump(draw);
  const strength = draw.one(person.strengths_mcg_mL);
  const variant = draw.one(['new_implant', 'drug', 'pump_replaced', 'catheter_aspirated']);
  const { tubing_mL, catheter_mL, dead_mL } = lineOf(person);
  const start: readonly NewEntry[] = [
    { at_s: 0, kind: 'implant' },
    { at_s: 0, kind: 'prescription', prescription: simple(person.dose_mcg_day, strength) },
  ];
  // Read off the running pump, not off the volume that is asked for: what has moved when drug is at the tip.
  const unprimed = caseOf(person, { strength_mcg_mL: strength, log: start });
  const { moved_mL } = firstChange(
    unprimed,
    'tip_mcg_mL',
    longest_days(dead_mL, person.dose_mcg_day, strength),
  );
  const primes_mL = {
    new_implant: dead_mL,
    drug: dead_mL,
    pump_replaced: tubing_mL,
    catheter_aspirated: catheter_mL,
  };
  const volume_mL = primes_mL[variant];
  const prime: NewEntry = { at_s: 0, kind: 'priming_bolus', volume_mL };
  const document = caseOf(person, { strength_mcg_mL: strength, log: [...start, prime] });
  const values = {
    length: person.catheter_cm,
    tubing: tubing_mL,
    catheter: catheter_mL,
    dead: dead_mL,
    per_cm: person.pump.catheter_volume_mL_cm,
    concentration: strength,
    too_much: catheter_mL,
  };
  const common = { person, variant, values, document, until_s: DAY_S };
  const short = {
    catheter_only: catheter_mL,
    tubing_only: tubing_mL,
    cm_and_mm: tubing_mL + 10 * catheter_mL,
  };
  switch (variant) {
    case 'new_implant':
      return { ...common, answer: moved_mL, by_hand: dead_mL, slips: short };
    case 'drug':
      return {
        ...common,
        answer: moved_mL * strength,
        by_hand: dead_mL * strength,
        slips: {
          catheter_only: catheter_mL * strength,
          tubing_only: tubing_mL * strength,
          divided: dead_mL / strength,
        },
      };
    case 'pump_replaced':
      return {
        ...common,
        answer: moved_mL - catheter_mL,
        by_hand: tubing_mL,
        slips: { double_prime: dead_mL, wrong_part: catheter_mL },
      };
    case 'catheter_aspirated':
      return {
        ...common,
        answer: moved_mL - tubing_mL,
        by_hand: catheter_mL,
        slips: { double_prime: dead_mL, wrong_part: tubing_mL, cm_and_mm: 10 * catheter_mL },
      };
  }
};

/** More than enough for the first drug to reach the tip, days. */
function longest_days(dead_mL: number, dose_mcg_day: number, strength: number): number {
  return Math.ceil((dead_mL * strength) / dose_mcg_day) + 1;
}
