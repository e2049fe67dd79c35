import type { Action, Case, NewEntry, TimedOralDose } from '../../../case/index.ts';
import { pumpNamed, sortedLog } from '../../../case/index.ts';
import type { Fill, PumpSetting } from '../../run.ts';
import { bedside } from '../../shipped.ts';
import { strengthAt } from '../pump/told.ts';

/** Tablets of somebody of whom no dose is known, three times a day. */
function usualTablets(): readonly TimedOralDose[] {
  const mg = bedside().numbers.usual_tablet_mg.value;
  return ['08:00', '14:00', '20:00'].map((time) => ({ time, mg }));
}

/** What is given with an action. */
export interface Given {
  readonly amount?: number;
  readonly fill?: Fill;
}

/** What an action writes into the Case at a second: a treatment, or the entry of its own kind. */
export function entriesOf(action: Action, document: Case, at_s: number, given: Given): readonly NewEntry[] {
  const own = action.effects.flatMap((effect) => (effect.kind === 'entry' ? [effect.entry] : []));
  const plain = own.length < action.effects.length;
  return [
    ...(plain ? [treatment(action, at_s, given)] : []),
    ...own.flatMap((kind) => ownEntry(kind, action, document, at_s, given)),
  ];
}

function treatment(action: Action, at_s: number, { amount = action.amount?.usual }: Given): NewEntry {
  return { kind: 'treatment', action: action.key, at_s, ...(amount === undefined ? {} : { amount }) };
}

function ownEntry(
  kind: NewEntry['kind'],
  action: Action,
  document: Case,
  at_s: number,
  { amount = action.amount?.usual, fill }: Given,
): readonly NewEntry[] {
  switch (kind) {
    // Nobody flushes it out: what no needle reaches stays, and mixes with what goes in (it matters with a new strength).
    case 'refill':
      return fill === undefined ? [] : [{ kind, at_s, ...fill, rinsed: false }];
    case 'lumbar_bolus':
      return amount === undefined ? [] : [{ kind, at_s, mcg: amount }];
    case 'oral_regimen':
      return [{ kind, at_s, doses: formerTablets(document, at_s) }];
    case 'priming_bolus':
      return [{ kind, at_s, volume_mL: lineVolume_mL(document) }];
    case 'other_treatment':
      return action.key === 'tizanidine' || action.key === 'dantrolene'
        ? [{ kind, at_s, treatment: action.key }]
        : [];
    case 'pump_stop':
      return [{ kind, at_s }];
    default:
      return [];
  }
}

/** What was taken last by regimen, before this second. */
function formerTablets(document: Case, at_s: number): readonly TimedOralDose[] {
  const taken = sortedLog(document).flatMap((entry) =>
    entry.kind === 'oral_regimen' && entry.at_s < at_s && entry.doses.length > 0 ? [entry.doses] : [],
  );
  const last = taken.at(-1) ?? document.history.oral;
  return last.length === 0 ? usualTablets() : last;
}

function lineVolume_mL({ device }: Case): number {
  const pump = pumpNamed(device.pump);
  if (pump === undefined) return 0;
  const mL = pump.tubing_volume_mL + pump.catheter_volume_mL_cm * device.catheter_length_cm;
  return Math.round(mL * 1000) / 1000;
}

/** What the programmer is told, as an entry of the Case. */
export function entryOfSetting(setting: PumpSetting, at_s: number): NewEntry {
  switch (setting.kind) {
    case 'stop':
      return { kind: 'pump_stop', at_s };
    case 'bolus':
      return { kind: 'single_bolus', at_s, mcg: setting.mcg, minutes: setting.minutes };
    case 'prescription':
      return { kind: 'prescription', at_s, prescription: setting.prescription };
  }
}

/** The setting that an action of the palette stands for, when it needs no number: stop, and minimum rate. */
export function plainSetting({ key }: Action, document: Case, at_s: number): PumpSetting | undefined {
  if (key === 'stop_pump') return { kind: 'stop' };
  if (key !== 'minimum_rate') return undefined;
  const concentration_mcg_mL = strengthAt(document, at_s);
  return { kind: 'prescription', prescription: { concentration_mcg_mL, mode: { kind: 'minimum_rate' } } };
}

/** A treatment that lasts until somebody ends it. */
export function goesOn({ effects }: Action): boolean {
  return effects.some(
    (effect) =>
      (effect.kind === 'input' && effect.for_h === undefined) ||
      (effect.kind === 'dose' && effect.every_h !== undefined),
  );
}
