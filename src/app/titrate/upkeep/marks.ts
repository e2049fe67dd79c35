import type { Upkeep } from '../../../titration/index.ts';
import { UPKEEP } from '../../../titration/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { titrateText } from '../../strings/titrate.ts';

/** Kinds of marked days; where two fall on one day, the first in this list is shown. */
export const MARKS = [
  'today',
  'empty',
  'alarm',
  'fast_alarm',
  'stability',
  'book_by',
  'next_refill',
  'filled',
] as const;
export type MarkKind = (typeof MARKS)[number];

export interface Mark {
  readonly kind: MarkKind;
  readonly at_s: number;
}

/** Every date of the fill that is in the pump, ascending. */
export function marksOf({ at_s, dates, fill, next_refill_s }: Upkeep): readonly Mark[] {
  const all: readonly { readonly kind: MarkKind; readonly at_s: number | undefined }[] = [
    { kind: 'filled', at_s: fill.at_s },
    { kind: 'today', at_s },
    { kind: 'next_refill', at_s: next_refill_s },
    { kind: 'book_by', at_s: dates.book_by_s },
    { kind: 'fast_alarm', at_s: dates.fast_alarm_s },
    { kind: 'alarm', at_s: dates.alarm_s },
    { kind: 'empty', at_s: dates.empty_s },
    { kind: 'stability', at_s: dates.stability_s },
  ];
  return all
    .flatMap((mark) => (mark.at_s === undefined ? [] : [{ kind: mark.kind, at_s: mark.at_s }]))
    .sort((a, b) => a.at_s - b.at_s);
}

const words = titrateText.upkeep.dates;

/** The mark in full, with the numbers that it rests on. */
export function sayMark(kind: MarkKind, { pump }: Upkeep): string {
  const said = words.long[kind];
  if (typeof said === 'string') return said;
  return said(kind === 'stability' ? sayNumber(UPKEEP.stability_days, 0) : sayPercent(pump.accuracy));
}

/** How long until the last moment for a refill, or since then, and what sets it. */
export function sayLeft({ days_left, dates, pump }: Upkeep): string {
  if (days_left === undefined) return words.none;
  const limit =
    dates.refill_by_s === dates.stability_s
      ? words.limits.stability(sayNumber(UPKEEP.stability_days, 0))
      : words.limits.fast_alarm(sayPercent(pump.accuracy));
  // Whole days that are left, or have begun since.
  const days = words.days(sayNumber(Math.abs(Math.floor(days_left)), 0));
  return days_left < 0 ? words.late(days, limit) : words.left(days, limit);
}

function sayPercent(share: number): string {
  return sayNumber(share * 100, 1);
}
