import { type Case, HOUR_S, instant, type Pump } from '../case/index.ts';
import type { DeliveryDose } from './delivery.ts';
import type { Gates } from './gates.ts';
import {
  catheterOf,
  joined,
  type Line,
  pushed,
  tipConcentration,
  tubingOf,
  volumeToNextFront,
} from './line.ts';
import { afterLineEvent, type LineBooks, lineAtStart } from './line-books.ts';
import type { LineEvent } from './line-events.ts';
import { type PumpRun, volumeOf } from './pump-runs.ts';

/** The line while nothing about it changes but the places of what it carries. */
export interface LineRun {
  readonly from_s: number;
  /** May be Infinity. */
  readonly to_s: number;
  readonly run: PumpRun;
  readonly gates: Gates;
  /** At the end of the tubing, where it matters: while a share leaves there. */
  readonly connector_mcg_mL: number;
  readonly tip_mcg_mL: number;
}

/** The link from what the pump moves to what comes to connector and tip. */
export interface LineLink {
  readonly document: Case;
  readonly pump: Pump;
  readonly events: readonly LineEvent[];
  readonly gatesAt: (at_s: number) => Gates;
}

/** Takes the runs of the pump one after another and answers, when asked, what the line holds by then. */
export interface RunningLine {
  readonly take: (run: PumpRun, until_s: number) => void;
  readonly books: () => LineBooks;
}

/** Hands every stretch of time that begins before `until_s` to `visit`, the last one uncut, and doses to `give`. */
export function runLine(
  { document, pump, events, gatesAt }: LineLink,
  visit: (run: LineRun) => void,
  give: (dose: DeliveryDose) => void,
): RunningLine {
  let books = lineAtStart(document, pump);
  let gates = gatesAt(0);
  let next = 0;
  const take = (run: PumpRun, until_s: number) => {
    let at_s = run.from_s;
    while (at_s < run.to_s && at_s < until_s) {
      if (gates.until_s <= at_s) gates = gatesAt(at_s);
      for (let event = events[next]; event && event.at_s <= at_s; event = events[++next]) {
        books = afterLineEvent(books, event, gates, document, pump, give);
      }
      const ends_s = Math.min(run.to_s, gates.until_s, events[next]?.at_s ?? Number.POSITIVE_INFINITY);
      const step = stepOf(books.line, run, gates, at_s, ends_s);
      if (step.to_s > at_s) visit(step);
      const whole = step.to_s === run.to_s && at_s === run.from_s;
      const moves_mL =
        step.to_s > until_s
          ? volumeOf(run.flow_mL_h, at_s, until_s)
          : (step.front_mL ?? (whole ? run.moves_mL : volumeOf(run.flow_mL_h, at_s, step.to_s)));
      books = withMoved(books, moves_mL, run.reservoir_mcg_mL, gates);
      at_s = step.to_s;
    }
  };
  return { take, books: () => books };
}

/** From `at_s` to whichever comes first: `ends_s`, or a front at the tip or at a leaking connector. */
function stepOf(
  line: Line,
  run: PumpRun,
  gates: Gates,
  at_s: number,
  ends_s: number,
): LineRun & { readonly front_mL: number | undefined } {
  const tip_mcg_mL = tipConcentration(line);
  const { passes } = gates.connector;
  let connector_mcg_mL = 0;
  let front_mL = Number.POSITIVE_INFINITY;
  if (passes === 1) {
    front_mL = volumeToNextFront(line, run.reservoir_mcg_mL);
  } else if (run.flow_mL_h > 0) {
    const tubing = tubingOf(line);
    connector_mcg_mL = tipConcentration(tubing);
    front_mL = volumeToNextFront(tubing, run.reservoir_mcg_mL);
    if (passes > 0)
      front_mL = Math.min(front_mL, volumeToNextFront(catheterOf(line), connector_mcg_mL) / passes);
  }
  const front_s =
    run.flow_mL_h > 0 ? instant(at_s + (front_mL / run.flow_mL_h) * HOUR_S) : Number.POSITIVE_INFINITY;
  const fronts = front_s <= ends_s;
  return {
    from_s: at_s,
    to_s: Math.min(ends_s, front_s),
    run,
    gates,
    connector_mcg_mL,
    tip_mcg_mL,
    front_mL: fronts && run.flow_mL_h > 0 ? front_mL : undefined,
  };
}

/** With `volume_mL` from the pump pushed in; where a share leaves at the connector, the catheter takes the rest. */
function withMoved(books: LineBooks, volume_mL: number, entering_mcg_mL: number, gates: Gates): LineBooks {
  if (volume_mL === 0) return books;
  const { passes } = gates.connector;
  if (passes === 1) {
    const line = pushed(books.line, volume_mL, entering_mcg_mL);
    return line === books.line ? books : { ...books, line };
  }
  const tubing = tubingOf(books.line);
  const catheter = pushed(catheterOf(books.line), volume_mL * passes, tipConcentration(tubing));
  return { ...books, line: joined(pushed(tubing, volume_mL, entering_mcg_mL), catheter) };
}
