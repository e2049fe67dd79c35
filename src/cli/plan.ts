import { parseArgs } from 'node:util';
import { serializeCase } from '../case/index.ts';
import { automaticDefaults, automaticPlan, PRACTICE } from '../titration/index.ts';
import { type Command, UsageError } from './command.ts';
import { span_s } from './duration.ts';
import { readCase } from './read-case.ts';

const MOST_DAYS = 3650;

/** `itb plan CASE`: the case with the plan of the automatic clinician, as a case. */
export const plan: Command = {
  usage: 'plan CASE [--days 1095] [--from-day 0]',
  async run(words, { out }) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { days: { type: 'string' }, 'from-day': { type: 'string' } },
      allowPositionals: true,
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new UsageError('Name one case file.');
    const { days, 'from-day': from } = values;
    const until_s = days === undefined ? undefined : span_s('days', days);
    if ((until_s ?? 0) > MOST_DAYS * 86_400) throw new UsageError('A plan has at most 3,650 days.');
    const day_s = from === undefined || from === '0' ? 0 : span_s('days', from);
    const document = await readCase(file);
    if (!document.ok) return document.problems;
    const usual = automaticDefaults(document.value);
    const options = { ...usual, from_s: usual.from_s + day_s, until_s: until_s ?? usual.until_s };
    out(serializeCase(automaticPlan(document.value, options, PRACTICE)));
    return [];
  },
};
