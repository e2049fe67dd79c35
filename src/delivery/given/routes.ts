import type { Case } from '../../case/index.ts';
import type { DeliveryDose, DeliveryRescue } from '../delivery.ts';
import { dosesOfTreatments, type TreatmentDose } from './doses.ts';
import type { Actions } from './treatments.ts';

const MCG_PER_MG = 1000;

/** Doses of baclofen: the route each takes, and mcg per unit in which the model shows it. */
const BACLOFEN: ReadonlyMap<string, { readonly route: DeliveryDose['route']; readonly mcg: number }> =
  new Map([
    ['oral_dose', { route: 'oral', mcg: MCG_PER_MG }],
    ['lumbar_bolus', { route: 'lumbar', mcg: 1 }],
    ['catheter_flush', { route: 'flush', mcg: 1 }],
    ['pocket_fill', { route: 'pocket', mcg: MCG_PER_MG }],
  ]);

/**
 * Baclofen given by treatments in [from_s, to_s), by time and then by entry: these belong into `Delivery.doses`, beside
 * the tablets and boluses of the log, so that the account of the drug counts them.
 */
export function treatmentDoses(
  document: Case,
  from_s: number,
  to_s: number,
  actions?: Actions,
): readonly DeliveryDose[] {
  return dosesOfTreatments(document, from_s, to_s, actions).flatMap(({ at_s, dose, amount, entry }) => {
    const way = BACLOFEN.get(dose);
    return way === undefined ? [] : [{ at_s, route: way.route, amount_mcg: amount * way.mcg, entry }];
  });
}

/** Every other dose given by treatments in [from_s, to_s), by time, entry and dose: `Delivery.rescues`. */
export function rescuesWithin(
  document: Case,
  from_s: number,
  to_s: number,
  actions?: Actions,
): readonly DeliveryRescue[] {
  const isOther = ({ dose }: TreatmentDose) => !BACLOFEN.has(dose);
  return dosesOfTreatments(document, from_s, to_s, actions).filter(isOther);
}
