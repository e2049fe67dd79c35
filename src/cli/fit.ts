import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  type EvidenceFile,
  FIT_PLAN,
  fitTo,
  type Score,
  thirdsOf,
  totalsOf,
  type Values,
} from '../evidence/index.ts';
import { baclofen } from '../model/index.ts';
import type { Problem } from '../problem/index.ts';
import { type Command, type Surroundings, UsageError } from './command.ts';
import { dealOut } from './evidence/deal.ts';
import { findEvidence } from './evidence/files.ts';
import { withValues } from './fit/with-values.ts';
import { writePieces } from './write.ts';

/** `itb fit`: the parameters of models/fit.yaml to the evidence marked `fit`. */
export const fit: Command = {
  usage: 'fit [--patients 60] [--seed 7] [--rounds 3] [--write | --leave-out-thirds]',
  async run(words, surroundings) {
    const { values: options } = parseArgs({
      args: [...words],
      options: {
        patients: { type: 'string', default: '60' },
        // Other patients than those of `itb evidence`, so that the report is not about the ones fitted to.
        seed: { type: 'string', default: '7' },
        rounds: { type: 'string', default: '3' },
        write: { type: 'boolean', default: false },
        'leave-out-thirds': { type: 'boolean', default: false },
      },
    });
    const task = {
      patients: count('patients', options.patients),
      seed: count('seed', options.seed),
      rounds: count('rounds', options.rounds),
    };
    const { files, problems } = await findEvidence([join(surroundings.root, 'models/evidence')]);
    if (problems.length > 0) return problems;
    const calibration = files.filter(({ use }) => use === 'fit');
    if (options['leave-out-thirds']) return leaveOutThirds(calibration, task, surroundings);
    const fitted = await fitOnce(calibration, task, surroundings, 'all');
    surroundings.out(table(fitted));
    return options.write ? writeModel(fitted, surroundings) : [];
  },
};

interface Task {
  readonly patients: number;
  readonly seed: number;
  readonly rounds: number;
}

async function fitOnce(
  files: readonly EvidenceFile[],
  task: Task,
  surroundings: Surroundings,
  name: string,
): Promise<Values> {
  return fitTo({
    files,
    plan: FIT_PLAN,
    rounds: task.rounds,
    score: (asked, sets) => scoreAll(asked, sets, task, surroundings),
    told: (round, loss) => surroundings.err(`${name}: round ${round}, loss ${loss.toFixed(2)}\n`),
  });
}

/** All files at every set of values, shared out to the threads one file and set at a time. */
async function scoreAll(
  files: readonly EvidenceFile[],
  sets: readonly Values[],
  { patients, seed }: Task,
  { worker }: Surroundings,
): Promise<readonly (readonly Score[])[]> {
  const jobs = sets.flatMap((values) => files.map((file) => ({ file, patients, seed, values })));
  const outcomes = await dealOut(jobs, { program: worker });
  return sets.map((_, i) =>
    outcomes
      .slice(i * files.length, (i + 1) * files.length)
      .flatMap((outcome) => (outcome.ok ? outcome.value : [])),
  );
}

/** Each third of the papers is left out in turn, the rest fitted, and the third predicted. */
async function leaveOutThirds(
  files: readonly EvidenceFile[],
  task: Task,
  surroundings: Surroundings,
): Promise<readonly Problem[]> {
  const parts = thirdsOf(files);
  const full = await fitOnce(files, task, surroundings, 'all');
  const left: Score[] = [];
  for (const [i, part] of parts.entries()) {
    const rest = files.filter((file) => !part.includes(file));
    const values = await fitOnce(rest, task, surroundings, `without third ${i + 1}`);
    const [scores = []] = await scoreAll(part, [values], task, surroundings);
    surroundings.out(`third ${i + 1}: ${line(scores)}\n`);
    left.push(...scores);
  }
  const [scores = []] = await scoreAll(files, [full], task, surroundings);
  surroundings.out(`left out, all three: ${line(left)}\nfitted to all:       ${line(scores)}\n`);
  const inside = new Map(scores.map((score) => [score.id, score.inside]));
  const turned = (to: boolean) => left.filter((score) => score.inside === to && inside.get(score.id) === !to);
  surroundings.out(
    `lost when left out: ${
      turned(false)
        .map(({ id }) => id)
        .join(', ') || 'none'
    }\n`,
  );
  surroundings.out(
    `won when left out: ${
      turned(true)
        .map(({ id }) => id)
        .join(', ') || 'none'
    }\n`,
  );
  return [];
}

function line(scores: readonly Score[]): string {
  const { all, ashworth, spasm } = totalsOf(scores, 'fit');
  const share = (100 * all.share).toFixed(1);
  return `${share} % inside, each study weighing one (${all.inside} of ${all.readouts} readouts, ${all.studies} studies); mean error ${ashworth.points.toFixed(2)} Ashworth, ${spasm.points.toFixed(2)} spasm`;
}

function table(fitted: Values): string {
  const rows = FIT_PLAN.map(({ name, start }) => {
    const now = valueNow(name);
    return [name, rounded(start), rounded(now), rounded(fitted[name] ?? Number.NaN)].map((cell, i) =>
      i === 0 ? cell.padEnd(26) : cell.padStart(10),
    );
  });
  const head = ['parameter'.padEnd(26), ...['start', 'model', 'fitted'].map((word) => word.padStart(10))];
  return `${[head, ...rows].map((row) => row.join('')).join('\n')}\n`;
}

function valueNow(name: string): number {
  const [own, origin] = name.split('@');
  const facts = baclofen.parameters.find((parameter) => parameter.name === own);
  if (!facts) return Number.NaN;
  return (origin === 'cerebral' ? (facts.cerebral ?? Number.NaN) : facts.value) / facts.factor;
}

/** Three significant digits: more would pretend to know. */
function rounded(value: number): string {
  return String(Number(value.toPrecision(3)));
}

async function writeModel(fitted: Values, { root, out }: Surroundings): Promise<readonly Problem[]> {
  const path = join(root, 'models/baclofen.model.yaml');
  const text = withValues(
    await readFile(path, 'utf8'),
    Object.entries(fitted).map(([name, value]) => [name, rounded(value)]),
  );
  const problems = await writePieces(path, [text]);
  if (problems.length === 0) out(`Wrote ${path}.\n`);
  return problems;
}

function count(option: string, text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= 1 && value <= 100_000) return value;
  throw new UsageError(`--${option} is ${JSON.stringify(text)}: give a whole number from 1 to 100,000.`);
}
