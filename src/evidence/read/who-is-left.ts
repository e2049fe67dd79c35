import type { Finding, Place } from '../../case/fields/index.ts';
import type { Feature, Step } from '../file.ts';
import { longest_h, shortest_h } from './timeline.ts';

/**
 * A share of responders that is read once the others have left the arm: 100 % (or none) whatever the drug does. Nothing
 * is found where a later screening may have begun by then.
 */
export function allAlikeFinding(feature: Feature, steps: readonly Step[], at: Place): Finding | undefined {
  if (feature.kind !== 'value') return undefined;
  const { after, at_h } = feature.at;
  const named = steps.findIndex(({ id }) => id === after);
  const begins_h = (i: number) => sum(steps.slice(named, i), shortest_h);
  const screened = steps.findLastIndex(
    ({ kind }, i) => kind === 'screening' && (i <= named || begins_h(i) <= at_h),
  );
  if (named < 0 || screened < 0) return undefined;
  const leaving = steps.findIndex((_, i) => i > screened && whoLeaves(steps, i) !== undefined);
  const who = whoLeaves(steps, leaving);
  if (who === undefined) return undefined;
  // Non-responders have every bolus first, responders leave after the one that works.
  const lasts = who === 'non_responders' ? longest_h : shortest_h;
  if (named < leaving && at_h <= sum(steps.slice(named, leaving), lasts)) return undefined;
  const [here, gone] = [steps[leaving], who === 'responders' ? 'responders' : 'non-responders'];
  return {
    at: [...at, 'value'],
    code: 'readout.one-group-left',
    message: `The ${gone} leave at ${here?.id ?? 'the selection'}, so after it this says nothing of who responds.`,
    mend: `Read it before they leave: value: { at: 0 h, after: ${steps[screened]?.id ?? 'screening'} }.`,
  };
}

/** Who goes no further than this step. Without an effective bolus nobody has a dose that is taken from it. */
function whoLeaves(steps: readonly Step[], i: number): 'responders' | 'non_responders' | undefined {
  const step = steps[i];
  switch (step?.kind) {
    case 'select':
      return step.who === 'responders' ? 'non_responders' : 'responders';
    case 'bolus':
      return step.mcg.kind === 'effective_bolus' ? 'non_responders' : undefined;
    case 'infusion':
      return step.mcg_day.kind === 'effective_bolus' ? 'non_responders' : undefined;
    case 'titrate': {
      if (step.start_mcg_day !== undefined)
        return step.start_mcg_day.kind === 'effective_bolus' ? 'non_responders' : undefined;
      // Who failed the screening stays on a dose that already runs.
      const running = steps.slice(0, i).some(({ kind }) => kind === 'infusion' || kind === 'titrate');
      return running ? undefined : 'non_responders';
    }
    default:
      return undefined;
  }
}

function sum(steps: readonly Step[], lasts: (step: Step) => number): number {
  return steps.reduce((hours, step) => hours + lasts(step), 0);
}
