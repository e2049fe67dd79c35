import { DAY_S } from '../../case/index.ts';
import { fill_mcg, line_mcg } from '../readings.ts';
import { caseOf, lineOf, type Person, simple } from '../scene.ts';
import { FACTS } from '../shipped.ts';
import type { Sketch } from '../sketch.ts';

interface Asked {
  readonly person: Person;
  readonly dose: number;
  readonly strength: number;
}

/** The side port flushed without aspirating first: the drug of the catheter goes into the CSF at once. */
export function flushSketch({ person, dose, strength }: Asked): Sketch {
  const { tubing_mL, catheter_mL, dead_mL } = lineOf(person);
  const scene = { strength_mcg_mL: strength, before: simple(dose, strength) };
  // The tubing lies before the port and stays full.
  const answer = line_mcg(caseOf(person, scene)) - tubing_mL * strength;
  return {
    variant: 'flush',
    person,
    values: {
      concentration: strength,
      length: person.catheter_cm,
      tubing: tubing_mL,
      per_cm: person.pump.catheter_volume_mL_cm,
      catheter: catheter_mL,
    },
    answer,
    by_hand: catheter_mL * strength,
    slips: {
      tubing_too: dead_mL * strength,
      tubing_only: tubing_mL * strength,
      programmed: dose,
      forgot_concentration: catheter_mL,
    },
    document: caseOf(person, { ...scene, log: [{ at_s: 0, kind: 'lumbar_bolus', mcg: answer }] }),
    until_s: DAY_S,
  };
}

/** The same when the chamber of the port holds drug too. The engine has no port: its content is added. */
export function flushPortSketch(asked: Asked): Sketch {
  const { person, dose, strength } = asked;
  const { tubing_mL, catheter_mL, dead_mL } = lineOf(person);
  const { value: port_mL } = FACTS.port_mL;
  const line = flushSketch(asked);
  const answer = line.answer + port_mL * strength;
  const pushed = port_mL + catheter_mL;
  return {
    ...line,
    variant: 'flush_port',
    values: { ...line.values, port: port_mL, pushed },
    answer,
    by_hand: pushed * strength,
    slips: {
      forgot_port: catheter_mL * strength,
      tubing_too: (dead_mL + port_mL) * strength,
      tubing_only: tubing_mL * strength,
      programmed: dose,
      forgot_concentration: pushed,
    },
    document: caseOf(person, {
      strength_mcg_mL: strength,
      before: simple(dose, strength),
      log: [{ at_s: 0, kind: 'lumbar_bolus', mcg: answer }],
    }),
  };
}

/** A whole fill beside the port. The engine has no pocket: it says what the fill holds, and the picture is without it. */
export function pocketSketch({ person, dose, strength }: Asked): Sketch {
  const { capacity_mL } = person.pump;
  const document = caseOf(person, { strength_mcg_mL: strength, before: simple(dose, strength) });
  return {
    variant: 'pocket_fill',
    person,
    values: { concentration: strength, fill: capacity_mL, held: capacity_mL * strength },
    answer: fill_mcg(document) / 1000,
    by_hand: (capacity_mL * strength) / 1000,
    slips: { forgot_concentration: capacity_mL, programmed: dose / 1000 },
    document,
    until_s: DAY_S,
  };
}
