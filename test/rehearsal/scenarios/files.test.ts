import { describe, expect, test } from 'vitest';
import runsFile from '../../../models/scenarios/s01-hot-and-shaking.runs.yaml';
import scenarioFile from '../../../models/scenarios/s01-hot-and-shaking.scenario.yaml';
import { sayProblem } from '../../../src/problem/index.ts';
import { runsOf } from '../../../src/rehearsal/index.ts';
import { checkScenarioRuns } from '../../../src/rehearsal/read/runs.ts';
import { runsProblems } from '../../../src/rehearsal/read/runs-of.ts';
import { checkScenario } from '../../../src/rehearsal/read/scenario.ts';
import { asRun, outcomeOf, SCENARIOS, VARIANTS } from './shelf.ts';

const NAME = 'models/scenarios/s01-hot-and-shaking.scenario.yaml';

/** A copy of the shipped file with something else in some places: `criticals.0.objective`. */
function changed(file: unknown, changes: Readonly<Record<string, unknown>>): unknown {
  const copy: unknown = structuredClone(file);
  for (const [path, value] of Object.entries(changes)) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    const parent = names.reduce<unknown>((here, name) => Object(here)[name], copy);
    Object(parent)[last] = value;
  }
  return copy;
}

function places(file: unknown, name = NAME): readonly string[] {
  const read = checkScenario(file, name);
  return read.ok ? [] : read.problems.map(({ path }) => path.replace(`${name}: `, ''));
}

