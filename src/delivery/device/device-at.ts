import { type Case, HOUR_S } from '../../case/index.ts';
import { deliver } from '../deliver.ts';
import type { DeliveryPiece } from '../delivery.ts';
import { faultsAt } from '../faults/at-work.ts';
import { endedAt } from './battery.ts';
import { booksOf, type DeviceBooks } from './books.ts';
import { catheterState } from './catheter.ts';
import type { DeviceState, ToldPrescription } from './device.ts';
import { pumpLogAt } from './device-log.ts';
import { type Counts, countsAt } from './ledger.ts';
import { DEVICE } from './numbers.ts';
import { pocketAt } from './pocket.ts';
import { standingAt } from './standing.ts';

const HOURS_PER_DAY = 24;

/**
 * What the device is in at a second of case time, after the entries of that second; a pure function of the log up to
 * then. Before second 0 it is as it was at the start, with the flow of the history.
 */
export function deviceAt(document: Case, at_s: number): DeviceState {
  const books = booksOf(document, Math.max(0, at_s));
  const life = books.pumps.find(({ from_s, to_s }) => from_s <= at_s && at_s < to_s);
  const counts = at_s < 0 ? beforeStart(document, at_s) : countsAt(books.ledger, at_s);
  const atWork = faultsAt(document, at_s);
  const told = life === undefined ? undefined : standingAt(books.told, at_s);
  const pump = pumpWord(books, counts, told, at_s);
  const piece = counts?.piece;
  const pocket = pocketAt(books.pocket, at_s);
  const { log, alarms } = life === undefined ? SILENT : pumpLogAt(books, life, at_s);
  const there = life === undefined ? undefined : counts;
  return {
    at_s,
    pump,
    drive: books.pump.drive,
    signals: books.pump.signals,
    rotor_turns: pump === 'running' || pump === 'empty',
    flipped:
      life !== undefined && atWork.some(({ effects }) => effects.some(({ kind }) => kind === 'flipped')),
    reservoir_mL: there?.reservoir_mL ?? 0,
    reservoir_mcg_mL: there?.piece.reservoir_mcg_mL ?? 0,
    counted_mL: there?.counted_mL ?? 0,
    ordered_mL: there?.ordered_mL ?? 0,
    band_mL: books.pump.accuracy * (there?.ordered_drawn_mL ?? 0) + DEVICE.read_error_mL,
    pocket_mL: pocket.mL,
    pocket_mcg: pocket.mcg,
    told,
    ordered: standingAt(books.ordered, at_s),
    label_mcg_mL: there?.fill?.label_mcg_mL ?? 0,
    catheter: catheterState(atWork, life !== undefined),
    ordered_mcg_day: (piece?.ordered_mcg_h ?? 0) * HOURS_PER_DAY,
    programmed_mcg_day: (piece?.programmed_mcg_h ?? 0) * HOURS_PER_DAY,
    delivered_mcg_day: (piece?.delivered_mcg_h ?? 0) * HOURS_PER_DAY,
    pocket_mcg_day: (piece?.pocket_mcg_h ?? 0) * HOURS_PER_DAY,
    tissue_mcg_day: (piece?.tissue_mcg_h ?? 0) * HOURS_PER_DAY,
    log,
    alarms,
  };
}

const SILENT = { log: [], alarms: [] };

function pumpWord(
  { batteries, speedAt }: DeviceBooks,
  counts: Counts | undefined,
  told: ToldPrescription | undefined,
  at_s: number,
): DeviceState['pump'] {
  if (told === undefined) return 'none';
  if (endedAt(batteries, at_s)) return 'ended';
  if (told.mode.kind === 'stopped') return 'stopped';
  if (speedAt(at_s) === 0) return 'stalled';
  return counts !== undefined && counts.reservoir_mL <= 0 ? 'empty' : 'running';
}

/** The history as the chain repeats it: nothing is drawn from what the pump holds at second 0. */
function beforeStart(document: Case, at_s: number): Counts | undefined {
  const [piece]: readonly (DeliveryPiece | undefined)[] = deliver(document, at_s, at_s + HOUR_S).pieces;
  if (piece === undefined) return undefined;
  const { reservoir_volume_mL: mL, concentration_mcg_mL: label_mcg_mL } = document.device;
  const fill = { at_s, since_s: at_s, counted_mL: mL, ordered_mL: mL, label_mcg_mL };
  return { piece, fill, counted_mL: mL, ordered_mL: mL, ordered_drawn_mL: 0, reservoir_mL: mL };
}
