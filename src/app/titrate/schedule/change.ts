import { DAY_S, type Entry, HOUR_S, type Pump, type TimedOralDose } from '../../../case/index.ts';
import { sayDose, sayNumber } from '../../numbers/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { dailyDoseOf, mgDay, type Standing } from './standing.ts';

const words = titrateText.schedule.changes;
const LONG_H = 96;

/** Against what stood before: `+5/dose`, `+20 %`, `2 x bolus`, `+24 h`; empty where there is nothing to compare. */
export function sayChange(entry: Entry, before: Standing, pump: Pump): string {
  switch (entry.kind) {
    case 'oral_regimen':
      return tablets(before.oral, entry.doses);
    case 'lumbar_bolus':
      return before.bolus === undefined ? '' : since(entry.at_s - before.bolus.at_s);
    case 'refill':
      return before.filled === undefined ? '' : since(entry.at_s - before.filled.at_s);
    case 'pump_stop':
      return before.dose_mcg_day > 0 ? percent(before.dose_mcg_day, 0) : '';
    case 'prescription': {
      const dose = dailyDoseOf(entry.prescription, pump);
      if (before.dose_mcg_day > 0) return percent(before.dose_mcg_day, dose);
      const bolus = before.started ? undefined : before.bolus?.mcg;
      return bolus === undefined || entry.prescription.mode.kind === 'minimum_rate'
        ? ''
        : words.timesBolus(sayNumber(dose / bolus, 1));
    }
    default:
      return '';
  }
}

function tablets(before: readonly TimedOralDose[], after: readonly TimedOralDose[]): string {
  const [from, to] = [mgDay(before), mgDay(after)];
  if (from === 0) return '';
  const first = before[0]?.mg ?? 0;
  const second = after[0]?.mg ?? 0;
  const even = before.every(({ mg }) => mg === first) && after.every(({ mg }) => mg === second);
  if (even && before.length === after.length && to >= from)
    return words.perDose(signed(second - first, sayDose));
  return percent(from, to);
}

function percent(from: number, to: number): string {
  return words.percent(signed((100 * (to - from)) / from, (value) => sayNumber(value, 0)));
}

function signed(value: number, say: (value: number) => string): string {
  const said = say(value);
  return value > 0 && said !== '0' ? `+${said}` : said;
}

function since(seconds: number): string {
  const hours = seconds / HOUR_S;
  return hours < LONG_H
    ? words.hours(sayNumber(hours, 1))
    : words.days(sayNumber(Math.round(seconds / DAY_S), 0));
}
