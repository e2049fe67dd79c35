import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readRun, readRunAnyhow, type Scenario, writeRun } from '../../../src/rehearsal/index.ts';
import { ROOT } from '../../../tools/files.mjs';
import { at, HANDOVER_S, scenarioWith } from '../score/plays.ts';
import { EVERY_INTENT, storedRun } from './runs.ts';

const shelf = vi.hoisted(() => ({ scenarios: new Map<string, unknown>() }));
vi.mock('../../../src/rehearsal/shipped.ts', () => ({
  scenarioNamed: (key: string) => shelf.scenarios.get(key),
}));
beforeEach(() => offer(scenarioWith()));

function offer(...scenarios: readonly Scenario[]) {
  shelf.scenarios = new Map(scenarios.map((each) => [each.key, each]));
}

function problems(text: string) {
  const read = readRun(text);
  return read.ok ? [] : read.problems;
}

/** The stored text with one field of it changed. */
function changed(edit: (json: Record<string, unknown>) => void): string {
  const json: Record<string, unknown> = JSON.parse(writeRun(storedRun()));
  edit(json);
  return JSON.stringify(json);
}

describe('a run that was written', () => {
  test('is read as the same run, with an intent of every kind', () => {
    const run = storedRun();
    expect(readRun(writeRun(run))).toEqual({ ok: true, value: run });
    expect(new Set(EVERY_INTENT.map(({ kind }) => kind)).size).toBe(14);
  });

  test('by version 1 is still read', () => {
    const text = readFileSync(join(ROOT, 'test/fixtures/rehearsal-v1.json'), 'utf8');
    expect(readRun(text)).toEqual({ ok: true, value: storedRun() });
  });

  test('is read with a byte order mark before it', () => {
    expect(readRun(`\uFEFF${writeRun(storedRun())}`).ok).toBe(true);
  });
});

describe('a run that cannot be played here', () => {
  test('because its scenario is unknown says what to do, and is kept', () => {
    offer();
    const { run, problems: said } = readRunAnyhow(writeRun(storedRun()));
    expect(run).toEqual(storedRun());
    expect(said).toEqual([
      expect.objectContaining({
        code: 'rehearsal.unknown-scenario',
        path: 'rehearsal: scenario',
        mend: expect.stringContaining('Keep the run'),
      }),
    ]);
    expect(readRun(writeRun(storedRun())).ok).toBe(false);
  });

  test('because the scenario has changed says both versions, and is kept', () => {
    offer(scenarioWith({ version: 3 }));
    const { run, problems: said } = readRunAnyhow(writeRun(storedRun()));
    expect(run).toEqual(storedRun());
    expect(said[0]?.code).toBe('rehearsal.other-scenario-version');
    expect(said[0]?.message).toMatch(/version 2 .* version 3/);
  });

  test('because something was meant before the handover is a Problem', () => {
    const [first, ...rest] = EVERY_INTENT;
    if (first === undefined) throw new Error('There is a first intent.');
    const text = writeRun(storedRun({ intents: [{ ...first, at_s: HANDOVER_S - 1 }, ...rest] }));
    expect(problems(text)).toEqual([
      expect.objectContaining({ code: 'rehearsal.before-handover', path: 'rehearsal: intents[0].at_s' }),
    ]);
  });
});

describe('a text that is no run', () => {
  test.each([
    ['nothing', ' ', 'rehearsal.empty'],
    ['no JSON', '{"schema": "itb-rehearsal"', 'rehearsal.not-json'],
    ['a case', '{"schema": "itb-case", "version": 4}', 'rehearsal.not-a-run'],
    ['a list', '[]', 'rehearsal.not-a-run'],
    ['null', 'null', 'rehearsal.not-a-run'],
    ['too deep', '['.repeat(1e6), 'rehearsal.too-deep'],
    ['too large', `"${'x'.repeat(10_000_001)}"`, 'rehearsal.too-large'],
    ['newer', '{"schema": "itb-rehearsal", "version": 2}', 'rehearsal.other-version'],
    ['without a version', '{"schema": "itb-rehearsal"}', 'rehearsal.other-version'],
  ])('%s', (_what, text, code) => {
    const said = problems(text);
    expect(said.map((problem) => problem.code)).toEqual([code]);
    for (const { message, mend } of said) {
      expect(message).toMatch(/\.$/);
      expect(mend).toMatch(/\.$/);
    }
  });

  test('all mistakes are listed, each at its place', () => {
    const said = problems(
      changed((json) => {
        json.draw = -1;
        json.role = 'surgeon';
        json.began = 'yesterday';
        json.score = 100;
        json.intents = [
          { id: 1.5, at_s: at(0), kind: 'do', task: 'observe/vital_signs' },
          { id: 2, at_s: at(0), kind: 'do', task: 'sing/aria' },
          { id: 3, at_s: at(0), kind: 'dance' },
          { id: 4, at_s: at(0), kind: 'think', state: 'withdrawal', sure_percent: 300 },
        ];
      }),
    );
    expect(said.map(({ path }) => path).sort()).toEqual([
      'rehearsal: began',
      'rehearsal: draw',
      'rehearsal: intents[0].id',
      'rehearsal: intents[1].task',
      'rehearsal: intents[2].kind',
      'rehearsal: intents[3].sure_percent',
      'rehearsal: role',
      'rehearsal: score',
    ]);
    for (const { message } of said) expect(message).not.toMatch(/Invalid|undefined/);
  });

  test.each([
    ['ids that do not rise', [2, 2], [0, 1], ['intents[1].id']],
    ['times that fall', [1, 2], [5, 4], ['intents[1].at_s']],
    ['a time beyond where the run has come to', [1, 2], [5, 999], ['intents[1].at_s']],
  ])('%s', (_what, ids, minutes, places) => {
    const intents = ids.map((id, i) => ({ id, at_s: at(minutes[i] ?? 0), kind: 'note' as const, free: '' }));
    const said = problems(writeRun(storedRun({ intents })));
    expect(said.map(({ path }) => path)).toEqual(places.map((place) => `rehearsal: ${place}`));
  });

  test('numbers that only JSON can hold are refused', () => {
    expect(problems(writeRun(storedRun()).replace('"draw":3', '"draw":1e999')).length).toBe(1);
    expect(problems(writeRun(storedRun()).replace('"draw":3', '"draw":0.5')).length).toBe(1);
  });

  test('keys that mean something to objects are no fields', () => {
    const text = writeRun(storedRun()).replace('{', '{"__proto__": {"mode": "practice"},');
    expect(problems(text).map(({ path }) => path)).toEqual(['rehearsal: __proto__']);
  });

  test('whatever a text holds, it is a run or Problems with a mend', () => {
    const intent = fc.record({ id: fc.jsonValue(), at_s: fc.jsonValue(), kind: fc.jsonValue() });
    const almost = fc
      .record({ draw: fc.jsonValue(), intents: fc.array(intent), now_s: fc.jsonValue() })
      .map((fields) => JSON.stringify({ ...storedRun(), ...fields }));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), almost), (text) => {
        const read = readRun(text);
        if (read.ok) expect(readRun(writeRun(read.value))).toEqual(read);
        else for (const { mend } of read.problems) expect(mend).not.toBe('');
      }),
    );
  });
});
