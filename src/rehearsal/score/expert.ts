import { variantOf } from '../play/index.ts';
import type { Scenario } from '../scenario.ts';
import type { StoredRun } from '../scenario-runs.ts';
import { runsOf } from '../shipped.ts';

/** The run that shows how somebody who knows it takes this draw; undefined when none is stored. */
export function expertRunOf(scenario: Scenario, draw: number): StoredRun | undefined {
  const variant = variantOf(scenario, draw).key;
  return runsOf(scenario.key)?.runs.find((each) => each.kind === 'expert' && each.variant === variant);
}
