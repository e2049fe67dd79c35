import { parseArgs } from 'node:util';
import { clockSeconds, DAY_S, parseClock } from '../case/index.ts';
import { deviceAt } from '../delivery/index.ts';
import { allShown } from '../examination/index.ts';
import { type Command, UsageError } from './command.ts';
import { readCase } from './read-case.ts';
import { sayDevice, sayShown } from './say-device.ts';

const MOST_DAYS = 3650;

/** `itb device CASE`: what pump and catheter of a case are in at a time, and what examinations would show. */
export const device: Command = {
  usage: 'device CASE --at "day 3 06:00" [--json]',
  async run(words, { out }) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { at: { type: 'string' }, json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new UsageError('Name one case file.');
    const at_s = second(values.at);
    const document = await readCase(file);
    if (!document.ok) return document.problems;
    const state = deviceAt(document.value, at_s);
    const shown = allShown(document.value, at_s);
    if (values.json) out(`${JSON.stringify({ ...state, examinations: [...shown] }, null, 2)}\n`);
    else out(`${sayDevice(state)}\n${sayShown(shown)}`);
    return [];
  },
};

/** `day 3 06:00`, `3 06:00`, or a day alone, which is its midnight. */
const WHEN = /^(?:day|d)?\s*(\d{1,4})(?:[\s,]+(\d{2}:\d{2}))?$/i;

function second(text: string | undefined): number {
  const [, day, clock = '00:00'] = WHEN.exec(text?.trim() ?? '') ?? [];
  if (day !== undefined && Number(day) <= MOST_DAYS && parseClock(clock) !== undefined) {
    return Number(day) * DAY_S + clockSeconds(clock);
  }
  const said =
    text === undefined ? 'Say when' : `--at is ${JSON.stringify(text)}: give a day and a clock time`;
  throw new UsageError(`${said}, for example --at "day 3 06:00".`);
}
