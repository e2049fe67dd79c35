import type { Bedside } from './bedside-file.ts';
import type { Procedure } from './procedure-file.ts';
import type { Scenario } from './scenario.ts';
import type { ScenarioRuns } from './scenario-runs.ts';

function missing(): never {
  throw new Error('Not there yet');
}
export const bedside: () => Bedside = missing;
/** In the order of the shelf. */
export const scenarios: () => readonly Scenario[] = missing;
export const scenarioNamed: (key: string) => Scenario | undefined = missing;
export const runsOf: (scenario: string) => ScenarioRuns | undefined = missing;
export const procedureNamed: (key: string) => Procedure | undefined = missing;
