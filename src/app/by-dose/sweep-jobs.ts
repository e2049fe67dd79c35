import type { Case } from '../../case/index.ts';
import type { Course } from '../../course/index.ts';
import type { ModelChange, OutputName } from '../../model/index.ts';
import type { Route } from '../compare/arm.ts';
import type { Settings } from '../compare/settings.ts';
import type { Answer, Job } from '../engine/index.ts';
import {
  DAY_S,
  ORAL_DOSES_mg_day,
  pumpDoses_mcg_day,
  risingPump,
  risingTablets,
  settledCase,
} from './sweep-cases.ts';

export const COMPLAINTS = ['any', 'sedation', 'somnolence', 'dizziness', 'confusion', 'weakness'] as const;
export type Complaint = (typeof COMPLAINTS)[number];

/** What one daily dose comes to in one patient. */
export interface DosePoint {
  /** mg/day by mouth, mcg/day from the pump. */
  readonly dose: number;
  /** Mean leg Ashworth over a day, long on the dose. */
  readonly leg: number;
  /** Mean chance of any complaint over a day, long on the dose, in %. */
  readonly used: number;
  /** Highest chance of each complaint while the dose is built up, in %. */
  readonly rising: Readonly<Record<Complaint, number>>;
}
/** Points of each route, doses ascending. */
export type Curves = Readonly<Record<Route, readonly DosePoint[]>>;

/** A part of the sweep: small, so that a newer sweep waits for little. */
export interface Batch {
  readonly job: Job;
  readonly route: Route;
  readonly kind: 'settled' | 'rising';
  readonly doses: readonly number[];
}

const MOST_CASES = 4;
const EVERY_S = 1800;
const SIDES = COMPLAINTS.map((complaint) => `side_${complaint}` as const);

/** All parts of a sweep, those for the tone first. */
export function batchesOf(ready: Case, settings: Settings, change: ModelChange): readonly Batch[] {
  const doses = { oral: ORAL_DOSES_mg_day, pump: pumpDoses_mcg_day(ready, settings) };
  const settled = (route: Route) =>
    chunks(doses[route]).map((some): Batch => {
      const cases = some.map((dose) => settledCase(ready, settings, route, dose));
      const job = { cases, request: requestFor(['ashworth_leg', 'side_any'], 1), change };
      return { job, route, kind: 'settled', doses: some };
    });
  const rising = (route: Route) =>
    chunks(doses[route]).map((some): Batch => {
      const rise = route === 'oral' ? risingTablets : risingPump;
      const built = some.map((dose) => rise(ready, settings, dose));
      const days = Math.max(...built.map((each) => each.days));
      const job = { cases: built.map((each) => each.document), request: requestFor(SIDES, days), change };
      return { job, route, kind: 'rising', doses: some };
    });
  return [...settled('oral'), ...settled('pump'), ...rising('oral'), ...rising('pump')];
}

function requestFor(outputs: readonly OutputName[], days: number) {
  return { outputs, from_s: 0, to_s: days * DAY_S, sampling: { kind: 'every', every_s: EVERY_S } as const };
}

function chunks(doses: readonly number[]): readonly (readonly number[])[] {
  return Array.from({ length: Math.ceil(doses.length / MOST_CASES) }, (_, i) =>
    doses.slice(i * MOST_CASES, (i + 1) * MOST_CASES),
  );
}

/** The curves, from every part's answer in the order of `batches`. */
export function curvesOf(batches: readonly Batch[], answers: readonly Answer[]): Curves {
  const courses = new Map<string, Course<OutputName>>();
  batches.forEach(({ route, kind, doses }, b) => {
    doses.forEach((dose, i) => {
      const course = answers[b]?.courses[i];
      if (course !== undefined) courses.set(`${route} ${kind} ${dose}`, course);
    });
  });
  const points = (route: Route) =>
    batches
      .filter((batch) => batch.route === route && batch.kind === 'settled')
      .flatMap((batch) => batch.doses)
      .map((dose): DosePoint => {
        const settled = courses.get(`${route} settled ${dose}`);
        const rising = courses.get(`${route} rising ${dose}`);
        return {
          dose,
          leg: mean(settled, 'ashworth_leg'),
          used: mean(settled, 'side_any'),
          rising: {
            any: highest(rising, 'side_any'),
            sedation: highest(rising, 'side_sedation'),
            somnolence: highest(rising, 'side_somnolence'),
            dizziness: highest(rising, 'side_dizziness'),
            confusion: highest(rising, 'side_confusion'),
            weakness: highest(rising, 'side_weakness'),
          },
        };
      });
  return { oral: points('oral'), pump: points('pump') };
}

/** The last sample is the first of the next day, so it is left out of a day's mean. */
function mean(course: Course<OutputName> | undefined, output: OutputName): number {
  if (course === undefined) return Number.NaN;
  const values = course.outputs[output].subarray(0, -1);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function highest(course: Course<OutputName> | undefined, output: OutputName): number {
  if (course === undefined) return Number.NaN;
  return course.outputs[output].reduce((most, value) => Math.max(most, value), 0);
}
