import type { Prescription, PumpMode } from '../case.ts';
import { clockSeconds, DAY_S, sayClock } from '../clock.ts';
import type { Finding, Place } from '../finding.ts';
import type { Pump } from '../pumps.ts';
import { sayMinutes } from '../words.ts';
import { flexFindings } from './flex.ts';
import { bolusFindings, rateFindings } from './flow.ts';

/** What this pump cannot do of a prescription. */
export function prescriptionFindings(prescription: Prescription, pump: Pump, at: Place): Finding[] {
  return [
    ...modeFindings(prescription.mode, prescription.concentration_mcg_mL, pump, [...at, 'mode']),
    ...bridgeFindings(prescription, pump, [...at, 'bridge_from_mcg_mL']),
  ];
}

function modeFindings(mode: PumpMode, concentration_mcg_mL: number, pump: Pump, at: Place): Finding[] {
  switch (mode.kind) {
    case 'minimum_rate':
      return [];
    case 'simple_continuous': {
      const asked = { amount: mode.dose_mcg_day, unit: 'mcg/day', concentration_mcg_mL } as const;
      return rateFindings({ at: [...at, 'dose_mcg_day'], ...asked }, pump);
    }
    case 'flex':
      return flexFindings(mode, concentration_mcg_mL, pump, at);
    case 'periodic_bolus': {
      const bolus = { mcg: mode.bolus_mcg, minutes: mode.minutes, concentration_mcg_mL };
      return [
        ...bolusFindings({ at: [...at, 'minutes'], ...bolus }, pump),
        ...overlapFindings(mode, [...at, 'times']),
      ];
    }
  }
}

type Periodic = Extract<PumpMode, { kind: 'periodic_bolus' }>;

/** Every bolus must have ended when the next begins, across midnight as well. */
function overlapFindings(mode: Periodic, at: Place): Finding[] {
  const starts = mode.times
    .map((time, i) => ({ i, time, start_s: clockSeconds(time) }))
    .sort((a, b) => a.start_s - b.start_s || a.i - b.i);
  return starts.flatMap((bolus, k) => {
    const next = starts[(k + 1) % starts.length]!;
    const room_s = next.start_s - bolus.start_s + (k + 1 === starts.length ? DAY_S : 0);
    if (mode.minutes * 60 <= room_s) return [];
    const end = sayClock(bolus.start_s + Math.ceil(mode.minutes) * 60);
    const shorten = room_s > 0 ? `, or let a bolus take at most ${sayMinutes(room_s / 60)}` : '';
    return [
      {
        at: [...at, next.i],
        code: 'bolus.overlaps-itself',
        message: `The bolus of ${bolus.time} takes ${sayMinutes(mode.minutes)} and has not ended at ${next.time}.`,
        mend: `Start the next at ${end} or later${shorten}.`,
      },
    ];
  });
}

/**
 * While the old drug runs out of the line, the same mode needs the flows that belong to the old concentration. One
 * finding, the first, is enough for one field. The minimum rate is a flow already.
 */
function bridgeFindings(prescription: Prescription, pump: Pump, at: Place): Finding[] {
  const { mode, bridge_from_mcg_mL: old } = prescription;
  if (old === undefined) return [];
  return flowFindings(mode, old, pump, at).slice(0, 1);
}

function flowFindings(mode: PumpMode, concentration_mcg_mL: number, pump: Pump, at: Place): Finding[] {
  const otherwise = 'prescribe no bridge bolus';
  const common = { at, concentration_mcg_mL, otherwise };
  switch (mode.kind) {
    case 'minimum_rate':
      return [];
    case 'simple_continuous':
      return rateFindings({ ...common, amount: mode.dose_mcg_day, unit: 'mcg/day' }, pump);
    case 'flex':
      return [mode.base_mcg_h, ...mode.periods.map(({ rate_mcg_h }) => rate_mcg_h)].flatMap((amount) =>
        rateFindings({ ...common, amount, unit: 'mcg/h' }, pump),
      );
    case 'periodic_bolus':
      return bolusFindings({ ...common, mcg: mode.bolus_mcg, minutes: mode.minutes }, pump);
  }
}
