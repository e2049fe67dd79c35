import { ACTIONS } from '../../../case/catalogue/index.ts';
import type { Action } from '../../../case/index.ts';
import { EXAMINATION_FILES } from '../../../examination/index.ts';
import { bedside, type Play, type TaskKey } from '../../../rehearsal/index.ts';
import { paletteText as words } from '../../strings/en/rehearse/palette.ts';
import { iconOf } from '../feed/index.ts';
import type { DialogName } from '../session/index.ts';
import type { RunIconName } from '../words/index.ts';

export const GROUPS = ['look', 'device', 'drugs', 'care', 'deep', 'talk'] as const;
export type Group = (typeof GROUPS)[number];

/** One thing that can be done. */
export interface Entry {
  readonly key: string;
  readonly group: Group;
  readonly title: string;
  readonly says: string;
  readonly icon: RunIconName;
  /** What else it is found by. */
  readonly words: string;
  readonly minutes: number;
  readonly answer_min: number;
  readonly shortcut?: string;
  readonly amount?: NonNullable<Action['amount']>;
  readonly does:
    | { readonly kind: 'task'; readonly task: TaskKey }
    | { readonly kind: 'dialog'; readonly dialog: DialogName }
    | { readonly kind: 'programmer' };
}

/** Told to the pump by its programmer, not by a button here. */
const PROGRAMMED: ReadonlySet<string> = new Set([
  'double_dose',
  'full_restart',
  'minimum_rate',
  'prime_line',
  'reprogram',
  'restart',
  'stop_pump',
  'timid_restart',
]);
/** Always in reach, in the bar above; the search finds them all the same. */
export const IN_BAR: ReadonlySet<string> = new Set([
  'emergency_call',
  'open_airway',
  'bag_valve_mask',
  'cpr',
]);
/** A call is made by calling. */
const CALLED: ReadonlySet<string> = new Set(['itb_call']);

const GROUP_OF: Readonly<Record<Action['group'], Group>> = {
  drug: 'drugs',
  support: 'care',
  airway: 'care',
  pump: 'device',
  restore: 'deep',
  drain: 'deep',
  other: 'care',
};

/** What is done first stands first; what is seldom due, last. The rest between, by its title. */
const CARE_FIRST: readonly string[] = [
  'sit_up',
  'oxygen',
  'fluids',
  'bladder_drainage',
  'bowel_care',
  'skin_care',
  'monitored_bed',
  'cooling',
  'ventilation',
];
const CARE_LAST: readonly string[] = ['sepsis_bundle', 'prognosis_in_coma'];
const placeOf = (key: string) => {
  if (CARE_LAST.includes(key)) return CARE_FIRST.length + 1 + CARE_LAST.indexOf(key);
  const place = CARE_FIRST.indexOf(key);
  return place < 0 ? CARE_FIRST.length : place;
};

/** All that this place has, in the order of the palette. */
export function entriesOf({ scenario }: Play): readonly Entry[] {
  const here = (task: TaskKey) => !scenario.without.includes(task);
  const looks = bedside().observations.map(
    (is): Entry => ({
      ...task(`observe/${is.key}`, 'look', is.title, is.says),
      minutes: is.minutes,
      answer_min: is.answer_after_min,
      ...(is.shortcut === undefined ? {} : { shortcut: is.shortcut.toUpperCase() }),
    }),
  );
  const examinations = [...EXAMINATION_FILES.values()].map(
    (is): Entry => ({
      ...task(`examine/${is.key}`, 'device', is.title, is.says),
      minutes: is.minutes,
      answer_min: is.answer_after_minutes,
    }),
  );
  const acts = [...ACTIONS.values()]
    .filter(({ key }) => !PROGRAMMED.has(key) && !CALLED.has(key) && key !== 'refill')
    .sort((one, other) => placeOf(one.key) - placeOf(other.key) || one.title.localeCompare(other.title, 'en'))
    .map(
      (is): Entry => ({
        // What its file says of it is the debrief's: when it is right, when it tempts.
        ...task(`act/${is.key}`, GROUP_OF[is.group], is.title, ''),
        minutes: is.minutes,
        answer_min: is.minutes,
        ...(is.amount === undefined ? {} : { amount: is.amount }),
      }),
    );
  const tasks = [...looks, ...examinations, ...acts].filter(
    ({ does }) => does.kind !== 'task' || here(does.task),
  );
  return [...tasks, ...pump(here), ...talk()];
}

function task(of: TaskKey, group: Group, title: string, says: string): Omit<Entry, 'minutes' | 'answer_min'> {
  return { key: of, group, title, says, icon: iconOf(of), words: '', does: { kind: 'task', task: of } };
}

function pump(here: (task: TaskKey) => boolean): readonly Entry[] {
  const told = [...PROGRAMMED].flatMap((key) => {
    const action = ACTIONS.get(key);
    return action !== undefined && here(`act/${key}`) ? [action.title] : [];
  });
  const base = { group: 'device', icon: 'pump', minutes: 0, answer_min: 0 } as const;
  const program: Entry = {
    ...base,
    key: 'program',
    title: words.program,
    says: words.programSays,
    words: told.join(' '),
    does: { kind: 'programmer' },
  };
  const refill: Entry = {
    ...base,
    key: 'refill',
    title: words.refill,
    says: ACTIONS.get('refill')?.says ?? '',
    words: 'fill reservoir',
    minutes: ACTIONS.get('refill')?.minutes ?? 0,
    does: { kind: 'dialog', dialog: 'procedure' },
  };
  return [...(told.length > 0 ? [program] : []), ...(here('act/refill') ? [refill] : [])];
}

function talk(): readonly Entry[] {
  const of = (
    dialog: 'call' | 'think' | 'tell' | 'chart' | 'note',
    icon: RunIconName,
    shortcut: string,
  ): Entry => ({
    key: dialog,
    group: 'talk',
    title: words.talk[dialog],
    says: '',
    icon,
    words: '',
    minutes: 0,
    answer_min: 0,
    shortcut,
    does: { kind: 'dialog', dialog },
  });
  return [
    of('call', 'phone', 'C'),
    of('think', 'think', 'A'),
    of('tell', 'say', 'W'),
    of('chart', 'chart', 'D'),
    of('note', 'note', 'N'),
  ];
}

/** Every word that is asked for must begin a word of the entry. What is called so stands first, then what begins so. */
export function matching(entries: readonly Entry[], asked: string): readonly Entry[] {
  const wanted = asked.toLowerCase().split(/\s+/).filter(Boolean);
  const found = entries.filter((entry) => {
    const has =
      `${entry.title} ${entry.words} ${entry.key.replace(/[/_]/g, ' ')} ${entry.says}`.toLowerCase();
    return wanted.every((word) => beginsWord(has, word));
  });
  const place = ({ title }: Entry) => {
    const name = title.toLowerCase().replace(/\u2026$/, '');
    if (name === wanted.join(' ')) return 0;
    if (name.startsWith(wanted.join(' '))) return 1;
    return wanted.every((word) => beginsWord(name, word)) ? 2 : 3;
  };
  return found.toSorted((one, other) => place(one) - place(other));
}

const beginsWord = (text: string, word: string) => new RegExp(`(^|[^a-z])${escapeWord(word)}`).test(text);

const escapeWord = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
