import { getDotPath, safeParse } from 'valibot';
import { checkCase } from '../../case/index.ts';
import { bad, type Checked, good, type Problem } from '../../problem/index.ts';
import type { Scenario } from '../scenario.ts';
import { buildScenario } from './scenario-build.ts';
import { type Known, LISTED_IN, type Shared, type Sort } from './scenario-known.ts';
import type { Mention } from './scenario-mentions.ts';
import type { RawScenario } from './scenario-raw.ts';
import { mentionsOf } from './scenario-references.ts';
import { ruleProblems } from './scenario-rules.ts';
import { ScenarioShape } from './scenario-shape.ts';
import { shippedKeys } from './scenario-shipped-keys.ts';

/**
 * A scenario from the parsed text of a file of models/scenarios/ (`itb-scenario/1`); `name` is the file's. A file with
 * mistakes is refused with all of them, each at its place; keys and Case are judged when every field has its shape.
 */
export function checkScenario(
  data: unknown,
  name: string,
  shared: Shared = shippedKeys(),
): Checked<Scenario> {
  const read = safeParse(ScenarioShape, data);
  if (!read.success) {
    return inFile(
      name,
      read.issues.map((issue) => ({
        path: getDotPath(issue) ?? 'top',
        code: 'scenario.not-a-scenario',
        message: `${issue.message}.`,
        mend: 'Give every field of schema itb-scenario/1 what it asks for, and nothing else.',
      })),
    );
  }
  const raw = read.output;
  const document = checkCase(raw.case);
  const built = document.ok
    ? buildScenario(raw, document.value)
    : bad(...document.problems.map((problem) => ({ ...problem, path: `case.${problem.path}` })));
  const problems = [
    ...ruleProblems(raw, keyOf(name)),
    ...unknownKeys(mentionsOf(raw), { ...shared, ...ownKeys(raw) }),
    ...(built.ok ? [] : built.problems),
  ];
  if (problems.length > 0 || !built.ok) return inFile(name, problems);
  return good(built.value);
}

function inFile(name: string, problems: readonly Problem[]): Checked<never> {
  return bad(...problems.map((problem) => ({ ...problem, path: `${name}: ${problem.path}` })));
}

/** `models/scenarios/s1.scenario.yaml` is about `s1`. */
export function keyOf(name: string): string {
  return name.replace(/^.*\//, '').replace(/\.(scenario|runs)\.yaml$/, '');
}

/** What a file lists itself. */
export function ownKeys(
  raw: Pick<Scenario, 'objectives' | 'cues' | 'ends'> & Pick<RawScenario, 'variants' | 'decisions'>,
): Omit<Known, keyof Shared> {
  const keys = (list: readonly { readonly key: string }[]) => new Set(list.map(({ key }) => key));
  return {
    variant: keys(raw.variants),
    objective: keys(raw.objectives),
    cue: keys(raw.cues),
    end: keys(raw.ends),
    option: new Set(raw.decisions.flatMap(({ key, options }) => options.map((each) => `${key}/${each.key}`))),
    fault: new Set(
      raw.variants.flatMap(({ hidden }) =>
        hidden.flatMap((entry) => (typeof entry.fault === 'string' ? [entry.fault] : [])),
      ),
    ),
  };
}

/** Keys that stand in no list; a list is needed only of what is mentioned. */
export function unknownKeys<S extends Sort>(
  mentions: readonly (Mention & { readonly sort: S })[],
  known: Pick<Known, S>,
): readonly Problem[] {
  return mentions.flatMap(({ sort, key, path }) =>
    known[sort].has(key)
      ? []
      : [
          {
            path,
            code: `scenario.unknown-${sort}`,
            message: `There is no ${sort} ${JSON.stringify(key)}.`,
            mend: `Name one that is listed in ${LISTED_IN[sort]}.`,
          },
        ],
  );
}
