/// <reference types="vite/types/importMeta.d.ts" />
import bedsideFile from '../../models/bedside.yaml';
import { type Checked, must } from '../problem/index.ts';
import type { Bedside } from './bedside-file.ts';
import type { Procedure } from './procedure-file.ts';
import { checkBedside } from './read/bedside.ts';
import { checkProcedure } from './read/procedure.ts';
import { checkScenarioRuns } from './read/runs.ts';
import { checkScenario } from './read/scenario.ts';
import type { Scenario } from './scenario.ts';
import type { ScenarioRuns } from './scenario-runs.ts';

const PROCEDURES = import.meta.glob<unknown>('../../models/procedures/*.yaml', {
  eager: true,
  import: 'default',
});
const SCENARIOS = import.meta.glob<unknown>('../../models/scenarios/*.scenario.yaml', {
  eager: true,
  import: 'default',
});
const RUNS = import.meta.glob<unknown>('../../models/scenarios/*.runs.yaml', {
  eager: true,
  import: 'default',
});

/** What is alike in every rehearsal: models/bedside.yaml, read when it is first asked for. */
export const bedside: () => Bedside = once(() => must(checkBedside(bedsideFile, 'models/bedside.yaml')));

const procedures = filesOf(PROCEDURES, checkProcedure);
const shelf = filesOf(SCENARIOS, (data, name) => checkScenario(data, name));
const runs = filesOf(RUNS, (data, name) => checkScenarioRuns(data, name));

/** In the order of the shelf. */
export const scenarios: () => readonly Scenario[] = once(() =>
  shelf.keys.flatMap((key) => shelf.named(key) ?? []).sort((a, b) => a.number - b.number),
);

export function scenarioNamed(key: string): Scenario | undefined {
  return shelf.named(key);
}

/** Runs of those who know a scenario. */
export function runsOf(scenario: string): ScenarioRuns | undefined {
  return runs.named(scenario);
}

export function procedureNamed(key: string): Procedure | undefined {
  return procedures.named(key);
}

/** Files of a folder by their names without ending, each read and checked when it is first asked for. */
function filesOf<T>(
  files: Readonly<Record<string, unknown>>,
  check: (data: unknown, name: string) => Checked<T>,
): { readonly keys: readonly string[]; readonly named: (key: string) => T | undefined } {
  const made = new Map(
    Object.entries(files).map(([path, data]) => {
      const name = path.replace(/^(\.\.\/)*/, '');
      const key = name.replace(/^.*\//, '').replace(/(\.scenario|\.runs)?\.yaml$/, '');
      return [key, once(() => must(check(data, name)))] as const;
    }),
  );
  return { keys: [...made.keys()], named: (key) => made.get(key)?.() };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
