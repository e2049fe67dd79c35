import type { Case, Prescription, ProgramEntry, Pump } from '../../case/index.ts';
import { programEntries } from '../pump-entries.ts';
import { type AtOnset, onsetsOf } from './at-work.ts';
import type { FaultRun } from './fault-run.ts';
import { inForce, reordered } from './in-force.ts';
import { atMinimumRate, concentrationTimes, doseTimes, withoutBridge } from './keyed.ts';
import { newStrength } from './new-strength.ts';

/** What is ordered and what the programmer is told, as entries by time. The same list while nothing goes wrong. */
export interface Programming {
  readonly ordered: readonly ProgramEntry[];
  readonly told: readonly ProgramEntry[];
}

const MISTAKES = ['told_dose', 'told_concentration', 'told_mode', 'prime_again', 'fill_no_bridge'] as const;
type Mistake = AtOnset<(typeof MISTAKES)[number]>;
/** Comes after every other entry of its second. */
const LAST = Number.MAX_SAFE_INTEGER;

/**
 * The order is the log as it stands, with one exception: drug of another strength was to be bridged. A mistake of the
 * programmer takes the place of the order of its second, or of the one in force, until the next order; when it is
 * mended, the order in force is keyed in anew.
 */
export function programmingOf(document: Case, pump: Pump, runs: readonly FaultRun[]): Programming {
  const entries = programEntries(document);
  const mistakes = onsetsOf(runs, MISTAKES);
  if (mistakes.length === 0) return { ordered: entries, told: entries };
  let ordered = entries;
  let told = entries;
  for (const mistake of mistakes) {
    const { at_s, effect } = mistake;
    if (effect.kind === 'fill_no_bridge') {
      const { before_mcg_mL, now_mcg_mL } = newStrength(document, told, at_s, effect.times.most);
      ordered = prescribing(document, ordered, mistake, ({ mode }) => ({
        concentration_mcg_mL: now_mcg_mL,
        mode,
        bridge_from_mcg_mL: before_mcg_mL,
      }));
      told = prescribing(document, told, mistake, ({ mode }) => ({ concentration_mcg_mL: now_mcg_mL, mode }));
    } else {
      told = misled(document, told, mistake, pump);
    }
  }
  for (const mistake of mistakes) told = mended(document, ordered, told, mistake);
  return { ordered, told };
}

function misled(
  document: Case,
  told: readonly ProgramEntry[],
  mistake: Mistake,
  pump: Pump,
): readonly ProgramEntry[] {
  const { at_s, entry, effect } = mistake;
  switch (effect.kind) {
    case 'told_dose':
      return prescribing(document, told, mistake, (each) => doseTimes(each, effect.times.most, pump));
    case 'told_concentration':
      return prescribing(document, told, mistake, (each) =>
        concentrationTimes(each, effect.times.most, pump),
      );
    case 'told_mode':
      return effect.mode === 'stopped'
        ? inserted(told, { id: LAST, at_s, kind: 'pump_stop' })
        : prescribing(document, told, mistake, atMinimumRate);
    case 'prime_again': {
      const catheter_mL = pump.catheter_volume_mL_cm * document.device.catheter_length_cm;
      const volume_mL = effect.of === 'line' ? pump.tubing_volume_mL + catheter_mL : catheter_mL;
      return inserted(told, { id: entry, at_s, kind: 'priming_bolus', volume_mL });
    }
    default:
      return told;
  }
}

/** With another prescription in place of those of that second, or of the one in force then. */
function prescribing(
  document: Case,
  entries: readonly ProgramEntry[],
  { at_s, entry }: Mistake,
  change: (prescription: Prescription) => Prescription,
): readonly ProgramEntry[] {
  if (entries.some(({ kind, at_s: each_s }) => kind === 'prescription' && each_s === at_s)) {
    return entries.map((each) =>
      each.kind === 'prescription' && each.at_s === at_s
        ? { ...each, prescription: change(each.prescription) }
        : each,
    );
  }
  const running = inForce(document, entries, (each) => each.at_s <= at_s);
  if (running === undefined) return entries;
  const prescription = change(withoutBridge(running));
  return inserted(entries, { id: entry, at_s, kind: 'prescription', prescription });
}

/** With the order in force keyed in where a mistake of the programmer was mended by hand. */
function mended(
  document: Case,
  ordered: readonly ProgramEntry[],
  told: readonly ProgramEntry[],
  { at_s, to_s, effect }: Mistake,
): readonly ProgramEntry[] {
  const passed = effect.kind === 'prime_again' || effect.kind === 'fill_no_bridge';
  if (passed || to_s === Number.POSITIVE_INFINITY || reordered(ordered, at_s, to_s)) return told;
  const running = inForce(document, ordered, (each) => each.at_s <= to_s);
  if (running === undefined) return told;
  return inserted(told, { id: LAST, at_s: to_s, kind: 'prescription', prescription: withoutBridge(running) });
}

/** After the entries of its second that set the pump, before its boluses. */
function inserted(entries: readonly ProgramEntry[], entry: ProgramEntry): readonly ProgramEntry[] {
  const place = entries.findIndex(
    ({ at_s, kind }) =>
      at_s > entry.at_s ||
      (at_s === entry.at_s && (kind === 'single_bolus' || (kind === 'priming_bolus' && entry.kind !== kind))),
  );
  return place < 0 ? [...entries, entry] : entries.toSpliced(place, 0, entry);
}
