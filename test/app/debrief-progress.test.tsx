// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { byScenario } from '../../src/app/debrief/progress/by-scenario.ts';
import { ProgressPanel } from '../../src/app/debrief/progress/progress-panel.tsx';
import { jsonRecord, textRecord } from '../../src/app/debrief/record.ts';
import { share } from '../../src/app/debrief/state.ts';
import { titlesOf } from '../../src/app/debrief/titles.ts';
import {
  type Attempt,
  bedside,
  type Progress,
  readProgress,
  readRunAnyhow,
  writeProgress,
} from '../../src/rehearsal/index.ts';
import { fakeAsker, has, one, press, said, sample } from './debrief-sample.tsx';

const KEY = 'itb-rehearsal-progress';

function attempt(id: string, changes: Partial<Attempt> = {}): Attempt {
  return {
    id,
    scenario: 'by_hand',
    scenario_version: 1,
    draw: 1,
    variant: 'off',
    role: 'ward_nurse',
    mode: 'practice',
    ended: `2026-11-2${id}T10:00:00.000Z`,
    percent: 60,
    passed: false,
    objectives: [{ key: 'recognise', points: 5, possible: 10 }],
    criticals: [{ key: 'call', result: 'late' }],
    harmfuls: [],
    answers: [],
    ...changes,
  };
}
const progress = (...attempts: Attempt[]): Progress => ({ schema: 'itb-progress', version: 1, attempts });
const FIRST = attempt('1');
const SECOND = attempt('2', {
  percent: 85,
  passed: true,
  objectives: [{ key: 'recognise', points: 10, possible: 10 }],
});

async function open(kept?: Progress | string) {
  if (kept !== undefined) localStorage.setItem(KEY, typeof kept === 'string' ? kept : writeProgress(kept));
  await act(() => render(<ProgressPanel />, document.body));
}
async function load(name: string, text: string) {
  const input = one('rehearsal-file');
  Object.defineProperty(input, 'files', {
    configurable: true,
    value: [new File([text], name, { type: 'application/json' })],
  });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((turn) => setTimeout(turn, 20));
  });
}
const kept = () => {
  const read = readProgress(localStorage.getItem(KEY) ?? '');
  return read.ok ? read.value.attempts.map(({ id }) => id) : [];
};

beforeEach(() => localStorage.clear());
afterEach(async () => {
  await act(() => render(null, document.body));
  vi.restoreAllMocks();
});

describe('the progress panel', () => {
  test('says that nothing was done yet', async () => {
    await open();
    expect(said('rehearsal-progress')).toContain('No rehearsal has been finished');
  });

  test('shows the best of several attempts, and each objective over them', async () => {
    await open(progress(SECOND, FIRST));
    const row = said('progress-by_hand');
    expect(row).toContain('2 attemptsbest: 85 %passed');
    expect(row).toContain('50, 100 %mastered');
  });

  test('names percent and result of one attempt: one that passed goes before a higher one that did not', async () => {
    const failed = attempt('3', { percent: 93, passed: false });
    expect(byScenario(progress(SECOND, failed))[0]?.best?.id).toBe('2');
    await open(progress(SECOND, failed));
    expect(said('progress-by_hand')).toContain('2 attemptsbest: 85 %passed');
    expect(said('record-sheet')).toContain('best: 85 %, passed');
    expect(said('record-sheet')).not.toContain('93 %, passed');
  });

  test('of attempts that did not pass the highest is the best, and says so', async () => {
    await open(progress(FIRST, attempt('2', { percent: 70 })));
    expect(said('progress-by_hand')).toContain('best: 70 %not passed');
  });

  test('an objective that was lost again is not mastered', () => {
    const [row] = byScenario(progress(SECOND, attempt('3')));
    expect(row?.objectives[0]).toMatchObject({ percents: [100, 50], mastered: false });
  });

  test('goes into a file and back: merged, the same attempt once', async () => {
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) files.push(blob);
      return 'blob:here';
    });
    await open(progress(FIRST, SECOND));
    await press('rehearsal-save');
    const text = (await files[0]?.text()) ?? '';
    await act(() => render(null, document.body));
    localStorage.clear();
    await open(progress(SECOND, attempt('3')));
    await load('itb-rehearsals.json', text);
    expect(kept().toSorted()).toEqual(['1', '2', '3']);
    expect(said('rehearsal-said')).toBe('1 attempt added; 3 are kept.');
    await load('itb-rehearsals.json', text);
    expect(kept()).toHaveLength(3);
    expect(said('rehearsal-said')).toContain('Nothing new');
  });

  test('a bad file says what is wrong, and nothing is lost', async () => {
    await open(progress(FIRST));
    await load('notes.json', '{"schema":"itb-case"}');
    expect(one('problem-rehearsal-progress').dataset.code).toBe('progress.not-progress');
    expect(kept()).toEqual(['1']);
    await load('broken.json', writeProgress(progress(SECOND)).replace('85', '850'));
    expect(one('problem-rehearsal-progress').textContent).not.toBe('');
    expect(kept()).toEqual(['1']);
  });

  test('is cleared only when that is confirmed', async () => {
    HTMLDialogElement.prototype.showModal ??= () => {};
    await open(progress(FIRST));
    await press('rehearsal-clear');
    expect(kept()).toEqual(['1']);
    await press('rehearsal-clear-yes');
    expect(kept()).toEqual([]);
    expect(said('rehearsal-progress')).toContain('No rehearsal has been finished');
  });

  test('what cannot be read stays until the learner starts over', async () => {
    await open('{"schema":"itb-progress","version":99}');
    expect(has('progress-broken')).toBe(true);
    expect(localStorage.getItem(KEY)).toContain('99');
    await press('progress-start-over');
    expect(has('progress-broken')).toBe(false);
    expect(kept()).toEqual([]);
  });
});

describe('the record of a run', () => {
  const shared = () => {
    const debrief = sample();
    return share(debrief, titlesOf(bedside()), fakeAsker(debrief));
  };

  test('as text has result, actions, steps and answers, and no name', () => {
    const text = textRecord(shared(), ['', 'Uneasy.']);
    for (const words of ['Off the pump', 'Had the catheter filmed', 'Lorazepam into a vein', 'Uneasy.']) {
      expect(text).toContain(words);
    }
  });

  test('as JSON holds the run as it is replayed', () => {
    const made: unknown = JSON.parse(jsonRecord(shared(), [], '2026-11-23T10:00:00.000Z'));
    if (typeof made !== 'object' || made === null || !('run' in made)) throw new Error('no run in it');
    const { run } = readRunAnyhow(JSON.stringify(made.run));
    expect(run?.intents.map(({ id }) => id)).toEqual([1, 2, 3]);
  });
});
