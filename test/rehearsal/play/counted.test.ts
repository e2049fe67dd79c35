import { expect, test } from 'vitest';
import scenarioFile from '../../../models/scenarios/s10-tomorrow-at-nine.scenario.yaml';
import type { Condition, Play } from '../../../src/rehearsal/index.ts';
import { checkScenario } from '../../../src/rehearsal/read/scenario.ts';
import { begin, later, look, meant, ward } from './made.ts';

type AtLeast = NonNullable<Condition['at_least']>;

/** Whether it held when a full set was taken at these minutes; each takes five. */
function counted(at_least: AtLeast, minutes: readonly number[]): boolean {
  const harmful = { key: 'counted', says: 'Made', fatal: false, why: 'Made', source: 'Made' };
  const out = { key: 'out', when: { minutes: { least: 30 } }, from: 'room', says: 'Made' } as const;
  const scenario = ward({ decisions: [], cues: [out], harmfuls: [{ ...harmful, when: { at_least } }] });
  const end = minutes.reduce(
    (play: Play, minute) =>
      meant(later(play, minute - (play.now_s - play.from_s) / 60), look('observe/vital_signs')),
    begin({ scenario }),
  );
  return later(end, 10).truth.marks.has('harmful/counted');
}

const HOURLY: AtLeast = { times: 3, of: ['observe/vital_signs'], apart_min: 45, within_min: 180 };

const SINCE_CUE: AtLeast = { times: 1, of: ['observe/vital_signs'], from_cue: 'out' };

test.each<readonly [string, boolean, AtLeast, readonly number[]]>([
  ['twice is not three times', false, HOURLY, [0, 60]],
  ['hour by hour it holds', true, HOURLY, [0, 60, 120]],
  ['three at once are one', false, HOURLY, [0, 10, 20]],
  ['one between two does not break the row', true, HOURLY, [0, 10, 60, 120]],
  ['too long a gap does', false, HOURLY, [0, 60, 300]],
  ['a later row counts as well', true, HOURLY, [0, 300, 360, 420]],
  ['what was before the time asked for does not', false, { ...HOURLY, from_min: 70 }, [0, 60, 120]],
  ['without bounds only the number counts', true, { times: 2, of: ['observe/vital_signs'] }, [0, 10]],
  ['what was begun before the cue does not', false, SINCE_CUE, [27]],
  ['what is begun after it does', true, SINCE_CUE, [27, 31]],
  ['any of several kinds', true, { times: 2, of: ['observe/monitor', 'observe/vital_signs'] }, [0, 10]],
])('%s', (_, expected, condition, minutes) => {
  expect(counted(condition, minutes)).toBe(expected);
});

test('a condition that counts wrongly is refused by its place', () => {
  const copy: unknown = structuredClone(scenarioFile);
  const [bad, unknown] = Object(copy).criticals;
  bad.need = { at_least: { times: 5, of: ['observe/vital_signs'], apart_min: 60, within_min: 180 } };
  unknown.need = { at_least: { times: 0, of: [] } };
  Object(copy).criticals[2].need = {
    at_least: { times: 1, of: ['observe/vital_signs'], from_cue: 'nowhere' },
  };
  const name = 'models/scenarios/s10-tomorrow-at-nine.scenario.yaml';
  const read = checkScenario(copy, name);
  const places = read.ok ? [] : read.problems.map(({ path }) => path.replace(`${name}: `, ''));
  expect(places).toEqual(
    expect.arrayContaining([
      'criticals.0.need.at_least',
      'criticals.1.need.at_least.times',
      'criticals.1.need.at_least.of',
    ]),
  );
  const key: unknown = structuredClone(scenarioFile);
  Object(key).criticals[0].need = { at_least: { times: 2, of: ['observe/aura'] } };
  const named = checkScenario(key, name);
  expect(named.ok ? [] : named.problems.map(({ path }) => path)).toEqual([
    `${name}: criticals.0.need.at_least.of.0`,
  ]);
});
