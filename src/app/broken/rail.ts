import type { DeliveryPiece } from '../../delivery/index.ts';

/** How a link of the rail stands: as it should, broken, or without drug because an earlier one is broken. */
export type LinkState = 'sound' | 'broken' | 'starved';

export interface RailStates {
  readonly programmed: LinkState;
  readonly pump: LinkState;
  readonly catheter: LinkState;
  /** Spinal fluid and what comes after it. */
  readonly after: LinkState;
}

const SOUND: RailStates = { programmed: 'sound', pump: 'sound', catheter: 'sound', after: 'sound' };
/** Differences below this share are rounding; a pump may run fast or slow within the band on its label. */
const NEAR = 1e-3;
const BAND = 0.145;
const STARVED = 0.05;

/** The links from the order to spinal fluid, as a piece of the delivery shows them. */
export function railStates(piece: DeliveryPiece | undefined): RailStates {
  if (piece === undefined) return SOUND;
  const { ordered_mcg_h: ordered, programmed_mcg_h: told, delivered_mcg_h: came } = piece;
  const lost_mcg_h = piece.pocket_mcg_h + piece.tissue_mcg_h;
  const broken = {
    programmed: apart(told, ordered, NEAR),
    pump: apart(piece.flow_mL_h, piece.programmed_mL_h, BAND),
    catheter: lost_mcg_h > NEAR * Math.max(lost_mcg_h + came, 1),
  };
  const dry = came < STARVED * ordered;
  const state = (here: boolean, before: boolean): LinkState =>
    here ? 'broken' : before && dry ? 'starved' : 'sound';
  return {
    programmed: state(broken.programmed, false),
    pump: state(broken.pump, false),
    catheter: state(broken.catheter, broken.pump || told < STARVED * ordered),
    after: state(false, true),
  };
}

function apart(here: number, there: number, share: number): boolean {
  return Math.abs(here - there) > share * Math.max(Math.abs(there), NEAR);
}
