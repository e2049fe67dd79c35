// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readView } from '../../src/app/rehearse/address.ts';
import { change, settings } from '../../src/app/rehearse/settings.ts';
import { DONE, OPEN } from '../../src/app/rehearse/store/index.ts';
import { readRun, scenarios } from '../../src/rehearsal/index.ts';
import {
  at,
  doAction,
  has,
  key,
  leave,
  open,
  press,
  runInAddress,
  saysOf,
  startRun,
} from './rehearse-bench.tsx';

const [first] = scenarios();
const KEY = first?.key ?? '';
const kept = (id: string) => {
  const read = readRun(localStorage.getItem(OPEN + id) ?? '');
  if (!read.ok) throw new Error('no run is kept');
  return read.value;
};
const elapsed = () => saysOf('elapsed');
/** On, past whatever else stops the clock, until what was asked for is done. */
async function until(done: () => boolean) {
  for (let i = 0; i < 8 && !done(); i++) await press('skip');
}
/** The clock of the test stands; time goes on only by what is pressed. */
const still = () => press('pause');

function fillStorage() {
  const { localStorage: real } = globalThis;
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => real.getItem(name),
    removeItem: (name: string) => real.removeItem(name),
    key: (index: number) => real.key(index),
    length: real.length,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
}

beforeEach(() => {
  localStorage.clear();
  location.hash = '';
  change({ mode: 'practice', audience: 'all', hold: false, letters: true, sound: false });
});
afterEach(async () => {
  await leave();
  vi.unstubAllGlobals();
});

describe('the shelf', () => {
  test('has every scenario under its neutral title, and a control patient looks like any other', async () => {
    await open();
    for (const { key: scenario, kind, shelf, debrief } of scenarios()) {
      const card = saysOf(`card-${scenario}`);
      expect(card).toContain(shelf.title);
      expect(card).not.toContain(debrief.title);
      expect(card).toContain(kind === 'drill' ? 'Drill' : 'Case');
    }
  });

  test('has one Start; from there a press starts a run of the first scenario, kept from its first second', async () => {
    await open();
    const link = at('start-next').getAttribute('href') ?? '';
    expect(readView(link.split('?')[1] ?? '')).toEqual({ kind: 'briefing', scenario: KEY });
    await open(`scenario=${KEY}`);
    await press('start');
    const run = kept(runInAddress());
    expect(run).toMatchObject({ scenario: KEY, mode: 'practice', intents: [], role: first?.roles[0] });
  });

  test('shows a resident only what residents can run', async () => {
    await open();
    await press('audience-resident');
    const shown = document.querySelectorAll('.shelf-card').length;
    expect(shown).toBe(scenarios().filter(({ roles }) => roles.includes('resident')).length);
  });

  test('puts a run that waits first, with its hour and minute, and can throw it away only when asked twice', async () => {
    const id = await startRun(KEY);
    await still();
    await doAction('observe/vital_signs');
    await press('skip');
    const clock = elapsed();
    await leave();
    await open();
    expect(saysOf(`waiting-${id}`)).toContain(clock);
    await press('drop-run');
    expect(has(`waiting-${id}`)).toBe(true);
    await press('drop-yes');
    expect(has(`waiting-${id}`)).toBe(false);
    expect(localStorage.getItem(OPEN + id)).toBe(null);
  });

  test('says that a kept text is no run, and never writes over it', async () => {
    localStorage.setItem(`${OPEN}old`, '{"schema":"itb-rehearsal","version":0}');
    await open();
    expect(has('run-broken')).toBe(true);
    await startRun(KEY);
    expect(localStorage.getItem(`${OPEN}old`)).toBe('{"schema":"itb-rehearsal","version":0}');
  });
});

describe('a run', () => {
  test('is gone on with at the same second after a reload, standing still, and says so', async () => {
    const id = await startRun(KEY);
    await still();
    await doAction('observe/vital_signs');
    await press('skip');
    const before = elapsed();
    const { now_s, intents } = kept(id);
    await leave();
    await open(`run=${id}`);
    expect(elapsed()).toBe(before);
    expect(at('pause').dataset.still).toBe('true');
    expect(saysOf('still')).toContain('You are back at');
    expect(kept(id)).toMatchObject({ now_s, intents });
    expect(intents).toHaveLength(1);
  });

  test('that another tab lives can be looked at or taken over, and nothing is sent meanwhile', async () => {
    const id = await startRun(KEY);
    await leave();
    localStorage.setItem(`itb-rehearsal-beat/${id}`, `another ${Date.now()}`);
    await open(`run=${id}`);
    expect(has('elsewhere')).toBe(true);
    const before = localStorage.getItem(OPEN + id);
    await doAction('observe/vital_signs');
    expect(localStorage.getItem(OPEN + id)).toBe(before);
    await press('take-over');
    // Nothing can be done until it has come over.
    expect(has('palette')).toBe(false);
    await vi.waitFor(() => expect(has('palette')).toBe(true));
    expect(has('elsewhere')).toBe(false);
    await doAction('observe/vital_signs');
    expect(kept(id).intents).toHaveLength(1);
  });

  test('goes on when storage is full, says so and offers a file', async () => {
    await startRun(KEY);
    await still();
    fillStorage();
    await doAction('observe/vital_signs');
    expect(saysOf('not-kept')).toContain('storage is full');
    expect(has('save-now')).toBe(true);
    expect(has('under-way')).toBe(true);
  });

  test('that was never kept still opens in this visit', async () => {
    fillStorage();
    await startRun(KEY);
    expect(has('run')).toBe(true);
  });

  test('that ends is kept for its debrief and no longer waits on the shelf', async () => {
    const id = await startRun(KEY);
    await still();
    await press('end');
    expect(has('end-dialog')).toBe(true);
    await press('end-yes');
    expect(localStorage.getItem(OPEN + id)).toBe(null);
    expect(localStorage.getItem(DONE + id)).not.toBe(null);
    expect(readView(location.hash.split('?')[1] ?? '')).toEqual({ kind: 'debrief', id });
  });

  test('of nobody says so', async () => {
    await open('run=nobody-1');
    expect(saysOf('lone')).toContain('no such run');
    await open('scenario=nowhere');
    expect(saysOf('lone')).toContain('nowhere');
  });
});

