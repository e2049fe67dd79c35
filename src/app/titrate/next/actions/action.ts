import { addEntry, type Case, type Device, type NewEntry } from '../../../../case/index.ts';
import { type Checked, good } from '../../../../problem/index.ts';

/** A number that can be changed before the action is applied. */
export interface NumberAsk {
  readonly kind: 'number';
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly decimals: number;
  /** Where the number that is filled in comes from. */
  readonly hint?: string;
}

/** A daily dose by its change in percent from `from`; `range` is what the rules allow. */
export interface PercentAsk {
  readonly kind: 'percent';
  readonly key: string;
  readonly label: string;
  readonly from: number;
  readonly value: number;
  readonly range: readonly [number, number];
  readonly direction: 1 | -1;
}

export interface ChoiceAsk {
  readonly kind: 'choice';
  readonly key: string;
  readonly label: string;
  readonly options: readonly { readonly key: string; readonly says: string }[];
  readonly value: string;
  /** Few short options side by side, else a menu. */
  readonly side?: true;
  readonly hint?: string;
}

export type Ask = NumberAsk | PercentAsk | ChoiceAsk;
export type Values = Readonly<Record<string, number | string>>;

/** A daily dose, or another quantity, that an action changes. */
export interface Change {
  readonly from: number | undefined;
  readonly to: number;
  readonly unit: string;
  readonly route: 'oral' | 'pump';
}

export interface Action {
  readonly key: string;
  readonly title: string;
  /** What it is for, one sentence. */
  readonly why: string;
  readonly asks: readonly Ask[];
  readonly change?: (values: Values) => Change | undefined;
  /** Values that follow from the others until somebody sets them. */
  readonly follows?: (values: Values) => Values;
  /** Orders, without the place in time. */
  readonly orders: (values: Values) => readonly Order[];
  readonly device?: (values: Values) => Device;
  /** More to read before it is done, under the fields. */
  readonly facts?: (values: Values) => readonly Fact[];
}

export interface Fact {
  readonly name: string;
  readonly says: string;
  readonly cite: string;
}

type WithoutTime<E> = E extends unknown ? Omit<E, 'at_s'> : never;
export type Order = WithoutTime<NewEntry>;

function defaultsOf(action: Action): Values {
  return Object.fromEntries(action.asks.map(({ key, value }) => [key, value]));
}

/** What is filled in, what follows from it, and over both what somebody has set. */
export function valuesOf(action: Action, drafts: Values): Values {
  const values = { ...defaultsOf(action), ...drafts };
  return action.follows === undefined ? values : { ...values, ...action.follows(values), ...drafts };
}

export function numberIn(values: Values, key: string): number {
  const value = values[key];
  return typeof value === 'number' ? value : Number.NaN;
}

export function wordIn(values: Values, key: string): string {
  return String(values[key] ?? '');
}

/** The plan with the action done at a time; every order carries the note. */
export function planWith(
  plan: Case,
  action: Action,
  values: Values,
  at_s: number,
  note: string,
): Checked<Case> {
  const device = action.device?.(values) ?? plan.device;
  return withEntries(
    { ...plan, device },
    action.orders(values).map((order) => ({ ...order, at_s, ...(note === '' ? {} : { note }) })),
  );
}

/** The plan with more entries, or what is wrong with the first that is refused. */
export function withEntries(plan: Case, entries: readonly NewEntry[]): Checked<Case> {
  let done: Checked<Case> = good(plan);
  for (const entry of entries) {
    if (!done.ok) return done;
    done = addEntry(done.value, entry);
  }
  return done;
}
