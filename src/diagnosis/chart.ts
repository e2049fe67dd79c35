import { baclofen, type OutputName } from '../model/index.ts';
import { drawsOf } from '../random/index.ts';
import { bodyOver, type Sample, sampleOf } from './body.ts';
import { flagsOf } from './complaints.ts';
import type { Flag } from './file.ts';
import type { Run } from './run.ts';
import { RULES } from './shipped.ts';

/** What a nurse writes down. */
export const CHARTED = [
  'temperature_core',
  'heart_rate',
  'systolic',
  'diastolic',
  'breathing_rate',
  'spo2',
  'gcs',
  'ashworth_leg',
  'spasm_score',
  'itch',
] as const satisfies readonly OutputName[];
export type Charted = (typeof CHARTED)[number];

export interface ChartRow {
  readonly at_s: number;
  readonly values: Readonly<Record<Charted, number>>;
  /** Severe signs, of what was written down. */
  readonly flags: readonly Flag[];
}

export interface Chart {
  readonly rows: readonly ChartRow[];
  /** When the heart stopped, if it has. */
  readonly died_s: number | undefined;
  /** Minutes with severe signs until the first treatment, or until now. */
  readonly severe_min: number;
}

const MINUTE_S = 60;
const { heart_rate, systolic, diastolic, temperature_core } = RULES.noise;
const NOISE: ReadonlyMap<OutputName, number> = new Map<OutputName, number>([
  ['heart_rate', heart_rate],
  ['systolic', systolic],
  ['diastolic', diastolic],
  ['temperature_core', temperature_core],
]);

/** The patient from the moment he is seen until now, looked at once a minute and written down after every move. */
export function chartOf(run: Run, treated_s: number | undefined): Chart {
  const { mystery, document, now_s, looked_s } = run;
  const { seen_s } = mystery;
  const to_s = Math.max(now_s, seen_s + MINUTE_S);
  const body = bodyOver(document, { from_s: seen_s, to_s, every_s: MINUTE_S });
  const at = (at_s: number): Sample => sampleOf(body, Math.round((at_s - seen_s) / MINUTE_S));
  let died_s: number | undefined;
  let severe_min = 0;
  for (let at_s = seen_s; at_s <= now_s && died_s === undefined; at_s += MINUTE_S) {
    const now = at(at_s);
    if (now('circulation') < RULES.treated.dead_below) died_s = at_s;
    if (at_s < Math.min(now_s, treated_s ?? now_s) && flagsOf(now).length > 0) severe_min += 1;
  }
  const alive = looked_s.filter((at_s) => died_s === undefined || at_s < died_s);
  return { rows: alive.map((at_s) => rowOf(at(at_s), at_s, mystery.chance_seed)), died_s, severe_min };
}

function rowOf(now: Sample, at_s: number, seed: number): ChartRow {
  const read: Sample = (output) => {
    const noise = drawsOf(seed, at_s, `chart ${output}`).normal() * (NOISE.get(output) ?? 0);
    return shown(output, Math.max(0, now(output) + noise));
  };
  return { at_s, values: valuesOf(read), flags: flagsOf(read) };
}

function valuesOf(read: Sample): ChartRow['values'] {
  return {
    temperature_core: read('temperature_core'),
    heart_rate: read('heart_rate'),
    systolic: read('systolic'),
    diastolic: read('diastolic'),
    breathing_rate: read('breathing_rate'),
    spo2: read('spo2'),
    gcs: read('gcs'),
    ashworth_leg: read('ashworth_leg'),
    spasm_score: read('spasm_score'),
    itch: read('itch'),
  };
}

const RESOLUTIONS: ReadonlyMap<OutputName, number> = new Map(
  baclofen.outputs.map(({ name, resolution }) => [name, resolution]),
);

/** At the resolution at which the model shows and decides it. */
function shown(output: OutputName, value: number): number {
  const steps = 1 / (RESOLUTIONS.get(output) ?? 1);
  return Math.round(value * steps) / steps;
}
