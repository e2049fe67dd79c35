import {
  type LearnerRole,
  type Mode,
  newRun,
  type Run,
  type Scenario,
  variantOf,
} from '../../../rehearsal/index.ts';

const MOST = 2 ** 31;
const TRIES = 40;

/**
 * A draw by chance of a variant that was not met yet, else of another than the last one, where there are several.
 * @param met the variants that were met, the last one last
 */
export function freshDraw(
  scenario: Scenario,
  met: readonly string[] = [],
  chance: () => number = Math.random,
): number {
  const draws = Array.from({ length: TRIES }, () => Math.floor(chance() * MOST));
  const fresh = draws.find((draw) => !met.includes(variantOf(scenario, draw).key));
  const other = draws.find((draw) => variantOf(scenario, draw).key !== met.at(-1));
  return fresh ?? other ?? draws[0] ?? 0;
}

export function begin(scenario: Scenario, role: LearnerRole, mode: Mode, draw: number): Run {
  const began = new Date().toISOString();
  const id = `${scenario.key}-${Date.now().toString(36)}-${Math.floor(Math.random() * 1296).toString(36)}`;
  return newRun(scenario, { draw, role, mode, id, began });
}
