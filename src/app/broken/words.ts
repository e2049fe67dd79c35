import { ONSETS, type OnsetKind } from '../../case/index.ts';
import { bad, type Checked, good } from '../../problem/index.ts';
import { quote, sayNumber } from '../numbers/index.ts';
import { breakLink as words } from '../strings/en/break/link.ts';
import type { Breaks, Broken } from './broken.ts';

const PART = '~';
const KEY = /^[a-z][a-z0-9_-]{0,59}$/;
/** The longest window of any page with a chain that can be broken. */
const LATEST_S = 30 * 86_400;
const MOST = 8;

/** `fault=key~percent~second~onset~second`, and `read=second` for an interrogation; a word for each. */
export function writeBreaks({ broken, interrogated_s }: Breaks): [name: string, value: string][] {
  return [
    ...broken.map((each): [string, string] => ['fault', writeBroken(each)]),
    ...interrogated_s.map((at_s): [string, string] => ['read', String(at_s)]),
  ];
}

function writeBroken({ fault, severity, at_s, onset, ends_s }: Broken): string {
  const parts = [fault, String(Number((severity * 100).toFixed(1))), String(at_s)];
  if (onset !== undefined || ends_s !== undefined) parts.push(onset ?? '');
  if (ends_s !== undefined) parts.push(String(ends_s));
  return parts.join(PART);
}

/** What breaks, from the values of the words `fault` and `read`. Whether there is such a fault is not known here. */
export function readBreaks(faults: readonly string[], reads: readonly string[]): Checked<Breaks> {
  const broken = faults.slice(0, MOST).map(readBroken);
  const times = reads.slice(0, MOST).map((word): Checked<number> => {
    const at_s = secondOf(word);
    return at_s === undefined
      ? refuse('read', 'time', words.time(quote(word)), words.mendNumber(sayNumber(LATEST_S, 0)))
      : good(at_s);
  });
  const problems = [...broken, ...times].flatMap((each) => (each.ok ? [] : each.problems));
  if (problems.length > 0) return bad(...problems);
  return good({
    broken: broken.flatMap((each) => (each.ok ? [each.value] : [])),
    interrogated_s: times.flatMap((each) => (each.ok ? [each.value] : [])),
  });
}

export function readBroken(word: string): Checked<Broken> {
  const [fault = '', percent = '', at = '', said = '', end, ...more] = word.split(PART);
  if (!KEY.test(fault) || more.length > 0) {
    return refuse('fault', 'unread', words.unread(quote(word)), words.mend);
  }
  const severity = Number(percent) / 100;
  const at_s = secondOf(at);
  const ends_s = end === undefined ? undefined : secondOf(end);
  const inRange = /^\d+(\.\d+)?$/.test(percent) && severity <= 1;
  if (!inRange || at_s === undefined || (end !== undefined && ends_s === undefined)) {
    return refuse('fault', 'number', words.number(quote(word)), words.mendNumber(sayNumber(LATEST_S, 0)));
  }
  const onset = ONSETS.find((each): each is OnsetKind => each === said);
  if (said !== '' && onset === undefined) {
    return refuse('fault', 'onset', words.onset(quote(said)), words.mendOnset(ONSETS.join(', ')));
  }
  return good({
    fault,
    severity,
    at_s,
    ...(onset === undefined ? {} : { onset }),
    ...(ends_s === undefined ? {} : { ends_s }),
  });
}

function secondOf(word: string): number | undefined {
  const at_s = Number(word);
  return /^\d{1,7}$/.test(word) && at_s <= LATEST_S ? at_s : undefined;
}

function refuse(word: string, code: string, message: string, mend: string) {
  return bad({ path: words.path(word), code: `link.${code}`, message, mend });
}
