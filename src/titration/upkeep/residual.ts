import type { Books } from './books.ts';
import { drawn } from './drawn.ts';
import { type Expected, expectedAt } from './expected.ts';
import { UPKEEP } from './numbers.ts';

/** What was found when a fill ended, beside what was expected. */
export interface Residual extends Expected {
  /** The refill of the log at which it was drawn out. */
  readonly entry: number;
  readonly at_s: number;
  /** Since when it had been in the pump. */
  readonly filled_s: number;
  readonly filled_mL: number;
  readonly refilled_mL: number;
  /** What the syringe drew. */
  readonly measured_mL: number;
  /** Against the order, the band and the error of reading: nothing to explain, or too much or too little left. */
  readonly verdict: 'as_expected' | 'high' | 'low';
}

const RESIDUALS = new WeakMap<Books, readonly Residual[]>();

/** Every refill of the log, with what was left before it. */
export function residualsOf(books: Books): readonly Residual[] {
  const kept = RESIDUALS.get(books);
  if (kept !== undefined) return kept;
  const { fills, told, pump, document } = books;
  const runs = 1 + document.patient.pump_accuracy;
  const residuals = fills.slice(1).map((refill, i): Residual => {
    const fill = fills[i] ?? refill;
    const expected = expectedAt(books, fill, refill.at_s);
    const moved_mL = drawn(told, pump, fill.at_s, refill.at_s).mL * runs;
    const measured_mL = Math.max(0, fill.volume_mL - moved_mL);
    return {
      ...expected,
      entry: refill.entry,
      at_s: refill.at_s,
      filled_s: fill.at_s,
      filled_mL: fill.volume_mL,
      refilled_mL: refill.volume_mL,
      measured_mL,
      verdict: verdictOf(measured_mL, expected),
    };
  });
  RESIDUALS.set(books, residuals);
  return residuals;
}

function verdictOf(measured_mL: number, { band }: Expected): Residual['verdict'] {
  if (measured_mL > band.most_mL + UPKEEP.read_error_mL) return 'high';
  return measured_mL < band.least_mL - UPKEEP.read_error_mL ? 'low' : 'as_expected';
}
