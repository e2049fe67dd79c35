import { bad, type Checked, good, type Problem } from '../../problem/index.ts';
import { quote } from '../numbers/index.ts';
import { text } from '../strings/index.ts';
import { checkDose, oralRule, pumpRule } from './doses.ts';
import { DEFAULTS, type Settings, SPANS, type Span, TIMES, type TimesADay } from './settings.ts';

/** What the pump of this page's patient can give. */
export interface Limits {
  readonly lowest_mcg_day: number;
  readonly concentration_mcg_mL: number;
}

/** Longest query that can be settings. */
const QUERY_MAX = 200;

/** `oral=60x3&pump=200&span=72h` */
export function writeLink({ oral_mg_day, times_a_day, pump_mcg_day, span }: Settings): string {
  return `oral=${oral_mg_day}x${times_a_day}&pump=${pump_mcg_day}&span=${span}`;
}

/** Settings from a query. What is left out is the default; what is wrong refuses the whole link. */
export function readLink(query: string, limits: Limits): Checked<Settings> {
  const problems: Problem[] = [];
  const { link } = text.compare;
  const refuse = (key: string, code: string, message: string, mend: string) =>
    problems.push({ path: link.path(key), code: `link.${code}`, message, mend });

  if (query.length > QUERY_MAX) {
    refuse('#', 'too-long', link.tooLong, link.mend);
    return bad(...problems);
  }
  let settings = DEFAULTS;
  const seen = new Set<string>();
  for (const [key, value] of new URLSearchParams(query)) {
    if (seen.has(key)) refuse(quote(key), 'twice', link.twice(quote(key)), link.mend);
    seen.add(key);
    if (key === 'oral') {
      const regimen = /^(.*)x([0-9]+)$/.exec(value);
      const times = timesADay(regimen?.[2]);
      if (regimen === null || times === undefined) {
        const empty = value.trim() === '';
        const message = empty ? text.doses.empty(text.doses.oral.name) : link.oral(quote(value));
        refuse(key, 'oral', message, link.mendTimes);
        continue;
      }
      const dose = checkDose(regimen[1] ?? '', oralRule(link.path(key)));
      if (dose.ok) settings = { ...settings, oral_mg_day: dose.value, times_a_day: times };
      else problems.push(...dose.problems);
    } else if (key === 'pump') {
      const rule = pumpRule(link.path(key), limits.lowest_mcg_day, limits.concentration_mcg_mL);
      const dose = checkDose(value, rule);
      if (dose.ok) settings = { ...settings, pump_mcg_day: dose.value };
      else problems.push(...dose.problems);
    } else if (key === 'span') {
      const span = knownSpan(value);
      if (span === undefined) refuse(key, 'span', link.span(quote(value)), link.mendSpan);
      else settings = { ...settings, span };
    } else {
      refuse(quote(key), 'unknown', link.unknown(quote(key)), link.mend);
    }
  }
  return problems.length === 0 ? good(settings) : bad(...problems);
}

function timesADay(typed: string | undefined): TimesADay | undefined {
  return TIMES.find((times) => String(times) === typed);
}

function knownSpan(typed: string): Span | undefined {
  return SPANS.find((span) => span === typed);
}
