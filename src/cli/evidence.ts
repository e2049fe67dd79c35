import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { resultPage, type Score, scoresJson } from '../evidence/index.ts';
import type { Problem } from '../problem/index.ts';
import { type Command, type Surroundings, UsageError } from './command.ts';
import { dealOut } from './evidence/deal.ts';
import {
  compareWith,
  EXPECTED_PATIENTS,
  EXPECTED_SEED,
  expectedIn,
  rewriteExpected,
} from './evidence/expected.ts';
import { findEvidence } from './evidence/files.ts';

const PATIENTS = 200;
const MOST_PATIENTS = 10_000;
const SEED = 1;
const MOST_SEED = 2 ** 32 - 1;

interface Settings {
  readonly patients: number;
  readonly seed: number;
}

/** What the user asked for; nothing where it is left open. */
interface Asked {
  readonly patients: number | undefined;
  readonly seed: number | undefined;
}

interface Result extends Settings {
  readonly scores: readonly Score[];
  readonly problems: readonly Problem[];
}

/** `itb evidence`: published results against what the model predicts. */
export const evidence: Command = {
  usage:
    'evidence [FOLDER or FILES...] [--patients 200] [--seed 1] [--json] [--targets] [--all] [--expect | --write-expected]',
  async run(words, surroundings) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: {
        patients: { type: 'string' },
        seed: { type: 'string' },
        json: { type: 'boolean', default: false },
        targets: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
        expect: { type: 'boolean', default: false },
        'write-expected': { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    if (values.targets && positionals.length > 0) {
      throw new UsageError('--targets runs the shipped targets: leave it out, or the files and folders.');
    }
    const shipped = join(surroundings.root, 'models', values.targets ? 'targets' : 'evidence');
    const places = positionals.length === 0 ? [shipped] : positionals;
    const asked = {
      patients: wholeNumber('patients', values.patients, 2, MOST_PATIENTS),
      seed: wholeNumber('seed', values.seed, 0, MOST_SEED),
    };
    if (values.expect || values['write-expected']) {
      if (values.json || values.all) throw new UsageError('An expected result has neither --json nor --all.');
      if (values.expect && values['write-expected'])
        throw new UsageError('Either --expect or --write-expected.');
      const folder = await oneFolder(places);
      return values.expect ? expect(folder, asked, surroundings) : write(folder, asked, surroundings);
    }
    const { patients = PATIENTS, seed = SEED } = asked;
    const { scores, problems } = await runAll(places, { patients, seed }, surroundings);
    surroundings.out(
      values.json ? scoresJson(scores) : resultPage(scores, { patients, seed, all: values.all }),
    );
    return problems;
  },
};

/** The result as it is now against the one that is kept beside the files. */
async function expect(folder: string, asked: Asked, surroundings: Surroundings) {
  const expected = await expectedIn(folder);
  if (!expected.ok) return expected.problems;
  const { patients, seed, readouts } = expected.value;
  if ((asked.patients ?? patients) !== patients || (asked.seed ?? seed) !== seed) {
    throw new UsageError(`The expected result was made with --patients ${patients} --seed ${seed}.`);
  }
  const { scores, problems } = await runAll([folder], { patients, seed }, surroundings);
  const found = [...problems, ...compareWith(expected.value, scores)];
  if (found.length === 0)
    surroundings.out(`${readouts.length} readouts as expected (${said(expected.value)}).\n`);
  return found;
}

async function write(folder: string, asked: Asked, surroundings: Surroundings) {
  const { patients = EXPECTED_PATIENTS, seed = EXPECTED_SEED } = asked;
  const { scores, problems } = await runAll([folder], { patients, seed }, surroundings);
  if (problems.length > 0) return problems;
  const unwritten = await rewriteExpected(folder, scores, patients, seed);
  if (unwritten.length === 0) {
    surroundings.out(
      `Wrote ${scores.length} readouts (${said({ patients, seed })}). Give the reason in CHANGELOG.md.\n`,
    );
  }
  return unwritten;
}

function said({ patients, seed }: Settings): string {
  return `${patients} patients a file, seed ${seed}`;
}

async function runAll(
  places: readonly string[],
  settings: Settings,
  { worker, progress }: Surroundings,
): Promise<Result> {
  const { files, problems } = await findEvidence(places);
  const jobs = files.map((file) => ({ file, ...settings }));
  const outcomes = await dealOut(jobs, {
    program: worker,
    done: (count) => progress?.(count < jobs.length ? `${count} of ${jobs.length} files` : ''),
  });
  return {
    ...settings,
    scores: outcomes.flatMap((outcome) => (outcome.ok ? outcome.value : [])),
    problems: [...problems, ...outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.problems))],
  };
}

async function oneFolder(places: readonly string[]): Promise<string> {
  const [folder = ''] = places;
  const facts = await stat(folder).catch(() => undefined);
  if (places.length === 1 && facts?.isDirectory()) return folder;
  throw new UsageError('An expected result belongs to one folder of evidence.');
}

function wholeNumber(
  option: string,
  text: string | undefined,
  least: number,
  most: number,
): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new UsageError(
    `--${option} is ${JSON.stringify(text)}: give a whole number from ${least} to ${most.toLocaleString('en-US')}.`,
  );
}
