import type { Case } from '../../case/index.ts';
import type { ReservoirEvent } from '../reservoir-events.ts';

/** What those who keep count take to be in the reservoir from a second on; mL. */
export interface Tally {
  readonly at_s: number;
  /** The fill from which they count. */
  readonly since_s: number;
  /** Entered into the programmer; where time was skipped, both have drawn at least down to `left_mL`. */
  readonly counted_mL: number;
  readonly ordered_mL: number;
  readonly left_mL?: number;
  /** On the vial of what was last filled in. */
  readonly label_mcg_mL: number;
}

/**
 * Every change of the counts, ascending; a history begins with one at second 0. Whoever empties a reservoir enters that.
 * A refill that was missed leaves the counts as they ran: everybody knows that it did not happen.
 */
export function talliesOf(document: Case, events: readonly ReservoirEvent[]): readonly Tally[] {
  const { device, history } = document;
  const fresh = (at_s: number, mL: number, label_mcg_mL: number): Tally => {
    return { at_s, since_s: at_s, counted_mL: mL, ordered_mL: mL, label_mcg_mL };
  };
  const tallies: Tally[] =
    history.prescription === undefined
      ? []
      : [fresh(0, device.reservoir_volume_mL, device.concentration_mcg_mL)];
  for (const event of events) {
    const { at_s } = event;
    const last = tallies.at(-1);
    if (event.kind === 'implant' || (event.kind === 'exchange' && last !== undefined)) {
      tallies.push(fresh(at_s, event.volume_mL, event.concentration_mcg_mL));
    }
    // Without a pump nothing is filled and nothing counted.
    else if (last === undefined || event.kind === 'exchange') continue;
    else if (event.kind === 'missed') tallies.push({ ...last, at_s, left_mL: event.left_mL });
    else if (event.kind === 'fill') {
      const { entered_mL, ordered_mL, concentration_mcg_mL } = event;
      tallies.push({
        at_s,
        since_s: at_s,
        counted_mL: entered_mL,
        ordered_mL,
        label_mcg_mL: concentration_mcg_mL,
      });
    } else
      tallies.push({
        at_s,
        since_s: at_s,
        counted_mL: 0,
        ordered_mL: 0,
        label_mcg_mL: last.label_mcg_mL,
      });
  }
  return tallies;
}
