import { type Case, DAY_S, type Entry, type Prescription } from '../../../src/case/index.ts';
import { type Upkeep, upkeepAt } from '../../../src/titration/index.ts';
import { aCase, simple, type Wishes } from '../../delivery/cases.ts';

/** A pump that has run on this dose for long, filled to the brim at second 0; catheter 80 cm, line 0.375 mL. */
export function running(dose: number, strength: number, wishes: Wishes = {}): Case {
  return aCase({ running: simple(dose, strength), concentration: strength, days: 100, ...wishes });
}

export function days(count: number): number {
  return count * DAY_S;
}

export function at(document: Case, day: number): Upkeep {
  const upkeep = upkeepAt(document, days(day));
  if (upkeep === undefined) throw new Error(`no pump on day ${day}`);
  return upkeep;
}

export function refill(id: number, day: number, volume_mL: number, concentration_mcg_mL: number): Entry {
  return { id, at_s: days(day), kind: 'refill', volume_mL, concentration_mcg_mL, rinsed: true };
}

export function told(id: number, day: number, prescription: Prescription): Entry {
  return { id, at_s: days(day), kind: 'prescription', prescription };
}

export function stop(id: number, day: number): Entry {
  return { id, at_s: days(day), kind: 'pump_stop' };
}
