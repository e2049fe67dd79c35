import { type Case, HOUR_S } from '../../case/index.ts';
import type { DoseName } from '../../model/index.ts';
import { type Actions, effectsOf, type Treatment, treatmentsOf } from './treatments.ts';

/** A dose of the model by a treatment, in the unit the model shows the dose in. */
export interface TreatmentDose {
  readonly at_s: number;
  readonly dose: DoseName;
  readonly amount: number;
  readonly entry: number;
}

/** Doses by treatments in [from_s, to_s), by time, then by entry, then by dose. */
export function dosesOfTreatments(
  document: Case,
  from_s: number,
  to_s: number,
  actions?: Actions,
): readonly TreatmentDose[] {
  const { weight_kg } = document.patient;
  const doses = treatmentsOf(document, actions).flatMap((treatment) =>
    effectsOf(treatment.action, 'dose').flatMap(({ dose, per_amount, per_kg, every_h }) => {
      const amount = treatment.amount * per_amount * (per_kg ? weight_kg : 1);
      const times = timesOf(treatment, every_h, from_s, to_s);
      return times.map((at_s) => ({ at_s, dose, amount, entry: treatment.entry }));
    }),
  );
  return doses.sort((a, b) => a.at_s - b.at_s || a.entry - b.entry || (a.dose < b.dose ? -1 : 1));
}

/** Once, or every so many hours until it is ended or given anew with another amount. */
function timesOf(
  { from_s: begun_s, anew_s, to_s: ended_s }: Treatment,
  every_h: number | undefined,
  from_s: number,
  to_s: number,
): readonly number[] {
  if (every_h === undefined) return begun_s >= from_s && begun_s < to_s ? [begun_s] : [];
  const every_s = Math.max(1, Math.round(every_h * HOUR_S));
  const until_s = Math.min(to_s, anew_s, ended_s);
  const times: number[] = [];
  const first = Math.max(0, Math.ceil((from_s - begun_s) / every_s));
  for (let at_s = begun_s + first * every_s; at_s < until_s; at_s += every_s) times.push(at_s);
  return times;
}
