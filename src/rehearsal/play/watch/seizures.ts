import { drawsOf, logOf } from '../../../random/index.ts';
import { sayFact } from '../../bedside/index.ts';
import { bodyAt } from '../body/past.ts';
import { learn, mark, say } from '../world/say.ts';
import type { World } from '../world/world.ts';

const HOUR_S = 3600;

/** What the hazard has summed up to since the handover or the last seizure, and at which sum the next one comes. */
export interface Seizures {
  /** Samples summed so far. */
  readonly samples: number;
  readonly sum: number;
  readonly count: number;
  readonly threshold: number;
}

export function noSeizures(draw: number): Seizures {
  return { samples: 0, sum: 0, count: 0, threshold: thresholdOf(draw, 0) };
}

/** Exponential with mean 1, so that a seizure is as likely at any moment as the hazard of that moment says. */
function thresholdOf(draw: number, count: number): number {
  return 0 - logOf(drawsOf(draw, 0, `seizure ${count}`).uniform());
}

/**
 * Sums the hazard at every sample of the body; past the threshold the patient has a seizure. What lowers the hazard makes
 * it later or spares it. Nothing of the body is scripted: the model knows the hazard, and no effect of a seizure.
 */
export function seize(world: World): void {
  const { past, now_s, head, seizures } = world;
  const steps = (now_s - past.zero_s) / past.every_s;
  if (!Number.isInteger(steps) || steps <= seizures.samples) return;
  const hazard = Math.max(0, bodyAt(past, 'seizure_hazard', now_s));
  const sum = seizures.sum + (hazard * past.every_s) / HOUR_S;
  if (!(sum > seizures.threshold)) {
    world.seizures = { ...seizures, samples: steps, sum };
    return;
  }
  const count = seizures.count + 1;
  world.seizures = { samples: steps, sum: 0, count, threshold: thresholdOf(head.draw, count) };
  const says = sayFact('seizure');
  mark(world, `seizure/${count}`);
  learn(world, [{ fact: 'seizure', at_s: now_s, says, from: 'observation' }]);
  say(world, { kind: 'seizure', of: 'patient', key: 'seizure', says, stops: true });
}
