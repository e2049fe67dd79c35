import type { Shown } from '../../../examination/index.ts';
import { type Play, procedureNamed } from '../../../rehearsal/index.ts';

export interface Refilled {
  readonly at_s: number;
  /** What the programmer was told is in the reservoir then; undefined where that is not known here. */
  readonly volume_mL?: number;
}

/** The last refill after a reading: what was read before it says nothing of the reservoir any more. */
export function refilledSince(play: Play, read: Shown): Refilled | undefined {
  const found = [byOrder(play), byHand(play)].filter((each) => each !== undefined);
  return found
    .filter(({ at_s }) => at_s > read.at_s)
    .reduce<Refilled | undefined>(
      (last, each) => (last === undefined || each.at_s > last.at_s ? each : last),
      undefined,
    );
}

/** Carried out as it was ordered: the volume of the order goes in and is entered. */
function byOrder({ tasks }: Play): Refilled | undefined {
  const task = tasks.findLast((each) => each.task === 'act/refill' && each.state === 'done');
  if (task?.ended_s === undefined) return undefined;
  const { ended_s: at_s, fill } = task;
  return fill === undefined ? { at_s } : { at_s, volume_mL: fill.volume_mL };
}

/**
 * Step by step: what went in is known when nothing resisted it, and when what was then entered is the same. Where they
 * differ the programmer has to be asked.
 */
function byHand({ steps, facts, now_s }: Play): Refilled | undefined {
  const procedure = procedureNamed('refill');
  const keyed = procedure?.steps.find(
    ({ asks, does }) => asks?.what === 'fill_volume_mL' && does === undefined,
  );
  const update = procedure?.steps.find(({ does }) => does === 'update_programmer');
  const fill = procedure?.steps.find(({ does }) => does === 'fill_rest');
  const done = steps.filter((each) => each.procedure === procedure?.key && each.at_s <= now_s);
  const filled = done.findLast(({ step }) => step === fill?.key);
  if (filled === undefined) return undefined;
  const { at_s, value: filled_mL } = filled;
  const entered_mL = done.findLast(({ step }) => step === keyed?.key)?.value;
  const isTold = done.some((each) => each.step === update?.key && each.at_s >= at_s);
  const resisted = facts.some(({ fact, at_s: felt_s }) => fact === 'resistance' && felt_s >= at_s);
  const within_mL = keyed?.asks?.within ?? 0;
  const isSame =
    filled_mL !== undefined && entered_mL !== undefined && Math.abs(filled_mL - entered_mL) <= within_mL;
  return isTold && isSame && !resisted ? { at_s, volume_mL: filled_mL } : { at_s };
}
