import { type FaultPlace, PLACES } from '../../../case/index.ts';
import type { DeliveryPiece, DeviceState } from '../../../delivery/index.ts';
import { differs, type Way } from './way.ts';

/** What comes through a link, against what was ordered. */
export type Flow = 'as_ordered' | 'less' | 'nothing' | 'more';

export interface Link {
  readonly place: FaultPlace;
  /** Something is broken here. */
  readonly broken: boolean;
  readonly flow: Flow;
  /** mcg/day that go on from here; undefined for the reservoir, which holds, and for tablets. */
  readonly mcg_day: number | undefined;
  /** Pushed past this place at once, not long ago. */
  readonly once_mcg?: number;
}

/** Less than this share of the order is nothing to speak of. */
const NOTHING = 0.005;

/** Every place of the system in the order in which the drug passes it, as it is at one moment. */
export function linksOf(
  way: Way,
  device: DeviceState,
  piece: DeliveryPiece | undefined,
  broken: ReadonlySet<FaultPlace>,
): readonly Link[] {
  const out = way.delivered + way.connector + way.beside + way.tip;
  const moved = piece === undefined ? out : piece.flow_mL_h * 24 * piece.reservoir_mcg_mL;
  const past: Readonly<Record<FaultPlace, number | undefined>> = {
    programmer: way.programmed,
    reservoir: undefined,
    pump: device.pump === 'none' ? 0 : moved,
    connector: way.delivered + way.tip,
    // Where the tip lies elsewhere, all of it still comes as far as the tip.
    catheter: way.delivered + (device.catheter.tip_space === 'intrathecal' ? 0 : way.tip),
    tip: way.delivered,
    tablets: undefined,
  };
  return PLACES.map((place) => {
    const mcg_day = past[place];
    return { place, broken: broken.has(place), mcg_day, flow: flowOf(mcg_day, way.ordered) };
  });
}

function flowOf(mcg_day: number | undefined, ordered: number): Flow {
  if (mcg_day === undefined || !differs(mcg_day, ordered)) return 'as_ordered';
  if (mcg_day <= NOTHING * ordered) return 'nothing';
  return mcg_day < ordered ? 'less' : 'more';
}
