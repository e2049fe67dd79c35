import { bad, type Checked, good, type Problem } from '../../problem/index.ts';
import { type Breaks, readBreaks, UNBROKEN, writeBreaks } from '../broken/index.ts';
import { quote } from '../numbers/index.ts';
import { breakText } from '../strings/en/break/break.ts';
import { SPAN_S, SPANS, type Span } from './follows/request.ts';
import { LIBRARY } from './library.ts';
import { DEFAULT_PATIENT, PATIENTS } from './start.ts';

const words = breakText.link;

/** All that the page can be told; its address holds it. */
export interface Settings {
  readonly patient: string;
  readonly span: Span;
  readonly breaks: Breaks;
  readonly at_s: number;
}

/** Late enough to look back at a whole chain, early enough to see what follows. */
export const START_AT_S = 3 * 86_400;
export const DEFAULTS: Settings = {
  patient: DEFAULT_PATIENT,
  span: '14d',
  breaks: UNBROKEN,
  at_s: START_AT_S,
};

/** `patient=penn-1989&span=14d&fault=…&at=259200`. */
export function writeLink({ patient, span, breaks, at_s }: Settings): string {
  const all = [['patient', patient], ['span', span], ...writeBreaks(breaks), ['at', String(at_s)]];
  return all.map(([name = '', value = '']) => `${name}=${encodeURIComponent(value)}`).join('&');
}

/** Settings from a query; what is wrong refuses the whole link. */
export function readLink(query: string): Checked<Settings> {
  const given = new URLSearchParams(query);
  const problems: Problem[] = [];
  const refuse = (word: string, code: string, message: string, mend: string) =>
    problems.push({ path: words.path(word), code: `link.${code}`, message, mend });
  for (const name of new Set(given.keys())) {
    const many = name === 'fault' || name === 'read';
    if (!many && !SINGLE.has(name)) refuse(quote(name), 'unknown', words.unknown(quote(name)), words.mend);
    else if (!many && given.getAll(name).length > 1) refuse(name, 'twice', words.twice(name), words.mend);
  }
  const patient = given.get('patient') ?? DEFAULTS.patient;
  if (!PATIENTS.some(({ key }) => key === patient)) {
    refuse(
      'patient',
      'patient',
      words.patient(quote(patient)),
      words.mendChoice(sayAll(PATIENTS.map(({ key }) => key))),
    );
  }
  const asked = given.get('span') ?? DEFAULTS.span;
  const span = SPANS.find((each) => each === asked) ?? DEFAULTS.span;
  if (span !== asked) refuse('span', 'span', words.choice(quote(asked)), words.mendChoice(sayAll(SPANS)));
  const at = given.get('at') ?? String(DEFAULTS.at_s);
  const at_s = Number(at);
  if (!/^\d{1,7}$/.test(at) || at_s > SPAN_S[span]) refuse('at', 'at', words.at(quote(at)), words.mendAt);
  const breaks = readBreaks(given.getAll('fault'), given.getAll('read'));
  if (!breaks.ok) problems.push(...breaks.problems);
  else {
    for (const { fault } of breaks.value.broken) {
      if (!LIBRARY.has(fault)) refuse('fault', 'fault', words.fault(quote(fault)), words.mendFault);
    }
  }
  if (problems.length > 0 || !breaks.ok) return bad(...problems);
  return good({ patient, span, at_s, breaks: breaks.value });
}

const SINGLE: ReadonlySet<string> = new Set(['patient', 'span', 'at', 'view']);

function sayAll(words: readonly string[]): string {
  return words.join(', ');
}
