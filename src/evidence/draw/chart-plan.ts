import type { Arm, Feature, Quantity, Readout } from '../file.ts';
import type { ArmPlan } from '../simulate/arm-plan.ts';
import { gridTo } from './grid.ts';

/** One chart: a quantity (over another one) of one arm, from the start of one of its steps on. */
export interface ChartPlan {
  readonly arm: string;
  readonly step: string;
  readonly of: Quantity;
  readonly per?: Quantity;
  /** Hours after the start of the step, ascending from 0. */
  readonly at_h: readonly number[];
}

/** Found by the screening as a whole, not over time. */
const WITHOUT_COURSE: readonly Quantity[] = ['effective_bolus_mcg', 'responder'];

/**
 * What can be drawn of an arm: each quantity that a readout is read from, from the step that the readout counts from, as
 * far as any readout looks. Never further: the course of an arm must not depend on being drawn.
 */
export function chartsOf({ arm, readouts }: ArmPlan): readonly ChartPlan[] {
  const drawable = readouts.filter(({ of }) => !WITHOUT_COURSE.includes(of));
  const steps = new Set(drawable.map(({ feature }) => lookOf(feature).step));
  return [...steps].flatMap((step) => {
    const from_here = drawable.filter(({ feature }) => lookOf(feature).step === step);
    const looks = from_here.map(({ feature }) => lookOf(feature));
    const until_h = Math.max(...looks.map(({ until_h }) => until_h), lengthOf(arm, step));
    if (until_h === 0) return [];
    const at_h = gridTo(
      until_h,
      looks.flatMap(({ hours }) => hours),
    );
    return quantitiesOf(from_here).map((quantity) => ({ arm: arm.id, step, ...quantity, at_h }));
  });
}

interface Look {
  readonly step: string;
  readonly until_h: number;
  readonly hours: readonly number[];
}

function lookOf(feature: Feature): Look {
  if (!('in' in feature)) {
    const { after, at_h } = feature.at;
    return { step: after, until_h: at_h, hours: [at_h] };
  }
  const { after, from_h, to_h } = feature.in;
  return { step: after, until_h: to_h, hours: [from_h, to_h] };
}

/** A screening is as long as its patient needs. */
function lengthOf({ steps }: Arm, id: string): number {
  const step = steps.find((each) => each.id === id);
  return step === undefined || step.kind === 'screening' ? 0 : step.for_h;
}

function quantitiesOf(readouts: readonly Readout[]): readonly Pick<ChartPlan, 'of' | 'per'>[] {
  const found = new Map<string, Pick<ChartPlan, 'of' | 'per'>>();
  for (const { of, per } of readouts) {
    found.set(`${of} ${per ?? ''}`, { of, ...(per === undefined ? {} : { per }) });
  }
  return [...found.values()];
}
