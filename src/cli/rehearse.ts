import { parseArgs } from 'node:util';
import { HOUR_S } from '../case/index.ts';
import { bad, type Checked, good, type Problem } from '../problem/index.ts';
import {
  drawOf,
  newRun,
  type Play,
  playOf,
  type Run,
  readRun,
  recordText,
  reportOf,
  runOfStored,
  runsOf,
  type Scenario,
  type StoredRun,
  scenarios,
} from '../rehearsal/index.ts';
import { type Command, UsageError } from './command.ts';
import { readText } from './read.ts';
import { sayEvents } from './say-events.ts';

/** What a played run is filed under; nothing depends on it. */
const BEGAN = '2000-01-01T00:00:00Z';

/** `itb rehearse`: the scenarios; of one, what a stored run or one from a file comes to. */
export const rehearse: Command = {
  usage: 'rehearse [SCENARIO [--variant V] [--run KEY | --run FILE | --do-nothing] [--json]]',
  async run(words, { out }) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: {
        variant: { type: 'string' },
        run: { type: 'string' },
        'do-nothing': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [word, ...others] = positionals;
    if (others.length > 0) throw new UsageError('Name one scenario.');
    if (word === undefined) {
      if (words.length > 0) throw new UsageError(`Name a scenario: ${keysOf(scenarios())}.`);
      out(scenarios().map(sayScenario).join(''));
      return [];
    }
    const scenario = scenarioOf(word);
    const nothing = values['do-nothing'];
    if (nothing && values.run !== undefined) throw new UsageError('Give --run or --do-nothing, not both.');
    const run = nothing
      ? good(idleRun(scenario, values.variant))
      : await namedRun(scenario, values.run, values.variant);
    if (!run.ok) return run.problems;
    const played = playOf(scenario, run.value);
    if (!played.ok) return played.problems;
    out(values.json ? asJson(played.value) : inWords(played.value));
    return [];
  },
};

function inWords(play: Play): string {
  return `${sayEvents(play)}\n${recordText(reportOf(play), play)}`;
}

function asJson(play: Play): string {
  const { run, now_s, ended, feed, truth } = play;
  const report = reportOf(play);
  const said = {
    scenario: run.scenario,
    variant: truth.variant.key,
    run,
    now_s,
    ended,
    marks: Object.fromEntries(truth.marks),
    feed,
    report,
  };
  return `${JSON.stringify(said, null, 2)}\n`;
}

function scenarioOf(word: string): Scenario {
  const all = scenarios();
  const found = all.find(({ key, number }) => key === word || String(number) === word);
  if (found !== undefined) return found;
  throw new UsageError(`There is no scenario ${JSON.stringify(word)}. Scenarios: ${keysOf(all)}.`);
}

/** The stored run of that key, else the run of that file; without a word the expert's. */
async function namedRun(
  scenario: Scenario,
  word: string | undefined,
  variant: string | undefined,
): Promise<Checked<Run>> {
  const stored = runsOf(scenario.key)?.runs ?? [];
  const wanted = stored.find(
    (each) =>
      (word === undefined ? each.kind === 'expert' : each.key === word) &&
      (variant === undefined || each.variant === variant),
  );
  if (wanted !== undefined) return good(livedRun(scenario, wanted));
  if (word === undefined || stored.some(({ key }) => key === word)) {
    throw new UsageError(`There is no such run. ${sayRuns(scenario, stored)}`);
  }
  if (variant !== undefined)
    throw new UsageError('A run of a file has its own variant: leave out --variant.');
  return fileRun(scenario, word);
}

function livedRun(scenario: Scenario, stored: StoredRun): Run {
  return runOfStored(scenario, stored, { draw: drawOf(scenario, stored.variant), mode: 'assessed' });
}

async function fileRun(scenario: Scenario, file: string): Promise<Checked<Run>> {
  const text = await readText(file);
  if (!text.ok) return text;
  const run = readRun(text.value);
  if (!run.ok) return bad(...run.problems.map((problem) => inFile(problem, file)));
  if (run.value.scenario === scenario.key) return run;
  return bad({
    path: `${file}: scenario`,
    code: 'rehearse.other-scenario',
    message: `This is a run of ${run.value.scenario}, not of ${scenario.key}.`,
    mend: `Play it with: rehearse ${run.value.scenario} --run ${file}.`,
  });
}

function inFile(problem: Problem, file: string): Problem {
  return { ...problem, path: problem.path.replace(/^rehearsal/, file) };
}

/** Nobody does anything until it ends by itself. */
function idleRun(scenario: Scenario, variant: string | undefined): Run {
  const [first] = scenario.variants;
  const chosen = variant ?? first?.key;
  if (chosen === undefined || !scenario.variants.some(({ key }) => key === chosen)) {
    throw new UsageError(`The variants of ${scenario.key} are ${keysOf(scenario.variants)}.`);
  }
  const [role = 'ward_nurse'] = scenario.roles;
  const draw = drawOf(scenario, chosen);
  const run = newRun(scenario, { draw, role, mode: 'assessed', id: 'do-nothing', began: BEGAN });
  return { ...run, now_s: scenario.handover.at_s + Math.round(scenario.limit_h * HOUR_S) };
}

function sayScenario({ key, number, kind, shelf, variants }: Scenario): string {
  const runs = runsOf(key)?.runs ?? [];
  const stored = runs.length === 0 ? 'none' : keysOf(runs);
  return `${number}  ${key}  ${shelf.title} (${kind}, ${shelf.minutes} min)\n    variants ${keysOf(variants)}; runs ${stored}\n`;
}

function sayRuns({ variants }: Scenario, stored: readonly StoredRun[]): string {
  const runs = stored.map(({ key, kind, variant }) => `${key} (${kind}, ${variant})`).join(', ');
  return `Variants: ${keysOf(variants)}. Stored runs: ${runs === '' ? 'none' : runs}.`;
}

function keysOf(all: readonly { readonly key: string }[]): string {
  return all.map(({ key }) => key).join(', ');
}
