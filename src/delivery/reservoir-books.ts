import type { Case, Pump } from '../case/index.ts';
import type { DeliveryDose } from './delivery.ts';
import {
  drawn,
  NO_RESERVOIR,
  type Reservoir,
  refilled,
  residueDrug_mcg,
  usableDrug_mcg,
} from './reservoir.ts';
import type { ReservoirEvent } from './reservoir-events.ts';

/** What the reservoir holds, with the books of what was put in, thrown away and put beside it since second 0. */
export interface ReservoirBooks {
  readonly reservoir: Reservoir;
  /** What was there at second 0 counts as put in; so does what went beside the pump. */
  readonly filled_mcg: number;
  readonly discarded_mcg: number;
  readonly beside_mcg: number;
}

const NOTHING: ReservoirBooks = { reservoir: NO_RESERVOIR, filled_mcg: 0, discarded_mcg: 0, beside_mcg: 0 };

/** With a prescription in the history a pump filled as the device says, otherwise nothing. */
export function reservoirAtStart(document: Case, pump: Pump): ReservoirBooks {
  if (document.history.prescription === undefined) return NOTHING;
  const { reservoir_volume_mL: volume_mL, concentration_mcg_mL } = document.device;
  const reservoir = { volume_mL, concentration_mcg_mL, residue_mL: pump.left_behind_mL };
  return { ...NOTHING, reservoir, filled_mcg: drugIn(reservoir) };
}

function drugIn(reservoir: Reservoir): number {
  return usableDrug_mcg(reservoir) + residueDrug_mcg(reservoir);
}

/** A new pump takes the place of one that was there; a refill without a pump goes nowhere. */
export function afterEvent(
  books: ReservoirBooks,
  event: ReservoirEvent,
  pump: Pump,
  give: (dose: DeliveryDose) => void,
): ReservoirBooks {
  const { reservoir, filled_mcg, discarded_mcg, beside_mcg } = books;
  if (event.kind === 'implant' || (event.kind === 'exchange' && reservoir !== NO_RESERVOIR)) {
    const { volume_mL, concentration_mcg_mL } = event;
    const fresh = { volume_mL, concentration_mcg_mL, residue_mL: pump.left_behind_mL };
    return {
      ...books,
      reservoir: fresh,
      filled_mcg: filled_mcg + drugIn(fresh),
      discarded_mcg: discarded_mcg + drugIn(reservoir),
    };
  }
  if (reservoir === NO_RESERVOIR || event.kind === 'exchange') return books;
  switch (event.kind) {
    case 'explant':
      return { ...books, reservoir: NO_RESERVOIR, discarded_mcg: discarded_mcg + drugIn(reservoir) };
    case 'emptied':
      return withoutVolume(books, reservoir.volume_mL);
    case 'missed':
      return withoutVolume(books, Math.max(0, reservoir.volume_mL - event.left_mL));
    case 'fill': {
      const full = refilled(reservoir, event);
      const residue_mcg = residueDrug_mcg(reservoir);
      const besides_mcg = event.beside_mL * event.concentration_mcg_mL;
      if (besides_mcg > 0) {
        give({ at_s: event.at_s, route: 'pocket', amount_mcg: besides_mcg, entry: event.entry });
      }
      const kept_mcg = event.rinsed ? 0 : residue_mcg;
      return {
        reservoir: full,
        filled_mcg: filled_mcg + drugIn(full) - kept_mcg + besides_mcg,
        discarded_mcg: discarded_mcg + usableDrug_mcg(reservoir) + (event.rinsed ? residue_mcg : 0),
        beside_mcg: beside_mcg + besides_mcg,
      };
    }
  }
}

function withoutVolume(books: ReservoirBooks, volume_mL: number): ReservoirBooks {
  const { reservoir, discarded_mcg } = books;
  return {
    ...books,
    reservoir: drawn(reservoir, volume_mL),
    discarded_mcg: discarded_mcg + volume_mL * reservoir.concentration_mcg_mL,
  };
}
