import {
  type Case,
  DAY_S,
  dailyDose_mcg,
  dayPlan,
  type ProgramEntry,
  type Pump,
  type PumpMode,
} from '../../case/index.ts';
import type { ToldPrescription } from './device.ts';
import { lastIndex } from './search.ts';
import type { Span } from './spans.ts';

/** What stands on the programmer's screen, or on the order sheet, from a second on; ascending. */
export type Standings = readonly ToldPrescription[];

/** From the entries that set the pump, in the order in which they happen. */
export function standingsOf(
  { history, device }: Case,
  entries: readonly ProgramEntry[],
  pump: Pump,
): Standings {
  const standing = (since_s: number, concentration_mcg_mL: number, mode: PumpMode): ToldPrescription => ({
    concentration_mcg_mL,
    mode,
    dose_mcg_day: dailyDose_mcg(dayPlan(mode, concentration_mcg_mL, pump)),
    since_s,
  });
  const standings: ToldPrescription[] = [];
  if (history.prescription !== undefined) {
    const { concentration_mcg_mL, mode } = history.prescription;
    standings.push(standing(0 - history.days * DAY_S, concentration_mcg_mL, mode));
  }
  for (const entry of entries) {
    const { at_s } = entry;
    if (entry.kind === 'implant') {
      standings.push(standing(at_s, device.concentration_mcg_mL, { kind: 'minimum_rate' }));
    } else if (entry.kind === 'prescription') {
      standings.push(standing(at_s, entry.prescription.concentration_mcg_mL, entry.prescription.mode));
    } else if (entry.kind === 'pump_stop') {
      const concentration_mcg_mL = standings.at(-1)?.concentration_mcg_mL ?? device.concentration_mcg_mL;
      standings.push({ concentration_mcg_mL, mode: { kind: 'stopped' }, dose_mcg_day: 0, since_s: at_s });
    }
  }
  return standings;
}

export function standingAt(standings: Standings, at_s: number): ToldPrescription | undefined {
  return standings[lastIndex(standings, at_s, ({ since_s }) => since_s)];
}

/** Times in which the pump is told to stand. */
export function stoppedSpans(standings: Standings): readonly Span[] {
  const spans: Span[] = [];
  standings.forEach(({ mode, since_s }, i) => {
    if (mode.kind !== 'stopped') return;
    const to_s = standings[i + 1]?.since_s ?? Number.POSITIVE_INFINITY;
    const last = spans.at(-1);
    if (last?.to_s === since_s) spans[spans.length - 1] = { from_s: last.from_s, to_s };
    else spans.push({ from_s: since_s, to_s });
  });
  return spans;
}
