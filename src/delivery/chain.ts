import type { Case, Pump } from '../case/index.ts';
import type { DeliveryDose, DeliveryPiece } from './delivery.ts';
import { faultRuns } from './faults/fault-run.ts';
import { programmingOf } from './faults/told.ts';
import { gatesOf } from './gates.ts';
import type { LineBooks } from './line-books.ts';
import { lineEvents } from './line-events.ts';
import { runLine } from './line-run.ts';
import { pieceMaker } from './pieces.ts';
import { pumpOrders } from './pump-orders.ts';
import { runPump } from './pump-runs.ts';
import { pumpWorksOf } from './pump-works.ts';
import type { ReservoirBooks } from './reservoir-books.ts';
import { reservoirEvents } from './reservoir-events.ts';

/** What reservoir and line hold at a second, before anything of that second, and what became of the rest. */
export interface Contents {
  readonly pump: ReservoirBooks;
  readonly line: LineBooks;
}

/**
 * Runs the case from second 0 to `until_s`, link by link: what is ordered, what the programmer is told, what the pump
 * moves, what comes to connector and tip. Each link is worked out from those before it alone. Every piece goes to
 * `visit`, the last one cut at `until_s`; what is pushed or spilt at one moment goes to `give`. Where pieces end
 * depends on the log alone, so a longer run begins with the same pieces, bit for bit.
 */
export function runChain(
  document: Case,
  pump: Pump,
  until_s: number,
  visit: (piece: DeliveryPiece) => void,
  give: (dose: DeliveryDose) => void,
): Contents {
  const runs = faultRuns(document);
  const programming = programmingOf(document, pump, runs);
  const told = pumpOrders(document, pump, programming.told, until_s);
  const asOrdered = programming.told === programming.ordered;
  const ordered = asOrdered ? undefined : pumpOrders(document, pump, programming.ordered, until_s);

  const toPieces = pieceMaker(ordered, until_s, visit);
  const lineLink = { document, pump, events: lineEvents(document, runs), gatesAt: gatesOf(runs) };
  const line = runLine(lineLink, toPieces, give);
  const events = reservoirEvents(document, pump, runs, programming);
  const pumpLink = { document, pump, told, events, worksAt: pumpWorksOf(runs) };
  const books = runPump(pumpLink, until_s, (run) => line.take(run, until_s), give);

  return { pump: books, line: line.books() };
}
