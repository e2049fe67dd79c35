import type { NewEntry } from '../../../case/index.ts';
import type { ExaminationKey } from '../../../examination/index.ts';
import { examine, numberOf, type Shown } from '../../../examination/index.ts';
import { factsOf, linesOf, readNow } from '../../bedside/index.ts';
import type { Observation } from '../../bedside-file.ts';
import type { OutputName } from '../../words.ts';
import { bodyAt } from '../body/past.ts';
import type { World } from '../world/world.ts';
import { type Found, NOTHING_FOUND } from './found.ts';

/** What looking at the patient shows now. */
export function observed(world: World, observation: Observation): Found {
  const { document, now_s, scenario, variant, head } = world;
  const outputs = valuesNow(
    world,
    observation.reads.map(({ output }) => output),
  );
  const { readings, facts } = readNow(observation, outputs, document, now_s, head.draw);
  const lines = observation.opens.flatMap((by) => linesOf(scenario, by, variant.key));
  return { readings, facts, lines, attaches: observation.attaches ?? [] };
}

/** True values of some outputs now, by name. */
export function valuesNow(
  { past, now_s }: World,
  outputs: readonly OutputName[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(outputs.map((output) => [output, bodyAt(past, output, now_s)]));
}

/** Trial boluses are judged against what was before them, so they are looked at from their beginning. */
const TRIALS: readonly ExaminationKey[] = ['pump_bolus', 'lumbar_bolus'];

export function isTrial(key: ExaminationKey): boolean {
  return TRIALS.includes(key);
}

/** What an examination shows, as if made at this second. */
export function examined({ document, head }: World, key: ExaminationKey, at_s: number): Found {
  const shown = learnersOf(examine(document, key, at_s, { seed: head.draw }));
  return { ...NOTHING_FOUND, facts: factsOf(shown), shown };
}

/** Without what only the debrief may say. */
function learnersOf(shown: Shown): Shown {
  return { ...shown, misled: false, why: [] };
}

/** What an examination does to pump and body: telemetry, contrast, the drug of a trial bolus. */
export function examinationEntries(key: ExaminationKey, at_s: number): readonly NewEntry[] {
  const made: NewEntry = { kind: 'examination', examination: key, at_s };
  if (key === 'lumbar_bolus') return [made, { kind: 'lumbar_bolus', at_s, mcg: numberOf(key, 'mcg') }];
  if (key !== 'pump_bolus') return [made];
  return [made, { kind: 'single_bolus', at_s, mcg: numberOf(key, 'mcg'), minutes: numberOf(key, 'minutes') }];
}
