import type { Feature, Moment, Quantity, Readout, Window } from '../file.ts';
import { areaUnder, type Curve, extremeOf, firstAt, meanOf, nearestOf } from './curve.ts';
import { compared, fluctuation, holds, levelAfter, timed } from './feature-value.ts';
import { clearanceAfter, clearanceDuring, halfLife_h, volumeOf } from './kinetics.ts';
import type { PatientRun } from './patient-run.ts';
import { type How, isOrder, quantityOf } from './quantity.ts';
import { actual, felt, measured } from './scores.ts';
import { fromTheDose } from './times.ts';

const NG_PER_MCG = 1000;
const MCG_PER_MG = 1000;
const DAY_h = 24;
const PERCENT = 100;

/**
 * A readout of one patient: NaN when the patient was not in the arm at that moment, or has none (an onset that never
 * comes); with a condition 1 or 0, where none counts as 0. A chance that is compared with a count is from 0 to 1.
 */
export function readOff(run: PatientRun, { of, per, feature, condition, observed }: Readout): number {
  const value = new Reading(run, of, per).feature(feature);
  if (value === undefined) return Number.NaN;
  if (condition) return Number(holds(condition, value));
  return observed.kind === 'share' && run.isPercent(of) ? value / PERCENT : value;
}

/** One quantity of one patient. Undefined stands for a time at which the patient was not in the arm. */
class Reading {
  readonly #run: PatientRun;
  readonly #of: Quantity;
  readonly #per: Quantity | undefined;

  constructor(run: PatientRun, of: Quantity, per: Quantity | undefined) {
    this.#run = run;
    this.#of = of;
    this.#per = per;
  }

  feature(feature: Feature): number | undefined {
    switch (feature.kind) {
      case 'value':
        return this.#at(feature.at, measured);
      case 'change':
      case 'relative_change':
      case 'ratio':
        return both(this.#at(feature.from, measured), this.#at(feature.at, measured), (from, to) =>
          compared(feature.kind, from, to),
        );
      case 'greatest_fall':
      case 'greatest_relative_fall':
        return both(this.#at(feature.from, felt), this.#during(feature.in), (from, curve) => {
          const fall = from - extremeOf(curve, 'lowest').value;
          return feature.kind === 'greatest_fall' ? fall : (100 * fall) / from;
        });
      case 'onset':
      case 'offset':
      case 'duration':
        return both(this.#at(feature.from, actual), this.#during(feature.in, actual), (from, curve) =>
          timed(feature.kind, curve, levelAfter(feature.fall, from)),
        );
      case 'clearance':
        return this.#clearance(feature.in);
      default: {
        const curve = this.#during(feature.in);
        return curve && this.#ofCurve(feature, curve);
      }
    }
  }

  #ofCurve(
    feature: Exclude<
      Feature,
      { readonly at: Moment } | { readonly from: Moment } | { readonly kind: 'clearance' }
    >,
    curve: Curve,
  ): number {
    switch (feature.kind) {
      case 'mean':
        return meanOf(curve);
      case 'lowest':
      case 'highest':
        return extremeOf(curve, feature.kind).value;
      case 'nearest':
        return nearestOf(curve, feature.to);
      case 'peak_to_trough':
        return fluctuation(curve, feature.over);
      case 'time_of_lowest':
        return extremeOf(curve, 'lowest').at_h;
      case 'time_of_highest':
        return extremeOf(curve, 'highest').at_h;
      case 'time_above':
        return firstAt(curve, feature.level, 'above');
      case 'time_below':
        return firstAt(curve, feature.level, 'below');
      case 'half_life':
        return halfLife_h(curve);
      case 'auc':
        return areaUnder(curve);
      case 'volume': {
        const dose = this.#doseOf(feature.in);
        return dose === undefined ? Number.NaN : volumeOf(dose * NG_PER_MCG, -feature.in.from_h, curve);
      }
    }
  }

  /** After a bolus at the step's start by its area; else by the mean level of the infusion, or of tablets. */
  #clearance(window: Window): number | undefined {
    const dose = this.#doseOf(window);
    if (dose !== undefined) {
      const curve = this.#during(fromTheDose(window));
      return curve && clearanceAfter(dose * NG_PER_MCG, curve);
    }
    const curve = this.#during(window);
    const order = this.#run.track.at({ after: window.after, at_h: window.to_h });
    if (!curve || !order) return undefined;
    const mcg_day = order.dose_mcg_day > 0 ? order.dose_mcg_day : order.oral_mg_day * MCG_PER_MG;
    return mcg_day > 0 ? clearanceDuring((mcg_day / DAY_h) * NG_PER_MCG, curve) : Number.NaN;
  }

  /** Bolus (mcg) given as the window's step began. */
  #doseOf({ after }: Window): number | undefined {
    const start_h = this.#run.track.startOf(after);
    return this.#run.given.find(({ at_h }) => at_h === start_h)?.amount_mcg;
  }

  #at(moment: Moment, how: How): number | undefined {
    const of = this.#quantityAt(this.#of, moment, how);
    if (of === undefined || this.#per === undefined) return of;
    return both(of, this.#quantityAt(this.#per, moment, how), (one, other) => one / other);
  }

  #quantityAt(quantity: Quantity, moment: Moment, how: How): number | undefined {
    const { track } = this.#run;
    const before = track.at(moment);
    if (before === undefined) return undefined;
    // Orders are read as they stand after the visit, at the end of a step as they ran; bodies before anything is done.
    const isAfter = isOrder(quantity) && !track.endsStep(moment);
    const sample = isAfter ? (track.at(moment, 'after') ?? before) : before;
    return quantityOf(this.#run, quantity, sample, how);
  }

  #during(window: Window, how: How = felt): Curve | undefined {
    const found = this.#run.track.within(window);
    if (!found) return undefined;
    const value = found.samples.map((sample) => {
      const of = quantityOf(this.#run, this.#of, sample, how);
      return this.#per === undefined ? of : of / quantityOf(this.#run, this.#per, sample, how);
    });
    return { t_h: found.samples.map(({ at_h }) => at_h - found.start_h), value };
  }
}

function both<A, B>(
  one: A | undefined,
  other: B | undefined,
  then: (one: A, other: B) => number,
): number | undefined {
  return one === undefined || other === undefined ? undefined : then(one, other);
}
