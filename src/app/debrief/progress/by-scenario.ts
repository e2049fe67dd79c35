import type { Attempt, Progress, Scenario } from '../../../rehearsal/index.ts';
import { scenarioNamed } from '../../../rehearsal/index.ts';

/** All attempts at one scenario, the oldest first. */
export interface ScenarioProgress {
  readonly key: string;
  readonly scenario: Scenario | undefined;
  readonly attempts: readonly Attempt[];
  /** One that passed before one that did not, then the highest percent; of equals the first. */
  readonly best: Attempt | undefined;
  readonly objectives: readonly ObjectiveProgress[];
}

export interface ObjectiveProgress {
  readonly key: string;
  readonly says: string;
  /** Percent of its points in each attempt that asked for it. */
  readonly percents: readonly number[];
  /** Full points in the last attempt that asked for it. */
  readonly mastered: boolean;
}

export function byScenario({ attempts }: Progress): readonly ScenarioProgress[] {
  const keys = [...new Set(attempts.map(({ scenario }) => scenario))];
  return keys
    .map((key) =>
      progressOf(
        key,
        attempts.filter((each) => each.scenario === key),
      ),
    )
    .sort((a, b) => (a.scenario?.number ?? 99) - (b.scenario?.number ?? 99));
}

function progressOf(key: string, attempts: readonly Attempt[]): ScenarioProgress {
  const inOrder = [...attempts].sort((a, b) => (a.ended < b.ended ? -1 : 1));
  const scenario = scenarioNamed(key);
  const objectives = [...new Set(inOrder.flatMap(({ objectives: own }) => own.map((each) => each.key)))];
  return {
    key,
    scenario,
    attempts: inOrder,
    best: inOrder.toSorted((a, b) => Number(b.passed) - Number(a.passed) || b.percent - a.percent)[0],
    objectives: objectives.map((objective) => objectiveOf(objective, scenario, inOrder)),
  };
}

function objectiveOf(
  key: string,
  scenario: Scenario | undefined,
  attempts: readonly Attempt[],
): ObjectiveProgress {
  const asked = attempts.flatMap(({ objectives }) =>
    objectives.filter((each) => each.key === key && each.possible > 0),
  );
  const last = asked.at(-1);
  return {
    key,
    says: scenario?.objectives.find((each) => each.key === key)?.says ?? key,
    percents: asked.map(({ points, possible }) => Math.round((100 * points) / possible)),
    mastered: last !== undefined && last.points >= last.possible,
  };
}
