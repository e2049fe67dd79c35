import { deliveredPerDay, flowAt, piecesUntil, pumpAt, shareOf } from '../pump/flow.ts';
import { costly, type Judge } from './judge.ts';
import { within } from './span.ts';

const MINUTE_S = 60;

interface PumpFields {
  readonly delivered: Judge<'delivered'>;
  readonly delivered_mcg_day: Judge<'delivered_mcg_day'>;
  readonly pump: Judge<'pump'>;
}

/** What really reaches spinal fluid, and what the pump is in. */
export const PUMP_FIELDS: PumpFields = {
  delivered: costly(({ document, now_s, from_s }, { for_min = 0, ...span }) => {
    const since_s = now_s - for_min * MINUTE_S;
    if (since_s < from_s) return false;
    const pieces =
      for_min === 0
        ? [flowAt(document, from_s, now_s)]
        : piecesUntil(document, from_s, now_s).filter(
            (piece) => piece.to_s > since_s && piece.from_s <= now_s,
          );
    return pieces.every((piece) => {
      const share = piece && shareOf(piece);
      return share !== undefined && within(share, span);
    });
  }),
  delivered_mcg_day: costly(({ document, now_s, from_s }, span) => {
    const piece = flowAt(document, from_s, now_s);
    return piece !== undefined && within(deliveredPerDay(piece), span);
  }),
  pump: costly(({ document, now_s, from_s }, states) => states.includes(pumpAt(document, from_s, now_s))),
};
