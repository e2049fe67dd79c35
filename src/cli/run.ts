import { parseArgs } from 'node:util';
import { baclofen, type OutputName } from '../model/index.ts';
import { type Command, UsageError } from './command.ts';
import { courseTable, type TableRequest } from './course-table.ts';
import { csv } from './csv.ts';
import { duration_s } from './duration.ts';
import { readCase } from './read-case.ts';
import { writeText } from './write.ts';

const DEFAULT_DAYS = '7';
const MOST_ROWS = 1_000_000;
const MOST_DAYS = 3650;

/** `itb run CASE`: the course of a case as comma-separated values. */
export const run: Command = {
  usage: 'run CASE [--every 15min] [--days N | --hours N] [--outputs a,b] [--csv FILE]',
  async run(words, { out }) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: {
        every: { type: 'string', default: '15min' },
        days: { type: 'string' },
        hours: { type: 'string' },
        outputs: { type: 'string' },
        csv: { type: 'string' },
      },
      allowPositionals: true,
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new UsageError('Name one case file.');
    const request = requestOf(values);
    const document = await readCase(file);
    if (!document.ok) return document.problems;
    const { header, rows } = courseTable(document.value, request);
    const text = csv(header, rows);
    if (values.csv !== undefined) return writeText(values.csv, text);
    out(text);
    return [];
  },
};

interface Options {
  readonly every: string;
  readonly days?: string | undefined;
  readonly hours?: string | undefined;
  readonly outputs?: string | undefined;
}

function requestOf({ every, days, hours, outputs }: Options): TableRequest {
  if (days !== undefined && hours !== undefined) throw new UsageError('Give --days or --hours, not both.');
  const every_s = duration_s('every', every);
  const to_s =
    hours === undefined ? duration_s('days', `${days ?? DEFAULT_DAYS}d`) : duration_s('hours', `${hours}h`);
  if (to_s > MOST_DAYS * 86_400) throw new UsageError('A course has at most 3,650 days.');
  if (to_s / every_s > MOST_ROWS) {
    throw new UsageError(
      `That is over ${MOST_ROWS.toLocaleString('en-US')} rows: ask for fewer with --every.`,
    );
  }
  return { every_s, to_s, outputs: outputs === undefined ? outputNames() : chosen(outputs) };
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
