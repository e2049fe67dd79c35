import { HOUR_S } from '../../case/index.ts';
import { baclofen, type ParameterName } from '../../model/index.ts';
import type { Delivery } from '../delivery.ts';
import { DEVICE } from './numbers.ts';
import { lastIndex } from './search.ts';

/** What lies beside the pump, and what enters from here on. */
interface Pool {
  readonly at_s: number;
  readonly mL: number;
  readonly mcg: number;
  readonly mL_h: number;
  readonly mcg_h: number;
}

/** Ascending; empty when nothing ever goes beside the pump. */
export type Pocket = readonly Pool[];

/** Something is put beside the pump at once, or a share of what is there is drawn out. */
export interface PocketEvent {
  readonly at_s: number;
  readonly mL: number;
  readonly mcg: number;
  readonly share_out: number;
}

/** Pieces from second 0, and the events, ascending. Fluid and drug go by a half-life each. */
export function pocketOf(pieces: Delivery['pieces'], events: readonly PocketEvent[]): Pocket {
  const steps: { at_s: number; mL_h?: number; mcg_h?: number; event?: PocketEvent }[] = [];
  let [mL_h, mcg_h] = [0, 0];
  for (const piece of pieces) {
    if (piece.pocket_mL_h === mL_h && piece.pocket_mcg_h === mcg_h) continue;
    [mL_h, mcg_h] = [piece.pocket_mL_h, piece.pocket_mcg_h];
    steps.push({ at_s: piece.from_s, mL_h, mcg_h });
  }
  for (const event of events) steps.push({ at_s: event.at_s, event });
  steps.sort((a, b) => a.at_s - b.at_s);
  const pools: Pool[] = [];
  for (const { at_s, event, ...rates } of steps) {
    const before = pools.at(-1) ?? { at_s, mL: 0, mcg: 0, mL_h: 0, mcg_h: 0 };
    const now = left(before, at_s);
    const kept = 1 - (event?.share_out ?? 0);
    pools.push({
      at_s,
      mL: now.mL * kept + (event?.mL ?? 0),
      mcg: now.mcg * kept + (event?.mcg ?? 0),
      mL_h: rates.mL_h ?? before.mL_h,
      mcg_h: rates.mcg_h ?? before.mcg_h,
    });
  }
  return pools;
}

export function pocketAt(pocket: Pocket, at_s: number): { readonly mL: number; readonly mcg: number } {
  const pool = pocket[lastIndex(pocket, at_s, (each) => each.at_s)];
  return pool === undefined ? { mL: 0, mcg: 0 } : left(pool, at_s);
}

function left({ at_s, mL, mcg, mL_h, mcg_h }: Pool, now_s: number) {
  const hours = (now_s - at_s) / HOUR_S;
  return {
    mL: after(mL, mL_h, Math.LN2 / DEVICE.pocket_fluid_half_life_h, hours),
    mcg: after(mcg, mcg_h, drugRate_per_h(), hours),
  };
}

/** What is there after some hours of steady inflow, when a share of it goes every hour. */
function after(amount: number, inflow: number, rate_per_h: number, hours: number): number {
  const kept = Math.exp(-rate_per_h * hours);
  return amount * kept + (inflow / rate_per_h) * (1 - kept);
}

const ABSORPTION: ParameterName = 'k_pocket';

function drugRate_per_h(): number {
  return baclofen.parameters.find(({ name }) => name === ABSORPTION)?.value ?? 0;
}
