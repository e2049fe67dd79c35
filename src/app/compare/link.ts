import { COMPARISONS, TIP_LEVELS } from '../../case/index.ts';
import type { ModelChange } from '../../model/index.ts';
import { bad, type Checked, good, type Problem } from '../../problem/index.ts';
import { type Breaks, readBreaks, UNBROKEN, writeBreaks } from '../broken/index.ts';
import { quote, sayDose, withUnit } from '../numbers/index.ts';
import { text } from '../strings/index.ts';
import { changeReader, writeChange } from './link-model.ts';
import { checkNumber, ruleOf } from './rules.ts';
import { MODES, type NumberKey, type Settings, SPANS, STARTS, TIMES, VIEWS } from './settings.ts';
import { DEFAULT_PATIENT, readyPatient, settingsOf } from './start-with.ts';

/** What an address says: one patient, two treatments, and what was changed in the model. */
export interface Linked {
  readonly settings: Settings;
  readonly change: ModelChange;
}

/** Longest query that can be settings; edited equations need the room. */
const QUERY_MAX = 6000;

/** Numbers by their name in the address; doses by mouth are written with their times. */
const NUMBERS = {
  pump: 'pump_mcg_day',
  leg: 'tone_leg',
  arm: 'tone_arm',
  spasms: 'spasm',
  sensitivity: 'sensitivity',
  kidney: 'kidney_percent',
  contracture: 'contracture_percent',
} as const satisfies Readonly<Record<string, NumberKey>>;

/** Choices by their name in the address. */
const CHOICES = {
  mode: { key: 'mode', of: MODES },
  tip: { key: 'tip_level', of: [...TIP_LEVELS.keys()] },
  start: { key: 'start', of: STARTS },
  span: { key: 'span', of: SPANS },
  view: { key: 'view', of: VIEWS },
} as const;

/** `patient=ms&oral=60x3&pump=400&…`: everything, so that a link means the same when defaults change. */
export function writeLink(settings: Settings, change: ModelChange): string {
  const words = [
    ['patient', settings.patient],
    ['oral', `${settings.oral_mg_day}x${settings.times_a_day}`],
    ...Object.entries(NUMBERS).map(([name, key]) => [name, String(settings[key])]),
    ...Object.entries(CHOICES).map(([name, { key }]) => [name, settings[key]]),
    ...writeBreaks(settings.breaks ?? UNBROKEN),
    ...writeChange(change),
  ];
  return words.map(([name = '', value = '']) => `${name}=${encodeURIComponent(value)}`).join('&');
}

/** Settings from a query. What is left out is the ready patient's; what is wrong refuses the whole link. */
export function readLink(query: string): Checked<Linked> {
  const { link } = text.compare;
  const problems: Problem[] = [];
  const refuse = (key: string, code: string, message: string, mend: string) => {
    problems.push({ path: link.path(key), code: `link.${code}`, message, mend });
  };
  if (query.length > QUERY_MAX) {
    refuse('#', 'too-long', link.tooLong, link.mend);
    return bad(...problems);
  }
  const words = wordsOf(query, refuse);
  const asked = words.get('patient') ?? DEFAULT_PATIENT;
  words.delete('patient');
  const known = COMPARISONS.some((comparison) => comparison.patient === asked);
  if (!known) refuse('patient', 'patient', link.patient(quote(asked)), link.mendPatient);
  const patient = known ? asked : DEFAULT_PATIENT;
  const { device } = readyPatient(patient);
  let settings = settingsOf(patient);
  const change = changeReader(refuse);
  const breaks = breaksOf(query, problems);
  if (breaks !== undefined) settings = { ...settings, breaks };

  // The mode decides how low a pump dose may be, so choices come first.
  for (const [name, { key, of }] of Object.entries(CHOICES)) {
    const value = words.get(name);
    words.delete(name);
    if (value === undefined) continue;
    const known = of.find((choice) => choice === value);
    if (known !== undefined) settings = { ...settings, [key]: known };
    else refuse(name, key, link.choice(quote(value)), link.mendChoice(of.join(', ')));
  }
  for (const [name, value] of words) {
    if (name === 'oral') {
      const oral = oralOf(value, settings, refuse, problems);
      settings = { ...settings, ...oral };
      continue;
    }
    const key = numberNamed(name);
    if (key !== undefined) {
      const checked = checkNumber(value, ruleOf(key, settings.mode, device), link.path(name));
      if (checked.ok) settings = { ...settings, [key]: checked.value };
      else problems.push(...checked.problems);
    } else if (!change.take(name, value)) {
      refuse(quote(name), 'unknown', link.unknown(quote(name)), link.mend);
    }
  }
  const { lowest, tooLow } = ruleOf('pump_mcg_day', settings.mode, device);
  // A mode by itself may need more than the ready patient's dose.
  if (problems.length === 0 && settings.pump_mcg_day < lowest && tooLow !== undefined) {
    const [dose, least] = [settings.pump_mcg_day, lowest].map((mcg) => withUnit(sayDose(mcg), 'mcg/day'));
    refuse('mode', 'mode', tooLow(dose ?? '', least ?? '').message, link.mend);
  }
  return problems.length === 0 ? good({ settings, change: change.read() }) : bad(...problems);

  function oralOf(value: string, { mode }: Settings, no: Refuse, into: Problem[]): Partial<Settings> {
    const regimen = /^(.*)x([0-9]+)$/.exec(value);
    const times = TIMES.find((count) => String(count) === regimen?.[2]);
    if (regimen === null || times === undefined) {
      const empty = value.trim() === '';
      const message = empty ? text.fields.empty(text.fields.oral_mg_day.name) : link.oral(quote(value));
      no('oral', 'oral', message, link.mendTimes);
      return {};
    }
    const dose = checkNumber(regimen[1] ?? '', ruleOf('oral_mg_day', mode, device), link.path('oral'));
    if (dose.ok) return { oral_mg_day: dose.value, times_a_day: times };
    into.push(...dose.problems);
    return {};
  }
}

/** What breaks in the pump arm; undefined when nothing does. */
function breaksOf(query: string, problems: Problem[]): Breaks | undefined {
  const given = new URLSearchParams(query);
  const read = readBreaks(given.getAll(FAULT), given.getAll(READ));
  if (!read.ok) problems.push(...read.problems);
  return read.ok && read.value.broken.length > 0 ? read.value : undefined;
}
const FAULT = 'fault';
const READ = 'read';

export type Refuse = (key: string, code: string, message: string, mend: string) => void;

function wordsOf(query: string, refuse: Refuse): Map<string, string> {
  const { link } = text.compare;
  const words = new Map<string, string>();
  for (const [key, value] of new URLSearchParams(query)) {
    if (key === FAULT || key === READ) continue;
    if (words.has(key)) refuse(quote(key), 'twice', link.twice(quote(key)), link.mend);
    words.set(key, value);
  }
  return words;
}

function numberNamed(name: string): NumberKey | undefined {
  return Object.entries(NUMBERS).find(([known]) => known === name)?.[1];
}
