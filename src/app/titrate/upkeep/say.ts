import { DAY_S } from '../../../case/index.ts';
import { sayDose, sayNumber, withUnit } from '../../numbers/index.ts';

/** The day of the plan on which an instant lies: a limit within a day is that day's. */
export function dayOf(at_s: number): number {
  return Math.floor(at_s / DAY_S);
}

export function sayDay(at_s: number): string {
  return sayNumber(dayOf(at_s), 0);
}

/** A volume as a syringe is read: to a tenth. */
export function sayVolume(mL: number): string {
  return withUnit(sayNumber(mL, 1), 'mL');
}

export function sayDrug(mcg: number): string {
  return withUnit(sayDose(mcg), 'mcg');
}

export function sayDaily(mcg_day: number): string {
  return withUnit(sayDose(mcg_day), 'mcg/day');
}

export function sayStrength(mcg_mL: number): string {
  return withUnit(sayNumber(mcg_mL, 1), 'mcg/mL');
}

export function sayHours(hours: number): string {
  return sayNumber(hours, hours < 10 ? 1 : 0);
}

/** What a line holds: to a thousandth, because all of it is less than half a millilitre. */
export function sayLineVolume(mL: number): string {
  return withUnit(sayNumber(mL, 3), 'mL');
}
