import { clockOf } from '../../../titration/index.ts';
import { sayNumber, withUnit } from '../../numbers/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { rateWithUnit, sayDayDose } from './say.ts';
import type { Shown } from './shown.ts';

/** The pattern in one sentence. */
export function findingOf({ mode, arcs, total_mcg }: Pick<Shown, 'mode' | 'arcs' | 'total_mcg'>): string {
  const words = titrateText.day.finding;
  const total = withUnit(sayDayDose(total_mcg), 'mcg/day');
  const [first] = arcs;
  if (mode.kind === 'periodic_bolus') {
    const mcg = withUnit(sayNumber(mode.bolus_mcg, 1), 'mcg');
    return words.bolus(total, mode.times.length, mcg, rateWithUnit(first?.rate_mcg_h ?? 0));
  }
  const rates = arcs.map((arc) => arc.rate_mcg_h);
  const [low, high] = [Math.min(...rates), Math.max(...rates)];
  const most = arcs.find((arc) => arc.rate_mcg_h === high);
  if (most === undefined || low === high) return words.even(total);
  const span = `${clockOf(most.from_s)} to ${clockOf(most.from_s + most.length_s, 'end')}`;
  return words.flex(total, rateWithUnit(high), span, rateWithUnit(low));
}
