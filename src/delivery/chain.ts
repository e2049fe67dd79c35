import type { Case, Pump, Setting } from '../case/index.ts';
import { HOUR_S, instant } from '../case/index.ts';
import { type Contents, contentsAfter, contentsAtStart, contentsMoved } from './contents.ts';
import type { DeliveryPiece } from './delivery.ts';
import { tipConcentration, volumeToNextFront } from './line.ts';
import { contentEntries } from './pump-entries.ts';
import { pumpOrders } from './pump-orders.ts';

/**
 * Runs the case from second 0 to `until_s` and hands every piece to `visit`; the last is cut at `until_s`. Where
 * pieces end depends on the log alone, so a longer run begins with the same pieces, bit for bit. Answers what pump
 * and line hold at `until_s`, before any entry of that second.
 */
export function runChain(
  document: Case,
  pump: Pump,
  until_s: number,
  visit: (piece: DeliveryPiece) => void,
): Contents {
  const runs = 1 + document.patient.pump_accuracy;
  const changes = contentEntries(document);
  let next = 0;
  let contents = contentsAtStart(document, pump);
  for (const order of pumpOrders(document, pump, until_s)) {
    let at_s = order.from_s;
    while (at_s < order.to_s && at_s < until_s) {
      for (let change = changes[next]; change && change.at_s <= at_s; change = changes[++next]) {
        contents = contentsAfter(contents, change, document, pump);
      }
      const to_s = Math.min(order.to_s, changes[next]?.at_s ?? Number.POSITIVE_INFINITY);
      const { piece, moves_mL } = stepOf(contents, order.setting, at_s, to_s, runs);
      if (piece.to_s > until_s) {
        visit({ ...piece, to_s: until_s });
        return contentsMoved(contents, volumeOf(piece.flow_mL_h, at_s, until_s));
      }
      // An event less than half a tick away has no piece of its own.
      if (piece.to_s > at_s) visit(piece);
      contents = contentsMoved(contents, moves_mL);
      at_s = piece.to_s;
    }
  }
  return contents;
}

interface Step {
  readonly piece: DeliveryPiece;
  readonly moves_mL: number;
}

/** The piece from `at_s` to whichever comes first: `to_s`, a front at the tip, the reservoir empty. */
function stepOf(
  { reservoir, line }: Contents,
  setting: Setting,
  at_s: number,
  to_s: number,
  runs: number,
): Step {
  const flow_mL_h = reservoir.volume_mL > 0 ? setting.flow_mL_h * runs : 0;
  const tip_mcg_mL = tipConcentration(line);
  const toEvent_mL = Math.min(reservoir.volume_mL, volumeToNextFront(line, reservoir.concentration_mcg_mL));
  const event_s =
    flow_mL_h > 0 ? instant(at_s + (toEvent_mL / flow_mL_h) * HOUR_S) : Number.POSITIVE_INFINITY;
  const piece = {
    from_s: at_s,
    to_s: Math.min(to_s, event_s),
    programmed_mcg_h: setting.programmed_mcg_h,
    delivered_mcg_h: flow_mL_h * tip_mcg_mL,
    flow_mL_h,
    tip_mcg_mL,
    reservoir_mL: reservoir.volume_mL,
    reservoir_mcg_mL: reservoir.concentration_mcg_mL,
  };
  if (event_s <= to_s) return { piece, moves_mL: toEvent_mL };
  return { piece, moves_mL: flow_mL_h > 0 ? volumeOf(flow_mL_h, at_s, to_s) : 0 };
}

function volumeOf(flow_mL_h: number, from_s: number, to_s: number): number {
  return (flow_mL_h * (to_s - from_s)) / HOUR_S;
}
