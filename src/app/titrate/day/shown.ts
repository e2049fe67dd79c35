import type { Pump, PumpMode } from '../../../case/index.ts';
import type { Arc } from '../../../titration/index.ts';
import type { Handle } from './handles.ts';

/** A mode as the dial draws it. */
export interface Shown {
  readonly mode: PumpMode;
  readonly arcs: readonly Arc[];
  readonly handles: readonly Handle[];
  readonly top_mcg_h: number;
  readonly total_mcg: number;
  readonly pump: Pump;
}
