import type { Case } from '../case/index.ts';
import { EXAMINATIONS, type ExaminationKey, type ExaminationOptions, type Shown } from './examination.ts';
import { examinerOf } from './examine.ts';

/** The trial boluses need courses of some hours; everything else is read off the device at once. */
const SLOW: ReadonlySet<ExaminationKey> = new Set(['pump_bolus', 'lumbar_bolus']);

export const QUICK_EXAMINATIONS: readonly ExaminationKey[] = EXAMINATIONS.filter((key) => !SLOW.has(key));

/**
 * What every examination would show at this second, the quick ones first, one by one: who only wants the quick ones
 * stops asking after them, and the others cost nothing.
 */
export function* allShown(document: Case, at_s: number, options: ExaminationOptions = {}): Generator<Shown> {
  const examiner = examinerOf(document, at_s, options);
  for (const key of QUICK_EXAMINATIONS) yield examiner(key);
  for (const key of SLOW) yield examiner(key);
}