describe('the monitor', () => {
  test('shows nothing until it is attached, and then only what it is attached to', async () => {
    await startRun(KEY);
    await still();
    expect(saysOf('vital-heart_rate')).toContain('not attached');
    expect(saysOf('vital-temperature_core')).toContain('not measured');
    expect(saysOf('vital-heart_rate')).not.toMatch(/\d{2}/);
    await doAction('observe/monitor');
    await until(() => /\d{2}/.test(saysOf('vital-heart_rate')));
    expect(saysOf('vital-heart_rate')).toMatch(/\d{2}/);
    expect(saysOf('vital-temperature_core')).toContain('not measured');
  });

  test('lets a value measured by hand grow old: it looks it, and says how old', async () => {
    await startRun(KEY);
    await still();
    await doAction('observe/vital_signs');
    await until(() => at('vital-temperature_core').dataset.stale === 'false');
    expect(at('vital-temperature_core').dataset.stale).toBe('false');
    for (let i = 0; i < 12 && at('vital-temperature_core').dataset.stale === 'false'; i++)
      await press('skip');
    expect(at('vital-temperature_core').dataset.stale).toBe('true');
    expect(saysOf('vital-temperature_core')).toMatch(/(min|h) old/);
    expect(saysOf('found-temperature')).toContain('stale');
  });

  test('is said to who cannot see it, when asked, with what is not known', async () => {
    await startRun(KEY);
    await still();
    await key('o');
    expect(saysOf('monitor-said')).toContain('nothing has been measured');
    await doAction('observe/vital_signs');
    await until(() => saysOf('vital-temperature_core').includes('°C,'));
    await key('o');
    expect(saysOf('monitor-said')).toMatch(/heart rate \d+/);
    expect(saysOf('monitor-said')).toMatch(/core temperature [\d.]+ degrees Celsius/);
  });

  test('words an alarm and its way, and captions what rings', async () => {
    await startRun(KEY);
    await still();
    await doAction('observe/monitor');
    await until(() => has('monitor-alarm'));
    expect(saysOf('monitor-alarm')).toMatch(/HR \d+, high/);
    expect(saysOf('caption')).toMatch(/tone: HR/);
    expect(settings.value.sound).toBe(false);
  });
});

describe('the palette', () => {
  test('lets one choose who does something, where more than one is free', async () => {
    await startRun(KEY);
    await still();
    await press('who-observe/vital_signs');
    const others = [...document.querySelectorAll<HTMLElement>('[data-testid^="who-observe/vital_signs-"]')];
    const other =
      others.map(({ dataset }) => dataset.testid ?? '').find((id) => !/anybody|learner/.test(id)) ?? '';
    await press(other);
    await doAction('observe/vital_signs');
    const { intents } = kept(runInAddress());
    expect(intents.at(-1)).toMatchObject({
      task: 'observe/vital_signs',
      by: other.replace('who-observe/vital_signs-', ''),
    });
    expect(has('who-observe/vital_signs')).toBe(false);
  });

  test('says of a drug without an order why not, and opens a call for it', async () => {
    await startRun(KEY);
    await still();
    await press('group-drugs');
    at('act-act/lorazepam').querySelector('button')?.click();
    await vi.waitFor(() => expect(has('call-for')).toBe(true));
    expect(saysOf('act-act/lorazepam')).toContain("physician's order");
    await press('call-for');
    expect(has('call-dialog')).toBe(true);
  });

  test('shows who is busy with what, and leaves off what is not wanted', async () => {
    const id = await startRun(KEY);
    await still();
    await doAction('observe/vital_signs');
    expect(saysOf('hands')).toContain('busy till');
    expect(saysOf('under-way')).toMatch(/Full observations\s*You/);
    const stop = at('under-way').querySelector('button');
    stop?.click();
    await vi.waitFor(() => expect(has('under-way')).toBe(false));
    expect(kept(id).intents.map(({ kind }) => kind)).toEqual(['do', 'stop']);
  });
});

describe('a hint', () => {
  test('is there in practice only and names no action', async () => {
    await startRun(KEY);
    await still();
    for (let i = 0; i < 4; i++) await press('skip');
    await press('hint-ask');
    const says = saysOf('hint');
    for (const { says: critical } of first?.criticals ?? []) expect(says).not.toContain(critical);
    await leave();
    change({ mode: 'assessed' });
    await startRun(KEY);
    expect(has('hint')).toBe(false);
  });
});
