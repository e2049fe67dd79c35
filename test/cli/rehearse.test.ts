import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newRun, type Run, runsOf, type Scenario, scenarios, writeRun } from '../../src/rehearsal/index.ts';
import { run } from './surroundings.ts';

const [first] = scenarios();
if (first === undefined) throw new Error('The shelf is empty.');
const scenario: Scenario = first;

/** A run of ten minutes in which somebody looked once. */
function stored(changes: Partial<Run> = {}): string {
  const began = '2026-11-23T06:00:00Z';
  const [role = 'ward_nurse'] = scenario.roles;
  const from_s = scenario.handover.at_s;
  const looked: Run = {
    ...newRun(scenario, { draw: 0, role, mode: 'practice', id: 'mine', began }),
    intents: [
      { id: 1, at_s: from_s + 60, kind: 'do', task: 'observe/vital_signs' },
      { id: 2, at_s: from_s + 600, kind: 'end' },
    ],
    now_s: from_s + 600,
  };
  const file = join(mkdtempSync(join(tmpdir(), 'itb-rehearse-')), 'run.json');
  writeFileSync(file, writeRun({ ...looked, ...changes }));
  return file;
}

test('without words the scenarios are listed by their neutral titles', async () => {
  const { code, out, err } = await run('rehearse');
  expect([code, err]).toEqual([0, '']);
  for (const { key, shelf, debrief } of scenarios()) {
    expect(out).toContain(key);
    expect(out).toContain(shelf.title);
    expect(out).not.toContain(debrief.title);
  }
});

test('nobody doing anything fails, with the course of events and what was missed', async () => {
  const { code, out, err } = await run('rehearse', scenario.key, '--do-nothing');
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^Course of events\n/);
  expect(out).toContain('[ ] Not passed');
  expect(out).toContain('missed what must not be missed');
  for (const { says, variants } of scenario.criticals) {
    if (variants === undefined && out.includes(says)) expect(out).not.toContain(`[x] ${says}`);
  }
});

test('a scenario goes by its number too, and says the same every time', async () => {
  const { out } = await run('rehearse', String(scenario.number), '--do-nothing', '--json');
  expect((await run('rehearse', scenario.key, '--do-nothing', '--json')).out).toBe(out);
  const said: { report: { passed: boolean }; run: Run } = JSON.parse(out);
  expect(said.report.passed).toBe(false);
  expect(said.run.scenario).toBe(scenario.key);
});

test('every variant can be asked for', async () => {
  for (const { key, says } of scenario.variants) {
    const { out } = await run('rehearse', scenario.key, '--do-nothing', '--variant', key);
    expect(out).toContain(`What was wrong: ${says}`);
  }
});

test('the stored run of an expert passes', async () => {
  const expert = runsOf(scenario.key)?.runs.find(({ kind }) => kind === 'expert');
  if (expert === undefined) throw new Error(`${scenario.key} has no run of an expert.`);
  const { code, out, err } = await run('rehearse', scenario.key, '--run', expert.key);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('[x] Passed');
});

test('a run from a file is played', async () => {
  const { code, out, err } = await run('rehearse', scenario.key, '--run', stored());
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('task done: ');
  expect(out).toContain('Mode: practice');
  expect(out).toContain('0:10  It ended: learner.');
});

test.each([
  ['of an older scenario', { scenario_version: 999_999 }, 'start the scenario anew'],
  ['of an unknown scenario', { scenario: 'atlantis' }, 'Keep the run as a file'],
  ['whose draw is a fraction', { draw: 0.5 }, 'draw'],
])('a run %s is a problem that says what to do', async (_what, changes, says) => {
  const file = stored(changes);
  const { code, out, err } = await run('rehearse', scenario.key, '--run', file);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(file);
  expect(err).toContain(says);
});

test('check reads stored runs and shipped scenarios', async () => {
  const file = stored();
  expect((await run('check', file)).out).toBe(`${file}: good\n`);
  const shipped = `models/scenarios/${scenario.key}.scenario.yaml`;
  expect((await run('check', shipped)).out).toBe(`${shipped}: good\n`);
  const { code, err } = await run('check', stored({ draw: -1 }));
  expect(code).toBe(1);
  expect(err).toContain('run.json: draw');
});

test.each([
  ['an unknown scenario', ['atlantis']],
  ['two scenarios', [scenario.key, scenario.key]],
  ['a scenario that means something to objects', ['constructor']],
  ['options without a scenario', ['--do-nothing']],
  ['an unknown variant', [scenario.key, '--do-nothing', '--variant', 'blue']],
  ['an unknown variant of a stored run', [scenario.key, '--variant', 'blue']],
  ['a run and no run', [scenario.key, '--do-nothing', '--run', 'expert']],
  ['a file with a variant', [scenario.key, '--run', 'x.json', '--variant', scenario.variants[0]?.key ?? '']],
])('%s is wrong usage', async (_what, words) => {
  const { code, out, err } = await run('rehearse', ...words);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('Usage: itb rehearse');
});

test('help names it', async () => {
  expect((await run('help')).out).toContain('  rehearse SCENARIO');
});
