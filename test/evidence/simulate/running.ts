import type { Arm, Readout, Step } from '../../../src/evidence/file.ts';
import { simulateFile } from '../../../src/evidence/simulate/simulate-file.ts';
import { baclofen } from '../../../src/model/index.ts';
import { fileOf, readout, value } from './files.ts';

/** Of tests that do not say another. */
export const SEED = 3;

export const RESPONDERS: Step = { kind: 'select', id: 'select', for_h: 0, who: 'responders' };

/** Values of the patients of these arms by the id of a readout. */
export function run(arms: Arm | readonly Arm[], readouts: readonly Readout[], patients = 1, seed = SEED) {
  const results = simulateFile(baclofen, fileOf(arms, readouts), { patients, seed });
  return (id: string) => Array.from(results.get(id) ?? []);
}

/** A value of one patient at each of these hours after a step. */
export function seriesOf(arm: Arm, of: Readout['of'], hours: readonly number[], after: string): number[] {
  const get = run(
    arm,
    hours.map((at_h) => readout(`${at_h}`, of, value(at_h, after))),
  );
  return hours.map((at_h) => get(`${at_h}`)[0] ?? Number.NaN);
}
