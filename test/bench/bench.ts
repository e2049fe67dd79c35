import { readFileSync } from 'node:fs';
import { compileModel } from '../../src/model/compile/index.ts';
import { baclofen, type OutputName } from '../../src/model/index.ts';
import { must } from '../../src/problem/index.ts';
import { type BenchCase, benchCase } from './cases.ts';
import { cvode } from './cvode.ts';
import { printDebriefTimes } from './debrief.ts';
import { type BenchModel, runEngine } from './engine.ts';
import { printFaultTimes } from './faults.ts';
import { measuredError, type Rows, type Timed, timed } from './measure.ts';
import { runMathjs, runOdex } from './others.ts';
import { printRehearsalTimes } from './rehearsal.ts';
import { bestStep_ms, SLIDER_CASES, sliderError } from './slider.ts';

/**
 * What `npm run bench` prints: time of each solver at (about) the same measured error, the best of many runs
 * and ratios of these. Error: largest of any state against its largest value or usual size, beside the same run at 1e-10.
 */
const body: BenchModel = { model: baclofen, infusion: 'infusion', oral: 'oral_dose', gut: 'gut' };
const size = baclofen.states.length;
const DAY_h = 24;
const WANTED = 1e-4;

const cases: readonly (readonly [BenchCase, number])[] = [
  [benchCase('30 days, simple continuous, hourly', 30, 1, false, 1), 1],
  [benchCase('30 days, flex with 4 periods, hourly', 30, 4, false, 1), 3],
  [benchCase('30 days, flex with 13 and oral three times a day, hourly', 30, 13, true, 1), 8],
];

interface Line {
  readonly solver: string;
  readonly tolerance: number;
  readonly best_ms: number;
  readonly error: number;
  readonly state: string;
}

const text = readFileSync('models/baclofen.model.yaml', 'utf8');
const c = must(compileModel(text, 'models/baclofen.model.yaml')).c();
const reference = cvode(c, readFileSync('test/bench/cvode.c.txt', 'utf8'), '.build/cvode');
if (!reference) console.log('C CVODE is not installed (Debian: libsundials-dev); its lines are left out.');

for (const [bench, target_ms] of cases) {
  console.log(`\n${bench.name}`);
  const truth = engine(bench, 1e-10, 1).rows;
  const ours = firstWithin(
    truth,
    'this engine',
    [1e-3, 5e-4, 3e-4, 2e-4, 1.5e-4, 1e-4, 5e-5, 2e-5, 1e-5],
    (tolerance) => engine(bench, tolerance, 21),
  );
  print(ours, `target ${target_ms} ms`);
  if (reference) {
    const cvodes = firstWithin(truth, 'C CVODE', [1e-4, 1e-5, 3e-6, 1e-6, 3e-7, 1e-7], (tolerance) =>
      reference(body, bench, tolerance, 7),
    );
    print(cvodes, `${(cvodes.best_ms / ours.best_ms).toFixed(1)} times the time of this engine`);
  }
  for (const [name, run] of [
    ['npm odex', runOdex],
    ['mathjs.solveODE', runMathjs],
  ] as const) {
    const line = firstWithin(truth, name, [1e-5], (tolerance) => timed(1, () => run(body, bench, tolerance)));
    print(line, `${(line.best_ms / ours.best_ms).toFixed(1)} times`);
  }
}

const year = benchCase('one year, flex with 4 periods, every 10 minutes, five outputs', 365, 4, false, 1 / 6);
console.log(`\n${year.name}`);
print({ solver: 'this engine', tolerance: 2e-4, ...yearOfOutputs(year, 2e-4) }, 'target 80 ms');

console.log('\nslider step: a history of 540 days, then 72 hours every 10 minutes, 25 outputs; best of many');
for (const slider of SLIDER_CASES) {
  const { off, output, ashworth } = sliderError(slider);
  console.log(
    `  ${slider.name.padEnd(24)} ${bestStep_ms(slider, 300).toFixed(2)} ms  against every dose of 540 days: ` +
      `Ashworth ${ashworth.toExponential(1)}, ${output} ${off.toExponential(1)}  target ${slider.target_ms} ms`,
  );
}

printFaultTimes();
printRehearsalTimes();
printDebriefTimes();

/** The loosest tolerance whose measured error is within what is wanted, or the tightest tried. */
function firstWithin(
  truth: Rows,
  solver: string,
  tolerances: readonly number[],
  run: (tolerance: number) => Timed,
): Line {
  let line: Line | undefined;
  for (const tolerance of tolerances) {
    const { rows, best_ms } = run(tolerance);
    line = { solver, tolerance, best_ms, ...measuredError(baclofen, rows, truth) };
    if (line.error <= WANTED) break;
  }
  if (!line) throw new RangeError('no tolerance given');
  return line;
}

function engine(bench: BenchCase, tolerance: number, repeats: number): Timed {
  const count = Math.round((bench.days * DAY_h) / bench.every_h);
  const kept = new Float64Array(count * size);
  const { best_ms } = timed(repeats, () => {
    runEngine(body, bench, tolerance, DAY_h, (y, _p, _u, row) => kept.set(y, row * size));
    return [];
  });
  return {
    best_ms,
    rows: Array.from({ length: count }, (_, row) => kept.subarray(row * size, (row + 1) * size)),
  };
}

function yearOfOutputs(
  bench: BenchCase,
  tolerance: number,
): { best_ms: number; error: number; state: string } {
  const names: readonly OutputName[] = [
    'plasma_level',
    'csf_tip_level',
    'ashworth_leg',
    'spasm_score',
    'side_sedation',
  ];
  const outputs = names.map((name) => baclofen.functions.outputs[name]);
  const count = bench.days * DAY_h * 6;
  const run = (at: number) => {
    const values = outputs.map(() => new Float64Array(count));
    runEngine(body, bench, at, DAY_h, (y, p, u, row) => {
      for (let k = 0; k < outputs.length; k++) values[k]![row] = outputs[k]!(y, p, u);
    });
    return values;
  };
  const truth = run(1e-9);
  const { rows, best_ms } = timed(5, () => run(tolerance));
  let error = 0;
  let state = '';
  for (const [k, name] of names.entries()) {
    const largest = Math.max(...sparse(truth[k] ?? []));
    const off = Math.max(
      ...sparse(truth[k] ?? []).map((value, i) => Math.abs(value - (sparse(rows[k] ?? [])[i] ?? Number.NaN))),
    );
    if (off / largest > error) [error, state] = [off / largest, name];
  }
  return { best_ms, error, state };
}

/** Every 97th value: enough to find an error, few enough for Math.max. */
function sparse(values: ArrayLike<number>): number[] {
  return Array.from({ length: Math.floor(values.length / 97) }, (_, i) => values[i * 97] ?? Number.NaN);
}

function print({ solver, tolerance, best_ms, error, state }: Line, note: string): void {
  const time = `${best_ms.toFixed(best_ms < 10 ? 2 : 0)} ms`;
  console.log(
    `  ${solver.padEnd(16)} ${time.padStart(9)}  error ${error.toExponential(1)} (${state}, tolerance ${tolerance})  ${note}`,
  );
}
