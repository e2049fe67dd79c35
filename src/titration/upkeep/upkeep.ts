import { type Case, DAY_S, dailyDose_mcg, dayPlan, type Prescription, type Pump } from '../../case/index.ts';
import { firstNot } from '../rulebook/search.ts';
import { type Battery, batteryOf } from './battery.ts';
import { type Books, booksOf } from './books.ts';
import { datesOf, type RefillDates } from './dates.ts';
import { dayOf } from './drawn.ts';
import { type Expected, expectedAt } from './expected.ts';
import type { Fill } from './fills.ts';
import { type Residual, residualsOf } from './residual.ts';

/** How far a refill is off. `empty`: by the programmer's count. */
export type RefillStatus = 'in_time' | 'book_now' | 'overdue' | 'empty';

/** What the minimum rate brings, mcg/day: by the strength that the programmer was told, and by the one in the pump. */
export interface MinimumRate {
  readonly flow_mL_day: number;
  readonly shown_mcg_day: number;
  readonly real_mcg_day: number;
}

/** A pump and what it holds at one second, entries of that second included. Its true accuracy is hidden. */
export interface Upkeep {
  readonly at_s: number;
  readonly pump: Pump;
  readonly fill: Fill;
  readonly reservoir: Expected;
  /** What the pump is told to move in the day from now, as long as nothing else is ordered. */
  readonly flow_mL_day: number;
  /** `shelf`: implanted and not yet told any dose. */
  readonly running: 'shelf' | 'prescription' | 'stopped';
  /** What was told last; undefined on the shelf. Stopped or not. */
  readonly prescription: Prescription | undefined;
  /** What the programmer says a day of it brings; 0 when stopped. */
  readonly dose_mcg_day: number;
  readonly dates: RefillDates;
  /** Until the last moment for a refill, negative after it; undefined when there is none. */
  readonly days_left: number | undefined;
  readonly status: RefillStatus;
  /** The refill of the log that ends this fill; undefined when there is none. */
  readonly next_refill_s: number | undefined;
  readonly minimum: MinimumRate;
  readonly battery: Battery;
  /** Refills of the log up to now, ascending. */
  readonly refills: readonly Residual[];
}

/** The upkeep of the pump at a second of case time; undefined before there is a pump. */
export function upkeepAt(document: Case, at_s: number): Upkeep | undefined {
  const books = booksOf(document);
  if (books === undefined) return undefined;
  const { pump, fills, told, implanted_s } = books;
  const fill = fills[firstNot(fills, (each) => each.at_s <= at_s) - 1];
  const telling = told[firstNot(told, (each) => each.from_s <= at_s) - 1];
  if (fill === undefined || telling === undefined || implanted_s === undefined) return undefined;
  const { prescription, stopped } = orderAt(books, at_s);
  const reservoir = expectedAt(books, fill, at_s);
  const dates = datesOf(books, fill);
  const left_s = dates.refill_by_s === undefined ? undefined : dates.refill_by_s - at_s;
  return {
    at_s,
    pump,
    fill,
    reservoir,
    flow_mL_day: dayOf(telling.program, pump, at_s),
    running: stopped ? 'stopped' : prescription === undefined ? 'shelf' : 'prescription',
    prescription,
    dose_mcg_day: stopped || prescription === undefined ? 0 : doseOf(prescription, pump),
    dates,
    days_left: left_s === undefined ? undefined : left_s / DAY_S,
    status: statusOf(reservoir, dates, at_s),
    next_refill_s: Number.isFinite(fill.ends_s) ? fill.ends_s : undefined,
    minimum: minimumRate(pump, prescription?.concentration_mcg_mL ?? fill.concentration_mcg_mL, fill),
    battery: batteryOf(pump, implanted_s),
    refills: residualsOf(books).filter((refill) => refill.at_s <= at_s),
  };
}

/** What the programmer says a day of a prescription brings, mcg. */
function doseOf({ mode, concentration_mcg_mL }: Prescription, pump: Pump): number {
  return dailyDose_mcg(dayPlan(mode, concentration_mcg_mL, pump));
}

/** What was told last, and whether the pump has been stopped since. */
function orderAt({ document, log }: Books, at_s: number) {
  let prescription = document.history.prescription;
  let stopped = false;
  for (const entry of log) {
    if (entry.at_s > at_s) break;
    if (entry.kind === 'prescription') prescription = entry.prescription;
    if (entry.kind === 'prescription' || entry.kind === 'pump_stop') stopped = entry.kind === 'pump_stop';
  }
  return { prescription, stopped };
}

function statusOf({ programmer_mL }: Expected, dates: RefillDates, at_s: number): RefillStatus {
  if (programmer_mL <= 0) return 'empty';
  if (dates.refill_by_s === undefined || dates.book_by_s === undefined) return 'in_time';
  if (at_s > dates.refill_by_s) return 'overdue';
  return at_s >= dates.book_by_s ? 'book_now' : 'in_time';
}

function minimumRate(pump: Pump, told_mcg_mL: number, fill: Fill): MinimumRate {
  const flow_mL_day = pump.minimum_flow_mL_day;
  return {
    flow_mL_day,
    shown_mcg_day: flow_mL_day * told_mcg_mL,
    real_mcg_day: flow_mL_day * fill.concentration_mcg_mL,
  };
}
