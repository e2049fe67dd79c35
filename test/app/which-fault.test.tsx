// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { seedIn } from '../../src/app/which-fault/address.ts';
import { WhichFault } from '../../src/app/which-fault/index.ts';
import { RUNS_KEY } from '../../src/app/which-fault/store.ts';
import { FAULTS } from '../../src/case/catalogue/index.ts';
import { mysteryOf, readRuns } from '../../src/diagnosis/index.ts';

const SEED = 5;
const PATIENCE_ms = 60_000;

function at(testid: string): HTMLElement {
  const element = document.querySelector(`[data-testid="${testid}"]`);
  if (!(element instanceof HTMLElement)) throw new Error(`no ${testid}`);
  return element;
}
const has = (testid: string) => document.querySelector(`[data-testid="${testid}"]`) !== null;
const until = (testid: string) =>
  vi.waitFor(() => act(() => expect(has(testid)).toBe(true)), { timeout: PATIENCE_ms, interval: 20 });
const settled = () =>
  vi.waitFor(() => act(() => expect(at('which').dataset.settled).toBe('true')), {
    timeout: PATIENCE_ms,
    interval: 20,
  });

async function open() {
  location.hash = `#/break?view=which&seed=${SEED}`;
  // The address is told in a turn of its own.
  await new Promise((turn) => setTimeout(turn));
  await act(() => render(<WhichFault />, document.body));
  await until('which-story');
}
async function order(key: string) {
  await act(() => at(`which-order-${key}`).click());
  await settled();
}
async function choose(testid: string, value: string) {
  const menu = at(testid);
  if (!(menu instanceof HTMLSelectElement)) throw new Error(`${testid} is no menu`);
  await act(() => {
    menu.value = value;
    menu.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
async function answer(place: string, mechanism: string) {
  await choose('which-place', place);
  await choose('which-mechanism', mechanism);
  await act(() => at('which-give-answer').closest('form')?.requestSubmit());
  await until('which-verdict');
}

beforeEach(() => localStorage.clear());
afterEach(() => act(() => render(null, document.body)));

describe('a case', () => {
  test('gives nothing away before the answer, in page or title', async () => {
    await open();
    const seen = `${document.title} ${document.body.innerHTML}`;
    for (const { key, title, says } of FAULTS.values()) {
      expect(seen).not.toContain(title);
      expect(seen).not.toContain(says);
      expect(seen).not.toContain(`"${key}"`);
    }
  });

  test('takes time for each examination, and shows what it found', async () => {
    await open();
    const before = Number(at('which-now').dataset.now);
    await order('interrogation');
    expect(Number(at('which-now').dataset.now) - before).toBe(20 * 60);
    expect(at('which-exam-interrogation').dataset.results).toBe('1');
    expect(document.querySelectorAll('[data-testid="which-row"]')).toHaveLength(2);
  });

  test('asks for a diagnosis before it judges one', async () => {
    await open();
    await act(() => at('which-give-answer').closest('form')?.requestSubmit());
    expect(at('problem-which-answer').textContent).toMatch(/where and what/);
    expect(has('which-verdict')).toBe(false);
  });
});

describe('the answer', () => {
  test('that is right is called so, with the path, what findings meant, and is kept', async () => {
    const { truth } = mysteryOf(SEED);
    await open();
    await order('interrogation');
    await answer(truth.place, truth.mechanism);
    expect(at('which-verdict').dataset.mark).toBe('right');
    await vi.waitFor(() => expect(document.activeElement === at('which-verdict')).toBe(true));
    expect(document.querySelectorAll('[data-testid="which-meaning"]')).toHaveLength(1);
    expect(at('which-path').textContent).toMatch(/This path/);
    const kept = readRuns(localStorage.getItem(RUNS_KEY) ?? '');
    expect(kept.ok && kept.value.runs).toMatchObject([{ seed: SEED, right: true, confidence: 0.5 }]);
  });

  test('that is wrong names what it was', async () => {
    await open();
    await answer('patient', 'trigger');
    expect(at('which-verdict').dataset.mark).toBe('wrong');
    const { cause } = mysteryOf(SEED);
    expect(at('which-truth').textContent).toBe(cause.kind === 'fault' ? cause.fault.title : '');
  });
});

test('runs that cannot be read are said so, and not written over before the learner starts anew', async () => {
  localStorage.setItem(RUNS_KEY, 'broken');
  await open();
  await answer('patient', 'trigger');
  expect(at('which-progress').textContent).toMatch(/cannot be read/);
  expect(localStorage.getItem(RUNS_KEY)).toBe('broken');
  await act(() => at('which-reset').click());
  expect(readRuns(localStorage.getItem(RUNS_KEY) ?? '').ok).toBe(true);
});

test.each([
  ['view=which&seed=7', 7, 0],
  ['view=which', undefined, 0],
  ['view=which&seed=-1', undefined, 1],
  ['view=which&seed=1e9', undefined, 1],
  ['view=which&seed=99999999999999999', undefined, 1],
])('%s asks for case %s', (query, seed, problems) => {
  const asked = seedIn(query);
  expect([asked.seed, asked.problems.length]).toEqual([seed, problems]);
});
