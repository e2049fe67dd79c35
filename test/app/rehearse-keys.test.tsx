// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EMERGENCY, TAKEN } from '../../src/app/rehearse/keys/index.ts';
import { change } from '../../src/app/rehearse/settings.ts';
import { OPEN } from '../../src/app/rehearse/store/index.ts';
import { bedside, readRun, scenarios } from '../../src/rehearsal/index.ts';
import { at, has, key, leave, press, saysOf, startRun } from './rehearse-bench.tsx';

const KEY = scenarios()[0]?.key ?? '';
const intents = (id: string) => {
  const read = readRun(localStorage.getItem(OPEN + id) ?? '');
  return read.ok ? read.value.intents : [];
};

beforeEach(() => {
  localStorage.clear();
  change({ mode: 'practice', letters: true, hold: false });
});
afterEach(leave);

describe('keys', () => {
  test('of the observations in the bedside file are not those of the run', () => {
    const wanted = bedside().observations.flatMap(({ shortcut }) => shortcut ?? []);
    expect(wanted.filter((each) => TAKEN.has(each))).toEqual([]);
    expect(new Set(wanted).size).toBe(wanted.length);
  });

  test('of an emergency work from anywhere, also in a dialog and while text is typed', async () => {
    const id = await startRun(KEY);
    await press('pause');
    await press('note');
    await key('F2', at('note-text'));
    expect(intents(id)).toMatchObject([{ kind: 'do', task: 'act/emergency_call' }]);
    for (const { key: name } of EMERGENCY.slice(1)) await key(name);
    expect(intents(id)).toHaveLength(4);
  });

  test('of one letter open their dialogs, look, and do nothing while text is typed or when switched off', async () => {
    const id = await startRun(KEY);
    await press('pause');
    await key('v', at('palette-search'));
    expect(intents(id)).toHaveLength(0);
    await key('v');
    expect(intents(id)).toMatchObject([{ kind: 'do', task: 'observe/vital_signs' }]);
    await key('n');
    expect(has('note-dialog')).toBe(true);
    await press('note-close');
    await key('?');
    expect(saysOf('keys-dialog')).toContain('Until something changes');
    await press('switch-letters');
    await press('keys-close');
    await key('n');
    expect(has('note-dialog')).toBe(false);
  });

  test('Space goes on until something changes, but presses the button that Tab has come to', async () => {
    await startRun(KEY);
    await press('pause');
    await key('v');
    const before = saysOf('clock');
    await key(' ', at('note'));
    expect(saysOf('clock')).toBe(before);
    await key(' ');
    expect(saysOf('clock')).not.toBe(before);
    expect(saysOf('still')).toContain('The clock stopped');
  });

  test('0 stops the clock and goes on; 1, 2 and 3 choose the speed', async () => {
    await startRun(KEY);
    expect(at('pause').dataset.still).toBe('false');
    await key('0');
    expect(at('pause').dataset.still).toBe('true');
    await key('3');
    expect(at('pause').dataset.still).toBe('false');
    const speed = at('speed-60');
    expect(speed instanceof HTMLInputElement && speed.checked).toBe(true);
  });

  test('/ goes to the search', async () => {
    await startRun(KEY);
    await press('pause');
    await key('/');
    await act(() => new Promise((done) => setTimeout(done, 50)));
    expect(document.activeElement).toBe(at('palette-search'));
  });
});
