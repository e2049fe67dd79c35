import type { Case, Pump } from '../case/index.ts';
import { drugInLine_mcg, filledLine, type Line, pushed } from './line.ts';
import type { ContentEntry } from './pump-entries.ts';
import {
  drawn,
  NO_RESERVOIR,
  type Reservoir,
  refilled,
  residueDrug_mcg,
  usableDrug_mcg,
} from './reservoir.ts';

/** What pump and line hold, with the books of what was put in and thrown away since second 0. */
export interface Contents {
  readonly reservoir: Reservoir;
  readonly line: Line;
  /** What was there at second 0 counts as put in. */
  readonly filled_mcg: number;
  readonly discarded_mcg: number;
}

/** With a prescription in the history a pump full to the tip, otherwise nothing. */
export function contentsAtStart(document: Case, pump: Pump): Contents {
  if (document.history.prescription !== undefined) {
    return pumpWith(document, pump, document.device.concentration_mcg_mL);
  }
  return { reservoir: NO_RESERVOIR, line: filledLine(0, 0, 0), filled_mcg: 0, discarded_mcg: 0 };
}

/** A pump filled as the device says, and a line filled with `line_mcg_mL`. */
function pumpWith({ device }: Case, pump: Pump, line_mcg_mL: number): Contents {
  const reservoir: Reservoir = {
    volume_mL: device.reservoir_volume_mL,
    concentration_mcg_mL: device.concentration_mcg_mL,
    residue_mL: pump.left_behind_mL,
  };
  const catheter_mL = pump.catheter_volume_mL_cm * device.catheter_length_cm;
  const line = filledLine(pump.tubing_volume_mL, catheter_mL, line_mcg_mL);
  return { reservoir, line, filled_mcg: drugIn(reservoir, line), discarded_mcg: 0 };
}

function drugIn(reservoir: Reservoir, line: Line): number {
  return usableDrug_mcg(reservoir) + residueDrug_mcg(reservoir) + drugInLine_mcg(line);
}

/**
 * The contents after an entry. A new pump comes with a line free of drug and takes the place of one that was
 * there; a refill without a pump goes nowhere.
 */
export function contentsAfter(contents: Contents, entry: ContentEntry, document: Case, pump: Pump): Contents {
  const { reservoir, line, filled_mcg, discarded_mcg } = contents;
  if (entry.kind === 'implant') {
    const fresh = pumpWith(document, pump, 0);
    return {
      ...fresh,
      filled_mcg: filled_mcg + fresh.filled_mcg,
      discarded_mcg: discarded_mcg + drugIn(reservoir, line),
    };
  }
  if (reservoir === NO_RESERVOIR) return contents;
  const full = refilled(reservoir, entry);
  const residue_mcg = residueDrug_mcg(reservoir);
  return {
    reservoir: full,
    line,
    filled_mcg: filled_mcg + usableDrug_mcg(full) + residueDrug_mcg(full) - (entry.rinsed ? 0 : residue_mcg),
    discarded_mcg: discarded_mcg + usableDrug_mcg(reservoir) + (entry.rinsed ? residue_mcg : 0),
  };
}

/** The contents after the pump moved `volume_mL` from the reservoir into the line. */
export function contentsMoved(contents: Contents, volume_mL: number): Contents {
  if (volume_mL === 0) return contents;
  const { reservoir, line, filled_mcg, discarded_mcg } = contents;
  return {
    reservoir: drawn(reservoir, volume_mL),
    line: pushed(line, volume_mL, reservoir.concentration_mcg_mL),
    filled_mcg,
    discarded_mcg,
  };
}
