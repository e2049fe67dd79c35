import type { Attempt, LearnerRole, Progress, Scenario } from '../../../rehearsal/index.ts';

/** The best attempt at a scenario: one that passed before one that did not. */
export function bestOf(progress: Progress, scenario: string): Attempt | undefined {
  return progress.attempts
    .filter((attempt) => attempt.scenario === scenario)
    .reduce<Attempt | undefined>(
      (best, attempt) => (best === undefined || value(attempt) > value(best) ? attempt : best),
      undefined,
    );
}

/** The variants that were met, in the order of the attempts, so that the next draw can be another. */
export function metVariants(progress: Progress, scenario: string): readonly string[] {
  return progress.attempts.filter((attempt) => attempt.scenario === scenario).map(({ variant }) => variant);
}

/** What to offer with the one button that needs no thought: the first that is not passed, for this audience. */
export function nextOf(
  scenarios: readonly Scenario[],
  progress: Progress,
  audience: LearnerRole | 'all',
): Scenario | undefined {
  const fit = scenarios.filter(({ roles }) => audience === 'all' || roles.includes(audience));
  return fit.find(({ key }) => bestOf(progress, key)?.passed !== true) ?? fit[0];
}

const value = ({ passed, percent }: Attempt) => (passed ? 1000 : 0) + percent;
