import { DAY_S } from '../../../case/index.ts';
import type { MarkKind } from './marks.ts';
import { MARKS } from './marks.ts';
import { dayOf } from './say.ts';

const WEEK = 7;
/** More weeks than this between two that are shown are told as a number. */
const FEW = 1;

export interface CalendarDay {
  readonly day: number;
  readonly mark: MarkKind | undefined;
  readonly refilled: boolean;
}

/** A week of days, or how many weeks are left out. */
export type CalendarRow =
  | { readonly kind: 'week'; readonly first_day: number; readonly days: readonly CalendarDay[] }
  | { readonly kind: 'gap'; readonly weeks: number; readonly before: number };

interface Marked {
  readonly kind: MarkKind;
  readonly at_s: number;
}

/** Weeks of the plan's own days that hold a mark, ascending; what lies between is left out. Days before 0 never show. */
export function weeksOf(marks: readonly Marked[], refilled_s: readonly number[]): readonly CalendarRow[] {
  const marked = new Map<number, MarkKind>();
  for (const { kind, at_s } of marks) {
    const day = dayOf(at_s);
    const other = marked.get(day);
    if (other === undefined || MARKS.indexOf(kind) < MARKS.indexOf(other)) marked.set(day, kind);
  }
  const refills = new Set(refilled_s.map(dayOf));
  const weeks = [...new Set([...marked.keys()].map((day) => Math.floor(day / WEEK)))].sort((a, b) => a - b);
  const rows: CalendarRow[] = [];
  let next = weeks[0] ?? 0;
  for (const week of weeks) {
    if (week - next > FEW) rows.push({ kind: 'gap', weeks: week - next, before: week });
    else for (; next < week; next++) rows.push(rowOf(next, marked, refills));
    rows.push(rowOf(week, marked, refills));
    next = week + 1;
  }
  return rows;
}

function rowOf(
  week: number,
  marked: ReadonlyMap<number, MarkKind>,
  refills: ReadonlySet<number>,
): CalendarRow {
  const first_day = week * WEEK;
  const days = Array.from({ length: WEEK }, (_, i) => {
    const day = first_day + i;
    return { day, mark: marked.get(day), refilled: refills.has(day) };
  });
  return { kind: 'week', first_day, days };
}

/** Whether a mark belongs into the grid: what lies far behind the end of the fill only fills it with empty weeks. */
export function inGrid(mark: Marked, refill_by_s: number | undefined, today_s: number): boolean {
  if (mark.kind === 'filled') return false;
  if (mark.kind === 'empty') return mark.at_s <= today_s;
  return mark.kind !== 'stability' || mark.at_s <= (refill_by_s ?? mark.at_s) + WEEK * DAY_S;
}
