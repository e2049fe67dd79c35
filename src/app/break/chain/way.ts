import type { DeliveryPiece, DeviceState } from '../../../delivery/index.ts';
import { tissueAtConnector } from './losses.ts';

/** Why less (or more) than programmed leaves the pump. */
export type Reason =
  | 'no_pump'
  | 'stopped'
  | 'stalled'
  | 'ended'
  | 'empty'
  | 'slow'
  | 'fast'
  | 'weak'
  | 'strong'
  | 'priming';

/**
 * Where the drug goes at one moment, mcg/day. What is delivered, left at connector and tip and kept is together what is
 * programmed and what is extra; a reservoir that leaks loses beside all that.
 */
export interface Way {
  readonly ordered: number;
  readonly programmed: number;
  readonly delivered: number;
  /** Out of the line into the pocket of the pump, and out of the reservoir beside it. */
  readonly connector: number;
  readonly reservoir: number;
  /** Out of the line into tissue: at the connector, and at or around the tip. */
  readonly beside: number;
  readonly tip: number;
  /** Programmed, but it leaves the pump nowhere. */
  readonly kept: number;
  /** Not programmed, and there all the same. */
  readonly extra: number;
  readonly reason: Reason | undefined;
}

/** Differences below this share are rounding. */
const NEAR = 1e-3;

export function differs(a: number, b: number): boolean {
  return Math.abs(a - b) > NEAR * Math.max(1, Math.abs(a), Math.abs(b));
}

/** `piece` says what flows; without it a slow pump and a weak drug look alike. */
export function wayOf(device: DeviceState, piece: DeliveryPiece | undefined): Way {
  const { ordered_mcg_day: ordered, programmed_mcg_day: programmed } = device;
  const { delivered_mcg_day: delivered, pocket_mcg_day: pocket, tissue_mcg_day: tissue } = device;
  const reservoir = Math.min(pocket, 24 * (piece?.reservoir_leak_mL_h ?? 0) * device.reservoir_mcg_mL);
  const connector = Math.max(0, pocket - reservoir);
  const beside = tissue * tissueAtConnector(device);
  const tip = tissue - beside;
  const out = delivered + connector + tissue;
  const kept = Math.max(0, programmed - out);
  const extra = Math.max(0, out - programmed);
  return {
    ...{ ordered, programmed, delivered, connector, reservoir, beside, tip },
    kept: differs(out, programmed) ? kept : 0,
    extra: differs(out, programmed) ? extra : 0,
    reason:
      differs(out, programmed) || programmed === 0 ? reasonOf(device, piece, out > programmed) : undefined,
  };
}

const STANDS: Readonly<Record<Exclude<DeviceState['pump'], 'running'>, Reason>> = {
  none: 'no_pump',
  stopped: 'stopped',
  stalled: 'stalled',
  ended: 'ended',
  empty: 'empty',
};

function reasonOf(device: DeviceState, piece: DeliveryPiece | undefined, more: boolean): Reason {
  if (device.pump !== 'running') return STANDS[device.pump];
  if (piece !== undefined && piece.programmed_mcg_h === 0 && piece.programmed_mL_h > 0) return 'priming';
  const asTold = piece === undefined || !differs(piece.flow_mL_h, piece.programmed_mL_h);
  if (more) return asTold ? 'strong' : 'fast';
  return asTold ? 'weak' : 'slow';
}
