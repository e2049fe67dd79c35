import { sayDose, withUnit } from '../../numbers/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import type { Row } from './rows.ts';
import { dayOf } from './when.ts';

const words = titrateText.schedule.box;

/** `Day 31: 180 to 250 mcg/day, +39 %`. */
export function sayStep({ entry, order, dose, change, before }: Row): string {
  const day = dayOf(entry.at_s);
  const from =
    entry.kind === 'prescription'
      ? before.dose_mcg_day
      : entry.kind === 'oral_regimen'
        ? before.oral_mg_day
        : 0;
  if (dose === undefined || from === 0 || change === '') return words.title(day, order);
  const unit = entry.kind === 'prescription' ? 'mcg/day' : 'mg/day';
  return words.step(day, sayDose(from), withUnit(sayDose(dose.amount), unit), change);
}
