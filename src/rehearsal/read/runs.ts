import { getDotPath, safeParse } from 'valibot';
import { bad, type Checked, good, type Problem } from '../../problem/index.ts';
import type { Intent } from '../run.ts';
import type { ScenarioRuns, StoredRun, TimedIntent } from '../scenario-runs.ts';
import { IntentShape } from '../store/intent-shape.ts';
import { intentMentions } from './runs-mentions.ts';
import { RunsShape } from './runs-shape.ts';
import { keyOf, unknownKeys } from './scenario.ts';
import type { Shared } from './scenario-known.ts';
import { shippedKeys } from './scenario-shipped-keys.ts';

/**
 * Runs of those who know a scenario from the parsed text of a file (`itb-scenario-runs/1`); `name` is the file's. What
 * only the scenario can judge, such as variants and decisions, `runsProblems` says.
 */
export function checkScenarioRuns(
  data: unknown,
  name: string,
  shared: Shared = shippedKeys(),
): Checked<ScenarioRuns> {
  const read = safeParse(RunsShape, data);
  const inFile = (problems: readonly Problem[]) =>
    bad(...problems.map((problem) => ({ ...problem, path: `${name}: ${problem.path}` })));
  if (!read.success) {
    return inFile(read.issues.map((issue) => shapeProblem(getDotPath(issue) ?? 'top', issue.message)));
  }
  const { scenario } = read.output;
  const problems: Problem[] = scenario === keyOf(name) ? [] : [notOfFile(scenario)];
  const runs = read.output.runs.map(({ intents, ...rest }, i): StoredRun => {
    const path = `runs.${i}.intents`;
    problems.push(...lateProblems(intents, path));
    return {
      ...rest,
      intents: intents.flatMap(({ at_min, ...meant }, j): readonly TimedIntent[] => {
        const at = `${path}.${j}`;
        const checked = safeParse(IntentShape, { ...meant, id: j + 1, at_s: Math.round(at_min * 60) });
        if (!checked.success) {
          problems.push(
            ...checked.issues.map((issue) => shapeProblem(`${at}.${getDotPath(issue) ?? ''}`, issue.message)),
          );
          return [];
        }
        problems.push(...unknownKeys(intentMentions(checked.output, at), shared));
        return [asTimed(checked.output, at_min)];
      }),
    };
  });
  return problems.length > 0 ? inFile(problems) : good({ scenario, runs });
}

function asTimed(intent: Intent, at_min: number): TimedIntent {
  const { id: _, at_s: __, ...meant } = intent;
  return { ...meant, at_min };
}

function shapeProblem(path: string, message: string): Problem {
  return {
    path,
    code: 'runs.not-a-run',
    message: `${message}.`,
    mend: 'Give every field of schema itb-scenario-runs/1 what it asks for, and nothing else.',
  };
}

function notOfFile(scenario: string): Problem {
  return {
    path: 'scenario',
    code: 'runs.key-not-of-file',
    message: `The scenario ${scenario} is not the name of the file.`,
    mend: 'Name the file after its scenario.',
  };
}

function lateProblems(intents: readonly { readonly at_min: number }[], path: string): readonly Problem[] {
  return intents.flatMap(({ at_min }, i) =>
    i === 0 || at_min >= (intents[i - 1]?.at_min ?? 0)
      ? []
      : [
          {
            path: `${path}.${i}.at_min`,
            code: 'runs.order',
            message: `Minute ${at_min} comes after a later one.`,
            mend: 'Put the intents in the order of time.',
          },
        ],
  );
}
