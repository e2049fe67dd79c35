import { type Case, clockSeconds, DAY_S, type TimedOralDose } from '../case/index.ts';
import type { DeliveryDose } from './delivery.ts';
import { type AtOnset, onsetsOf } from './faults/at-work.ts';
import { faultRuns } from './faults/fault-run.ts';

const MCG_PER_MG = 1000;
/** Stands in `DeliveryDose.entry` for the regimen of the history; log entries have ids from 1. */
export const HISTORY_ENTRY = 0;

interface Regimen {
  readonly from_s: number;
  readonly entry: number;
  readonly doses: readonly TimedOralDose[];
}

/**
 * Oral doses and lumbar boluses in [from_s, to_s), by time and then by entry. The history's regimen is taken from
 * its first day until the log has another; of two regimens at one second the one with the higher id stands.
 */
export function dosesWithin(document: Case, from_s: number, to_s: number): readonly DeliveryDose[] {
  const doses = regimenDoses(regimensOf(document), from_s, to_s);
  for (const entry of document.log) {
    if (entry.at_s < from_s || entry.at_s >= to_s) continue;
    if (entry.kind === 'oral_dose') doses.push(oralDose(entry.at_s, entry.mg, entry.id));
    if (entry.kind === 'lumbar_bolus') {
      doses.push({ at_s: entry.at_s, route: 'lumbar', amount_mcg: entry.mcg, entry: entry.id });
    }
  }
  return doses.sort(byTime);
}

/** By time, then by entry. */
export function byTime(a: DeliveryDose, b: DeliveryDose): number {
  return a.at_s - b.at_s || a.entry - b.entry || a.amount_mcg - b.amount_mcg;
}

function oralDose(at_s: number, mg: number, entry: number): DeliveryDose {
  return { at_s, route: 'oral', amount_mcg: mg * MCG_PER_MG, entry };
}

function regimensOf(document: Case): readonly Regimen[] {
  const { history, log } = document;
  const ordered: Regimen[] = [
    { from_s: 0 - history.days * DAY_S, entry: HISTORY_ENTRY, doses: history.oral },
  ];
  for (const entry of log) {
    if (entry.kind === 'oral_regimen')
      ordered.push({ from_s: entry.at_s, entry: entry.id, doses: entry.doses });
  }
  ordered.sort(inTurn);
  const breaks = onsetsOf(faultRuns(document), ['tablets_stop']);
  return breaks.length === 0 ? ordered : broken(ordered, breaks).sort(inTurn);
}

function inTurn(a: Regimen, b: Regimen): number {
  return a.from_s - b.from_s || a.entry - b.entry;
}

/** Tablets stop until the next regimen, or until the fault ends: then the regimen in force is taken again. */
function broken(ordered: readonly Regimen[], breaks: readonly AtOnset<'tablets_stop'>[]): Regimen[] {
  const regimens = [...ordered];
  for (const { at_s, to_s, entry } of breaks) {
    regimens.push({ from_s: at_s, entry, doses: [] });
    const inForce = ordered.findLast(({ from_s }) => from_s <= to_s);
    const same =
      inForce !== undefined && (inForce.from_s < at_s || (inForce.from_s === at_s && inForce.entry < entry));
    if (to_s < Number.POSITIVE_INFINITY && same) regimens.push({ ...inForce, from_s: to_s });
  }
  return regimens;
}

function regimenDoses(regimens: readonly Regimen[], from_s: number, to_s: number): DeliveryDose[] {
  const taken: DeliveryDose[] = [];
  regimens.forEach((regimen, index) => {
    const begins_s = Math.max(from_s, regimen.from_s);
    const ends_s = Math.min(to_s, regimens[index + 1]?.from_s ?? Number.POSITIVE_INFINITY);
    if (regimen.doses.length === 0) return;
    const daily = regimen.doses.map(({ time, mg }) => ({ clock_s: clockSeconds(time), mg }));
    for (let midnight_s = Math.floor(begins_s / DAY_S) * DAY_S; midnight_s < ends_s; midnight_s += DAY_S) {
      for (const { clock_s, mg } of daily) {
        const at_s = midnight_s + clock_s;
        if (at_s >= begins_s && at_s < ends_s) taken.push(oralDose(at_s, mg, regimen.entry));
      }
    }
  });
  return taken;
}
