import { parseArgs } from 'node:util';
import { baclofen, type OutputName } from '../model/index.ts';
import type { Problem } from '../problem/index.ts';
import { readChange } from './change.ts';
import { type Command, UsageError } from './command.ts';
import { COLUMNS_BESIDE_OUTPUTS, courseTable, type TableRequest } from './course-table.ts';
import { csv } from './csv.ts';
import { duration_s, span_s } from './duration.ts';
import { readCase } from './read-case.ts';
import { sameFile, writePieces } from './write.ts';

const DEFAULT_DAYS = '7';
const MOST_CELLS = 5_000_000;
const MOST_DAYS = 3650;

/** `itb run CASE`: the course of a case as comma-separated values. */
export const run: Command = {
  usage:
    'run CASE [--every 15min] [--days N | --hours N] [--outputs a,b] [--set NAME=VALUE]... [--equation NAME=TEXT]... [--csv FILE]',
  async run(words, { out, root }) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: {
        every: { type: 'string', default: '15min' },
        days: { type: 'string' },
        hours: { type: 'string' },
        outputs: { type: 'string' },
        set: { type: 'string', multiple: true },
        equation: { type: 'string', multiple: true },
        csv: { type: 'string' },
      },
      allowPositionals: true,
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new UsageError('Name one case file.');
    const request = requestOf(values);
    const large = tooLarge(request);
    if (large !== undefined) return [large];
    if (values.csv !== undefined && (await sameFile(file, values.csv))) return [isTheCase(values.csv)];
    const changed = await readChange(values, root);
    if (!changed.ok) return changed.problems;
    const document = await readCase(file);
    if (!document.ok) return document.problems;
    const { header, rows } = courseTable(document.value, request, changed.value);
    const pieces = csv(header, rows);
    if (values.csv !== undefined) return writePieces(values.csv, pieces);
    for (const piece of pieces) out(piece);
    return [];
  },
};

function isTheCase(file: string): Problem {
  const message = 'This is the case file itself; the table would take its place.';
  return { path: file, code: 'run.over-case', message, mend: 'Name another file with --csv.' };
}

interface Options {
  readonly every: string;
  readonly days?: string | undefined;
  readonly hours?: string | undefined;
  readonly outputs?: string | undefined;
}

function requestOf({ every, days, hours, outputs }: Options): TableRequest {
  if (days !== undefined && hours !== undefined) throw new UsageError('Give --days or --hours, not both.');
  const every_s = duration_s('every', every);
  const to_s = hours === undefined ? span_s('days', days ?? DEFAULT_DAYS) : span_s('hours', hours);
  if (to_s > MOST_DAYS * 86_400) throw new UsageError('A course has at most 3,650 days.');
  return { every_s, to_s, outputs: outputs === undefined ? outputNames() : chosen(outputs) };
}

/** A table larger than a spreadsheet or this program can hold, and the two ways to a smaller one. */
function tooLarge({ every_s, to_s, outputs }: TableRequest): Problem | undefined {
  const columns = outputs.length + COLUMNS_BESIDE_OUTPUTS;
  const rows = Math.ceil(to_s / every_s) + 1;
  if (rows * columns <= MOST_CELLS) return undefined;
  const steps = Math.floor(MOST_CELLS / columns) - 1;
  const days = Math.floor((steps * every_s) / 86_400);
  const fewer = outputs.length > 1 ? ', or for fewer --outputs' : '';
  const number = (value: number) => value.toLocaleString('en-US');
  return {
    path: '--every',
    code: 'run.too-large',
    message: `That is ${number(rows)} rows of ${columns} columns; a table has at most ${number(MOST_CELLS)} cells.`,
    mend: `Ask for at most --days ${days} at this step, or for --every ${Math.ceil(to_s / steps)}s or wider over this span${fewer}.`,
  };
}

function chosen(words: string): readonly OutputName[] {
  const names = words.split(',').map(outputNamed);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice === undefined) return names;
  throw new UsageError(`The output ${twice} is asked for twice.`);
}

function outputNames(): readonly OutputName[] {
  return baclofen.outputs.map(({ name }) => name);
}

function outputNamed(word: string): OutputName {
  const name = outputNames().find((known) => known === word.trim());
  if (name !== undefined) return name;
  throw new UsageError(
    `The model has no output ${JSON.stringify(word)}. It has ${outputNames().join(', ')}.`,
  );
}