describe('the shelf', () => {
  test('fourteen: ten, a control, three drills, each place once', () => {
    expect(SCENARIOS.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    expect(SCENARIOS.filter(({ kind }) => kind === 'drill')).toHaveLength(3);
    expect(SCENARIOS.filter(({ kind }) => kind === 'control')).toHaveLength(1);
  });

  test.each(SCENARIOS.map((scenario) => [scenario.key, scenario] as const))(
    '%s: runs fit their scenario, and every variant can be drawn to another truth or answer',
    (key, scenario) => {
      const runs = runsOf(key);
      expect(runs && runsProblems(scenario, runs)).toEqual([]);
      const answers = scenario.variants.map(({ truth, key: variant }) =>
        JSON.stringify([
          truth,
          scenario.criticals.filter((each) => each.variants?.includes(variant)).map((c) => c.key),
        ]),
      );
      expect(new Set(answers).size).toBe(answers.length);
    },
  );

  test.each(VARIANTS)('%s: a rehearsal never changes its file', (_, { scenario, expert }) => {
    const before = JSON.stringify(scenario);
    outcomeOf(scenario, asRun(scenario, expert));
    expect(JSON.stringify(scenario)).toBe(before);
  });
});

describe('a file with mistakes is refused with all of them, by place', () => {
  test('the shipped file itself has none', () => {
    expect(places(scenarioFile)).toEqual([]);
  });

  test('what may be thought and ordered names only what there is', () => {
    const wrong = changed(scenarioFile, {
      'call_sense.thinks.1.unknown.0': 'empty_log',
      'call_sense.orders.0.actions.1': 'diazepan',
      'call_sense.harms.0.variants': ['neither'],
      'call_sense.must_say.0.facts.2': 'refil',
    });
    expect([...places(wrong)].sort()).toEqual([
      'call_sense.harms.0.variants.0',
      'call_sense.must_say.0.facts.2',
      'call_sense.orders.0.actions.1',
      'call_sense.thinks.1.unknown.0',
    ]);
    expect(places(changed(scenarioFile, { 'call_sense.thinks.0.states.0': 'gout' }))).toEqual([
      'call_sense.thinks.0.states.0',
    ]);
  });

  test('fields without their shape come all at once', () => {
    const wrong = changed(scenarioFile, {
      'shelf.minutes': 'ten',
      'variants.0.weight': -1,
      'criticals.2.within_min': 0,
      'cues.1.from': 'nobody',
      colour: 'red',
    });
    expect(places(wrong)).toEqual(
      expect.arrayContaining([
        'shelf.minutes',
        'variants.0.weight',
        'criticals.2.within_min',
        'cues.1.from',
        'colour',
      ]),
    );
  });

  test('names that nobody lists come all at once, each with where to look', () => {
    const wrong = changed(scenarioFile, {
      'criticals.0.objective': 'win',
      'criticals.1.need.all.0.done': ['observe/aura'],
      'harmfuls.1.when.done': ['act/leeches'],
      'history.0.fact': 'star_sign',
      'variants.0.truth.causes': ['bad_luck'],
      'handover.facts.0.fact': 'rumour',
      'calls.itb_team.request': ['pray'],
      'charting.0.chart': 'diary',
      'debrief.what_ifs.2.change.task': 'act/nothing_known',
      'ends.0.when.all.1.any.1.all.0.variant': ['third'],
      sources: ['rigoli-2004', 'hearsay-1999'],
    });
    expect(places(wrong)).toEqual(
      expect.arrayContaining([
        'criticals.0.objective',
        'criticals.1.need.all.0.done.0',
        'harmfuls.1.when.done.0',
        'history.0.fact',
        'variants.0.truth.causes.0',
        'handover.facts.0.fact',
        'calls.itb_team.request.0',
        'charting.0.chart',
        'debrief.what_ifs.2.change.task',
        'ends.0.when.all.1.any.1.all.0.variant.0',
        'sources.1',
      ]),
    );
    const read = checkScenario(wrong, NAME);
    for (const problem of read.ok ? [] : read.problems) {
      expect(sayProblem(problem)).toMatch(/\. .+\.$/);
    }
  });

  test('what the Case refuses of hidden entries is said where it stands', () => {
    const wrong = changed(scenarioFile, {
      'variants.1.hidden.0.volume_mL': 90,
      'variants.1.hidden.1.fault': 'gremlins',
      'variants.0.patient': { age_years: [30, 400] },
      'debrief.what_ifs.1.change.entries.0.volume_mL': -2,
    });
    const found = places(wrong);
    expect(found.some((path) => path.startsWith('variants.1.hidden.0'))).toBe(true);
    expect(found.some((path) => path.startsWith('variants.0.patient'))).toBe(true);
  });

  test.each([
    ['a title that tells', { 'shelf.title': 'An empty reservoir' }, 'shelf.title'],
    [
      'five objectives',
      { objectives: ['a', 'b', 'c', 'd', 'e'].map((key) => ({ key, says: key })) },
      'objectives',
    ],
    ['questions out of order', { 'debrief.questions.0.phase': 'summary' }, 'debrief.questions'],
    ['another name than the file', { key: 'another' }, 'key'],
    ['a cue twice', { 'cues.1.key': 'legs' }, 'cues.1.key'],
    ['a Case that is none', { 'case.patient.cause': 'magic' }, 'case.patient.cause'],
  ])('%s', (_, changes, path) => {
    expect(places(changed(scenarioFile, changes))).toContain(path);
  });

  test('no bold critical action: doing nothing could pass', () => {
    const file = structuredClone(scenarioFile);
    for (const critical of Object(file).criticals) critical.bold = false;
    expect(places(file).filter((path) => path === 'criticals')).toHaveLength(2);
  });
});

describe('runs with mistakes', () => {
  const RUNS = 'models/scenarios/s01-hot-and-shaking.runs.yaml';
  const runPlaces = (file: unknown) => {
    const read = checkScenarioRuns(file, RUNS);
    return read.ok ? [] : read.problems.map(({ path }) => path.replace(`${RUNS}: `, ''));
  };

  test('the shipped file has none', () => {
    expect(runPlaces(runsFile)).toEqual([]);
  });

  test('intents of no kind, unknown tasks, and times that go back, all at once', () => {
    const found = runPlaces(
      changed(runsFile, {
        'runs.0.intents.0': { at_min: 0, kind: 'dance' },
        'runs.0.intents.1.task': 'observe/aura',
        'runs.0.intents.3.at_min': 900,
      }),
    );
    expect(found.some((path) => path.startsWith('runs.0.intents.0'))).toBe(true);
    expect(found).toContain('runs.0.intents.1.task.0');
    expect(found.some((path) => path.endsWith('.at_min'))).toBe(true);
  });
});
