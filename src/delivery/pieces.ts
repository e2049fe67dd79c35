import type { DeliveryPiece } from './delivery.ts';
import type { LineRun } from './line-run.ts';
import type { PumpOrder } from './pump-orders.ts';
import { volumeOf } from './pump-runs.ts';

/**
 * Cuts stretches of the line where the order changes, makes pieces of them, and hands on those that begin before
 * `until_s`, the last one cut there. `ordered` is undefined where it changes with what the programmer was told.
 */
export function pieceMaker(
  ordered: readonly PumpOrder[] | undefined,
  until_s: number,
  visit: (piece: DeliveryPiece) => void,
): (run: LineRun) => void {
  if (ordered === undefined) {
    return (line) => visit(pieceOf(line, line.run.told, line.from_s, Math.min(line.to_s, until_s)));
  }
  let next = 0;
  return (line) => {
    let at_s = line.from_s;
    while (at_s < line.to_s && at_s < until_s) {
      while (ordered[next]!.to_s <= at_s) next++;
      const order = ordered[next]!;
      const to_s = Math.min(line.to_s, order.to_s, until_s);
      visit(pieceOf(line, order.setting, at_s, to_s));
      at_s = to_s;
    }
  };
}

function pieceOf(
  { run, gates, connector_mcg_mL, tip_mcg_mL }: LineRun,
  ordered: PumpOrder['setting'],
  from_s: number,
  to_s: number,
): DeliveryPiece {
  const { told, flow_mL_h, leak_mL_h, reservoir_mcg_mL } = run;
  const { connector, tip, reaches } = gates;
  const leaves_tip_mcg_h = flow_mL_h * connector.passes * tip_mcg_mL;
  const passes_tip_mcg_h = leaves_tip_mcg_h * tip.passes;
  const connector_mcg_h = flow_mL_h * connector_mcg_mL;
  return {
    from_s,
    to_s,
    ordered_mcg_h: ordered.programmed_mcg_h,
    ordered_mL_h: ordered.flow_mL_h,
    programmed_mcg_h: told.programmed_mcg_h,
    programmed_mL_h: told.flow_mL_h,
    flow_mL_h,
    delivered_mcg_h: passes_tip_mcg_h * reaches,
    pocket_mcg_h:
      leak_mL_h * reservoir_mcg_mL + connector_mcg_h * connector.pocket + leaves_tip_mcg_h * tip.pocket,
    tissue_mcg_h:
      connector_mcg_h * connector.tissue + leaves_tip_mcg_h * tip.tissue + passes_tip_mcg_h * (1 - reaches),
    pocket_mL_h: leak_mL_h + flow_mL_h * (connector.pocket + connector.passes * tip.pocket),
    tip_mcg_mL,
    reservoir_mL: reservoirAt_mL(run, from_s),
    reservoir_leak_mL_h: leak_mL_h,
    reservoir_mcg_mL,
  };
}

function reservoirAt_mL(
  { from_s, reservoir_mL, flow_mL_h, leak_mL_h }: LineRun['run'],
  at_s: number,
): number {
  if (at_s === from_s) return reservoir_mL;
  return Math.max(0, reservoir_mL - volumeOf(flow_mL_h + leak_mL_h, from_s, at_s));
}
