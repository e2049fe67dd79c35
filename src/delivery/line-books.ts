import type { Case, Pump } from '../case/index.ts';
import type { DeliveryDose } from './delivery.ts';
import type { Gates } from './gates.ts';
import {
  catheterOf,
  drugInLine_mcg,
  entryConcentration,
  filledLine,
  joined,
  type Line,
  tubingOf,
} from './line.ts';
import type { LineEvent } from './line-events.ts';

/** What the line holds, with the books of what came and went otherwise than by pumping since second 0. */
export interface LineBooks {
  readonly line: Line;
  /** What was there at second 0, and what a side port held that was flushed. */
  readonly filled_mcg: number;
  readonly discarded_mcg: number;
  /** Pushed by a flush: into spinal fluid, into the pocket, into tissue. */
  readonly flushed_mcg: number;
  readonly pocket_mcg: number;
  readonly tissue_mcg: number;
}

/** With a prescription in the history a line full to the tip, otherwise none. */
export function lineAtStart(document: Case, pump: Pump): LineBooks {
  const runs = document.history.prescription !== undefined;
  const line = runs ? emptyLine(document, pump, document.device.concentration_mcg_mL) : filledLine(0, 0, 0);
  const filled_mcg = drugInLine_mcg(line);
  return { line, filled_mcg, discarded_mcg: 0, flushed_mcg: 0, pocket_mcg: 0, tissue_mcg: 0 };
}

function emptyLine({ device }: Case, pump: Pump, mcg_mL: number): Line {
  const catheter_mL = pump.catheter_volume_mL_cm * device.catheter_length_cm;
  return filledLine(pump.tubing_volume_mL, catheter_mL, mcg_mL);
}

/** The line after an event at connector and tip as they are then; a new line is free of drug. `give`: doses that come of it. */
export function afterLineEvent(
  books: LineBooks,
  event: LineEvent,
  gates: Gates,
  document: Case,
  pump: Pump,
  give: (dose: DeliveryDose) => void,
): LineBooks {
  const { line } = books;
  switch (event.kind) {
    case 'explant':
      return discarding(books, filledLine(0, 0, 0));
    case 'implant':
      return discarding(books, emptyLine(document, pump, 0));
    case 'opened':
      return discarding(books, filledLine(line.tubing_mL, line.catheter_mL, 0));
    case 'drawn':
      return gates.connector.passes * gates.tip.passes > 0
        ? discarding(books, withoutCatheterDrug(line))
        : books;
    case 'flush':
      return flushed(books, event, gates, give);
  }
}

function discarding(books: LineBooks, line: Line): LineBooks {
  const gone_mcg = drugInLine_mcg(books.line) - drugInLine_mcg(line);
  return { ...books, line, discarded_mcg: books.discarded_mcg + gone_mcg };
}

function withoutCatheterDrug(line: Line): Line {
  return joined(tubingOf(line), filledLine(0, line.catheter_mL, 0));
}

/**
 * The side port holds the drug of the catheter's beginning. What is injected goes through the connector as the pumped
 * drug does, pushes out all that the catheter holds, and of that as much arrives as of pumped drug. Nothing moves in a
 * catheter that nothing enters. A line without volume holds nothing.
 */
function flushed(
  books: LineBooks,
  { at_s, entry, port_mL }: Extract<LineEvent, { kind: 'flush' }>,
  { connector, tip, reaches }: Gates,
  give: (dose: DeliveryDose) => void,
): LineBooks {
  const { line } = books;
  if (line.catheter_mL === 0) return books;
  const catheter = catheterOf(line);
  const port_mcg = port_mL * entryConcentration(catheter);
  const pushed_mcg = connector.passes > 0 ? drugInLine_mcg(catheter) + port_mcg * connector.passes : 0;
  const flushed_mcg = pushed_mcg * tip.passes * reaches;
  const pocket_mcg = port_mcg * connector.pocket + pushed_mcg * tip.pocket;
  const tissue_mcg =
    port_mcg * connector.tissue + pushed_mcg * tip.tissue + pushed_mcg * tip.passes * (1 - reaches);
  if (flushed_mcg > 0) give({ at_s, route: 'flush', amount_mcg: flushed_mcg, entry });
  if (pocket_mcg > 0) give({ at_s, route: 'pocket', amount_mcg: pocket_mcg, entry });
  return {
    line: connector.passes > 0 ? withoutCatheterDrug(line) : line,
    filled_mcg: books.filled_mcg + port_mcg,
    discarded_mcg: books.discarded_mcg,
    flushed_mcg: books.flushed_mcg + flushed_mcg,
    pocket_mcg: books.pocket_mcg + pocket_mcg,
    tissue_mcg: books.tissue_mcg + tissue_mcg,
  };
}
