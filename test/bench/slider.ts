import { type Case, READY_PATIENTS, tipHeight_cm } from '../../src/case/index.ts';
import { Body } from '../../src/course/advance.ts';
import { stretchesOf } from '../../src/course/exposure.ts';
import { DAY_S, follow } from '../../src/course/follow.ts';
import { parametersOf, runCourse } from '../../src/course/index.ts';
import { Inputs } from '../../src/course/inputs.ts';
import { outputOf } from '../../src/course/output.ts';
import { deliver } from '../../src/delivery/index.ts';
import { baclofen, type OutputName } from '../../src/model/index.ts';

/**
 * What one step of a dose slider on the Compare page asks of the engine: a new history of 540 days, which nothing
 * remembers, then 72 hours every 10 minutes with everything the page shows.
 */
const SHOWN: readonly OutputName[] = [
  'plasma_level',
  'csf_lumbar_level',
  'csf_conus_level',
  'csf_cervical_level',
  'csf_cistern_level',
  'csf_tip_level',
  'ashworth_leg',
  'ashworth_arm',
  'spasm_score',
  'receptor_effect',
  'h_reflex',
  'weakness_leg',
  'side_sedation',
  'side_somnolence',
  'side_dizziness',
  'side_confusion',
  'side_weakness',
  'side_any',
  'clonus',
  'pain',
  'passive_range',
  'standing',
  'transfer',
  'sitting',
  'hygiene',
];
const DAYS = 540;
const SHOWN_DAYS = 3;
const EVERY_S = 600;

type Prescription = NonNullable<Case['history']['prescription']>;

const FLEX = [
  { from: '08:00', to: '18:00', share: 1.4 },
  { from: '18:00', to: '22:00', share: 0.7 },
];
const BASE = 0.8;

export interface SliderCase {
  readonly name: string;
  readonly target_ms: number;
  /** The case whose dose is `share` of the usual one. */
  readonly at: (share: number) => Case;
}

function patient(): Case {
  const penn = READY_PATIENTS.get('penn-1989');
  if (!penn) throw new RangeError('the default patient is missing');
  return { ...penn, log: [] };
}

function onPump(mode: Prescription['mode']): Case {
  const prescription = { concentration_mcg_mL: 1000, mode };
  return { ...patient(), history: { days: DAYS, oral: [], prescription } };
}

export const SLIDER_CASES: readonly SliderCase[] = [
  {
    name: 'oral three times a day',
    target_ms: 4,
    at: (share) => ({
      ...patient(),
      history: { days: DAYS, oral: ['08:00', '14:00', '20:00'].map((time) => ({ time, mg: 20 * share })) },
    }),
  },
  {
    name: 'simple continuous',
    target_ms: 2,
    at: (share) => onPump({ kind: 'simple_continuous', dose_mcg_day: 400 * share }),
  },
  {
    name: 'flex with three periods',
    target_ms: 4,
    at: (share) =>
      onPump({
        kind: 'flex',
        base_mcg_h: (400 / 24) * BASE * share,
        periods: FLEX.map((period) => ({
          from: period.from,
          to: period.to,
          rate_mcg_h: (400 / 24) * period.share * share,
        })),
      }),
  },
];

/** Best wall time of many steps, each with a dose never asked for before; a shared machine disturbs the others. */
export function bestStep_ms({ at }: SliderCase, repeats: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < repeats; i++) {
    const document = at(1 + (i - repeats / 2) / (4 * repeats));
    const start = performance.now();
    sliderStep(document);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function sliderStep(document: Case) {
  return runCourse(document, {
    outputs: SHOWN,
    from_s: 0,
    to_s: SHOWN_DAYS * DAY_S,
    sampling: { kind: 'every', every_s: EVERY_S },
  });
}

/** Largest error of any output shown, against its largest value, beside giving every dose of the history. */
export function sliderError({ at }: SliderCase) {
  const course = sliderStep(at(1));
  const truth = everyDose(at(1));
  const largest = (values: readonly number[]) => Math.max(...values.map(Math.abs));
  const errors = SHOWN.map((output, k) => {
    const values = truth.map((row) => row[k] ?? Number.NaN);
    const off = largest(values.map((value, i) => value - (course.outputs[output]?.[i] ?? Number.NaN)));
    return { output, off: off / largest(values), absolute: off };
  });
  const worst = errors.reduce((a, b) => (b.off > a.off ? b : a));
  const ashworth = errors.find(({ output }) => output === 'ashworth_leg')?.absolute ?? Number.NaN;
  return { output: worst.output, off: worst.off, ashworth };
}

/** Rows of outputs after a history that is given day by day. */
function everyDose(document: Case): number[][] {
  const body = new Body(baclofen, parametersOf(baclofen, document.patient), 1e-6);
  const inputs = new Inputs(baclofen);
  inputs.set('tip_height', tipHeight_cm(document.device.tip_level));
  const day = stretchesOf(deliver(document, -DAY_S, 0));
  for (let i = 0; i < DAYS; i++) follow(body, baclofen, inputs, day, { to_s: 0, grid_s: DAY_S });
  const readers = SHOWN.map((name) => outputOf(baclofen, name));
  const rows: number[][] = [];
  const to_s = SHOWN_DAYS * DAY_S;
  follow(body, baclofen, inputs, stretchesOf(deliver(document, 0, to_s + 1)), {
    to_s: to_s + 1,
    grid_s: DAY_S,
    samples_s: Array.from({ length: to_s / EVERY_S + 1 }, (_, i) => i * EVERY_S),
    emit: (y, u) => rows.push(readers.map(({ value, factor }) => value(y, body.parameters, u) / factor)),
  });
  return rows;
}
