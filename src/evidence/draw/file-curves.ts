import type { Model } from '../../model/index.ts';
import { mean, quantile } from '../../population/index.ts';
import type { EvidenceFile } from '../file.ts';
import { type ArmPlan, planOf } from '../simulate/arm-plan.ts';
import type { PatientRun } from '../simulate/patient-run.ts';
import { isOrder, quantityOf } from '../simulate/quantity.ts';
import { Recorder } from '../simulate/recorder.ts';
import { felt } from '../simulate/scores.ts';
import { peopleOf, SCREENED_MOST, type Simulation, simulatePatient } from '../simulate/simulate-file.ts';
import { type ChartPlan, chartsOf } from './chart-plan.ts';

/** A chart's band over patients, at each of its times; NaN where nobody is left. */
export interface Band extends ChartPlan {
  readonly p5: readonly number[];
  readonly median: readonly number[];
  readonly mean: readonly number[];
  readonly p95: readonly number[];
}

interface Group {
  readonly plan: ArmPlan;
  readonly charts: readonly ChartPlan[];
  /** By chart, patient and time. */
  readonly curves: (readonly number[])[][];
  /** By patient and readout of the plan. */
  readonly rows: (readonly number[])[];
  stayed: number;
}

/**
 * A file's protocol on virtual patients, more of them whenever asked: the patients of `simulateFile`, with the same
 * values of readouts, and their curves. Scores are drawn as patients feel them, placebo response and no rater error.
 */
export class FileCurves {
  readonly #model: Model;
  readonly #seed: number;
  readonly #groups: readonly Group[];
  readonly #personOf: ReturnType<typeof peopleOf>;

  constructor(model: Model, file: EvidenceFile, simulation: Omit<Simulation, 'patients'>) {
    this.#model = model;
    this.#seed = simulation.seed;
    this.#personOf = peopleOf(model, simulation);
    this.#groups = file.arms
      .map((arm) => planOf(arm, file))
      .filter(({ readouts }) => readouts.length > 0)
      .map((plan) => {
        const charts = chartsOf(plan);
        return { plan, charts, curves: charts.map(() => []), rows: [], stayed: 0 };
      });
  }

  /** Recruits until so many patients have stayed to the end of each arm, or 20 times as many were screened. */
  recruit(patients: number): void {
    for (const group of this.#groups) {
      const { typical } = group.plan.population;
      const [wanted, most] = typical ? [1, 1] : [patients, patients * SCREENED_MOST];
      while (group.stayed < wanted && group.rows.length < most) this.#add(group);
    }
  }

  #add(group: Group): void {
    const { plan, charts, curves, rows } = group;
    const recorder = new Recorder(new Map(charts.map(({ step, at_h }) => [step, at_h])));
    const person = this.#personOf(plan.population, rows.length);
    const { run, values, stays } = simulatePatient(this.#model, plan, person, this.#seed, recorder);
    rows.push(values);
    if (stays) group.stayed++;
    for (const [i, chart] of charts.entries()) curves[i]!.push(curveOf(run, recorder, chart));
  }

  /** One value a patient for each readout, as `simulateFile` gives them. */
  values(): Map<string, Float64Array> {
    return new Map(
      this.#groups.flatMap(({ plan, rows }) =>
        plan.readouts.map(({ id }, i) => [id, Float64Array.from(rows, (row) => row[i]!)] as const),
      ),
    );
  }

  /** Each chart's curves, one a patient. */
  curves(): readonly { readonly chart: ChartPlan; readonly patients: readonly (readonly number[])[] }[] {
    return this.#groups.flatMap(({ charts, curves }) =>
      charts.map((chart, i) => ({ chart, patients: curves[i]! })),
    );
  }

  bands(): readonly Band[] {
    return this.curves().map(({ chart, patients }) => {
      const known = chart.at_h.map((_, i) => patients.map((values) => values[i]!).filter(Number.isFinite));
      const at = (share: number) => known.map((values) => quantile(values, share));
      return { ...chart, p5: at(0.05), median: at(0.5), mean: known.map(mean), p95: at(0.95) };
    });
  }
}

function curveOf(run: PatientRun, recorder: Recorder, { step, of, per, at_h }: ChartPlan): readonly number[] {
  const which = isOrder(of) ? 'last' : 'first';
  return at_h.map((hour) => {
    const sample = recorder.at(step, hour, which);
    if (sample === undefined) return Number.NaN;
    const value = quantityOf(run, of, sample, felt);
    return per === undefined ? value : value / quantityOf(run, per, sample, felt);
  });
}
