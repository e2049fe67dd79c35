import type { Problem } from '../../problem/index.ts';
import type { Scenario } from '../scenario.ts';
import type { ScenarioRuns } from '../scenario-runs.ts';

/** What is wrong with runs beside their scenario: variants, roles and decisions that it does not have, experts that miss. */
export function runsProblems(scenario: Scenario, { runs }: ScenarioRuns): readonly Problem[] {
  const variants = new Set(scenario.variants.map(({ key }) => key));
  const options = new Set(
    scenario.decisions.flatMap(({ key, options: list }) => list.map((each) => `${key}/${each.key}`)),
  );
  const without = [...variants].filter(
    (key) => !runs.some(({ kind, variant }) => kind === 'expert' && variant === key),
  );
  return [
    ...without.map((key) => problem('runs', 'no-expert', `The variant ${key} has no expert run.`)),
    ...runs.flatMap(({ variant, role, intents }, i) => [
      ...(variants.has(variant)
        ? []
        : [problem(`runs.${i}.variant`, 'unknown-variant', `There is no variant ${variant}.`)]),
      ...(scenario.roles.includes(role)
        ? []
        : [problem(`runs.${i}.role`, 'unknown-role', `Nobody plays ${role} here.`)]),
      ...intents.flatMap((intent, j) =>
        intent.kind !== 'decide' || options.has(`${intent.decision}/${intent.option}`)
          ? []
          : [
              problem(
                `runs.${i}.intents.${j}`,
                'unknown-option',
                `There is no option ${intent.decision}/${intent.option}.`,
              ),
            ],
      ),
    ]),
  ];
}

function problem(path: string, code: string, message: string): Problem {
  return { path, code: `runs.${code}`, message, mend: 'Take one that the scenario has, or add it there.' };
}
