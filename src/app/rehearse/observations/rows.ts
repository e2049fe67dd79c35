import { bedside, type Fact, type Play } from '../../../rehearsal/index.ts';
import { observationsText as words } from '../../strings/en/rehearse/observations.ts';
import { sayAge } from '../dialog/index.ts';
import { liveFacts } from '../monitor/index.ts';
import { isOutdated, sayReading } from '../words/index.ts';
import { handedOver } from './handed-over.ts';

export interface FoundRow {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  /** Undefined: known from the handover alone, and nobody has looked since. */
  readonly now?: string;
  readonly number?: number;
  readonly handover?: string;
  readonly age?: string;
  readonly stale: boolean;
  /** It is a whole sentence, not a name with a value. */
  readonly plain: boolean;
  /** Practice only. */
  readonly means?: string;
}

/** What decides about the next minutes stands first. */
const FIRST: readonly string[] = [
  'gcs',
  'breathing_rate',
  'spo2',
  'heart_rate',
  'blood_pressure',
  'diastolic',
  'temperature',
];

type Name = readonly [name: string, unit: string];
const nameOf = (fact: string): Name | undefined =>
  Object.entries(words.names).find(([key]) => key === fact)?.[1];

/** What the learner's team found, each fact once with its last value; the newest of the sentences first. */
export function rowsOf(play: Play): readonly FoundRow[] {
  const stale_s = bedside().numbers.stale_min.value * 60;
  const found = new Map<string, Fact>();
  const told = new Map<string, Fact>();
  const numbers = handedOver(play.scenario.handover);
  for (const fact of play.facts) {
    if (fact.from === 'handover') told.set(fact.fact, fact);
    else if (fact.from !== 'history') found.set(fact.fact, fact);
  }
  // One reading, one number: what stands on the monitor is what stands here.
  for (const [fact, { at_s, value }] of liveFacts(play)) {
    const known = found.get(fact);
    if (known !== undefined) found.set(fact, { ...known, at_s, value });
  }
  const keys = [...new Set([...found.keys(), ...told.keys(), ...numbers.keys()])].filter(
    (key) => nameOf(key) !== undefined || found.has(key),
  );
  const rows = keys.map((key): FoundRow => {
    const now = found.get(key);
    const before = told.get(key);
    const name = nameOf(key);
    const past = now !== undefined && isOutdated(play, key, now.at_s);
    const stale = now !== undefined && (past || play.now_s - now.at_s > stale_s);
    const base = {
      key,
      stale,
      ...(now === undefined ? {} : { age: sayAge(now.at_s, play.now_s) }),
      ...meansOf(play, key),
    };
    if (name === undefined) {
      const says = (now ?? before)?.says ?? key;
      return {
        ...base,
        name: past ? words.before(says) : says.charAt(0).toUpperCase() + says.slice(1),
        unit: '',
        plain: true,
      };
    }
    return {
      ...base,
      name: name[0],
      unit: name[1],
      plain: false,
      ...(now === undefined
        ? {}
        : { now: sayValue(now), ...(now.value === undefined ? {} : { number: now.value }) }),
      ...handoverOf(before, numbers.get(key)),
    };
  });
  const order = [...new Set([...FIRST, ...Object.keys(words.names)])];
  const place = ({ key, plain }: FoundRow) => (plain ? order.length : order.indexOf(key));
  const named = rows.filter(({ plain }) => !plain);
  const sentences = rows
    .filter(({ plain }) => plain)
    .sort((one, other) => (found.get(other.key)?.at_s ?? 0) - (found.get(one.key)?.at_s ?? 0));
  return [...named.sort((one, other) => place(one) - place(other)), ...sentences];
}

function handoverOf(before: Fact | undefined, number: string | undefined): { readonly handover?: string } {
  if (before !== undefined) return { handover: sayValue(before) };
  return number === undefined ? {} : { handover: number };
}

function sayValue({ fact, value, says }: Fact): string {
  if (value !== undefined) return sayReading(fact, value);
  // A colleague's words: the number in them is enough here.
  return /\d[\d.,/]*/.exec(says)?.[0] ?? says;
}

function meansOf({ mode }: Play, key: string): { readonly means?: string } {
  if (mode !== 'practice') return {};
  const means = Object.entries(words.meanings).find(([each]) => each === key)?.[1];
  return means === undefined ? {} : { means };
}
