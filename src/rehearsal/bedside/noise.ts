import { scoreOf } from '../../measurement/index.ts';
import { drawsOf } from '../../random/index.ts';
import type { BedsideNumber } from '../bedside-file.ts';
import { bedside } from '../shipped.ts';
import type { OutputName } from '../words.ts';
import { decided } from './output.ts';

const NOISE: Partial<Record<OutputName, BedsideNumber>> = {
  heart_rate: 'noise_heart_rate',
  systolic: 'noise_systolic',
  diastolic: 'noise_diastolic',
  temperature_core: 'noise_temperature',
  breathing_rate: 'noise_breathing_rate',
  spo2: 'noise_spo2',
};
/** Scored in whole grades at a bedside: Penn's 1 to 5, clonus 0 to 3, spasms 0 to 4, complaints 0 to 10. */
const GRADED: ReadonlySet<OutputName> = new Set([
  'ashworth_leg',
  'ashworth_arm',
  'spasm_score',
  'clonus',
  'itch',
  'tingling',
  'pain',
]);
/** Standard deviations beyond which no reading goes, so that a span of 4 means 4 at most. */
const MOST_SD = 2;

/**
 * What a reading says for a true value: vital signs with the error of models/bedside.yaml, scores with that of one rating
 * (models/measurement.yaml) and in whole grades, everything else as it is; at the resolution of the output. The error is
 * drawn anew for every
 * output, draw and second, so a replay reads the same. Nobody miscounts what is not there: 0 stays 0.
 */
export function withNoise(output: OutputName, value: number, draw: number, at_s: number): number {
  const sd = sdOf(output);
  if (sd === 0 || value <= 0) return graded(output, decided(output, value));
  const normal = drawsOf(draw, 0, `reading ${output} ${at_s}`).normal();
  return graded(
    output,
    decided(output, inScale(output, value + sd * Math.min(MOST_SD, Math.max(-MOST_SD, normal)))),
  );
}

function graded(output: OutputName, value: number): number {
  return GRADED.has(output) ? Math.round(value) : value;
}

function sdOf(output: OutputName): number {
  const name = NOISE[output];
  if (name !== undefined) return bedside().numbers[name].value;
  return scoreOf(output)?.error ?? 0;
}

function inScale(output: OutputName, value: number): number {
  const score = scoreOf(output);
  return score === undefined ? value : Math.min(score.highest, Math.max(score.lowest, value));
}
