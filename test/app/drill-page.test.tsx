// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../src/app/drill/address.ts';
import { DrillPage } from '../../src/app/drill/index.ts';
import { PROGRESS_KEY } from '../../src/app/drill/store.ts';
import {
  answered,
  itemOf,
  readProgress,
  startProgress,
  TOPICS,
  writeProgress,
} from '../../src/drill/index.ts';

function at(testid: string): HTMLElement {
  const element = document.querySelector(`[data-testid="${testid}"]`);
  if (!(element instanceof HTMLElement)) throw new Error(`no ${testid}`);
  return element;
}
const has = (testid: string) => document.querySelector(`[data-testid="${testid}"]`) !== null;
const press = (testid: string) => act(() => at(testid).click());

async function open(query = 'seed=7&topic=bridge') {
  await act(() => render(<DrillPage query={query} />, document.body));
}
/** The item on the page, drawn anew from its keys. */
function asked() {
  const { topic, seed, index } = at('question').dataset;
  const known = TOPICS.find((each) => each === topic);
  if (known === undefined) throw new Error(`no topic ${topic}`);
  return itemOf(known, Number(seed), Number(index));
}
async function answer(text: string) {
  const field = at('answer');
  if (!(field instanceof HTMLInputElement)) throw new Error('no field');
  await act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(() => field.form?.requestSubmit());
}
async function chooseUnit(unit: string) {
  const menu = at('answer-unit');
  if (!(menu instanceof HTMLSelectElement)) throw new Error('no menu');
  await act(() => {
    menu.value = unit;
    menu.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
const kept = () => readProgress(localStorage.getItem(PROGRESS_KEY) ?? '');

beforeEach(() => localStorage.clear());
afterEach(() => act(() => render(null, document.body)));

describe('an answer', () => {
  test('that is right says so, takes the focus, counts, and shows working, sources and picture', async () => {
    await open();
    const item = asked();
    await answer(`${item.answer} ${item.unit}`);
    expect(at('verdict').getAttribute('data-mark')).toBe('right');
    expect(document.activeElement).toBe(at('verdict'));
    expect(at('streak').textContent).toBe('1');
    expect(at('working').children).toHaveLength(item.working.length);
    expect(at('sources').children).toHaveLength(item.sources.length);
    expect(at('picture').querySelector('[role=img]')?.getAttribute('aria-label')).toBe(
      at('picture-finding').textContent,
    );
  });

  test('with a known slip is named, ends the streak, and the topic needs more', async () => {
    await open();
    const slip = asked().slips[0];
    await answer(`${slip?.value} ${asked().unit}`);
    expect(at('verdict').getAttribute('data-mark')).toBe('wrong');
    expect(at('verdict-says').textContent).toContain(slip?.says);
    expect(at('topic-bridge').textContent).toContain('Needs more');
    expect(at('streak').textContent).toBe('0');
  });

  test('without a unit is asked for it at the field, keeps the draft and does not count; the menu gives it', async () => {
    await open();
    const item = asked();
    await answer(`${item.answer}`);
    expect(at('problem-answer').getAttribute('data-code')).toBe('answer.no-unit');
    expect(at('answer')).toHaveProperty('value', `${item.answer}`);
    expect(localStorage.getItem(PROGRESS_KEY)).toBe(null);
    await chooseUnit(item.unit);
    expect(has('problem-answer')).toBe(false);
    await answer(`${item.answer}`);
    expect(at('verdict').getAttribute('data-mark')).toBe('right');
  });

  test('that is asked for is shown and counts as wrong', async () => {
    await open();
    await press('show');
    expect(at('verdict').getAttribute('data-mark')).toBe('wrong');
    expect(has('given')).toBe(false);
    expect(at('answers').textContent).toBe('0 of 1');
  });

  test('is followed by another question on Enter, with the focus in its field; a held key does not skip it', async () => {
    await open();
    const before = asked();
    await answer(`${before.answer} ${before.unit}`);
    const enter = (repeat: boolean) =>
      act(() => {
        at('verdict').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, repeat }));
      });
    await enter(true);
    expect(has('verdict')).toBe(true);
    await enter(false);
    expect(asked().index).toBe(before.index + 1);
    expect(document.activeElement).toBe(at('answer'));
    expect(at('answer')).toHaveProperty('value', '');
  });
});

describe('topics', () => {
  test('chosen are the only ones asked; none chosen asks from all in the order of learning', async () => {
    await open('seed=7');
    expect(asked().topic).toBe('flow');
    await press('topic-priming');
    await press('topic-residual');
    for (let i = 0; i < 4; i++) {
      expect(['priming', 'residual']).toContain(asked().topic);
      await press('show');
      await press('next');
    }
    await press('topic-all');
    expect(at('topic-all').getAttribute('aria-pressed')).toBe('true');
  });

  test('that need more are one press away', async () => {
    await open('seed=7&topic=bridge');
    await press('show');
    await press('topic-all');
    await press('topic-weak');
    expect(at('topic-bridge').getAttribute('aria-pressed')).toBe('true');
    expect(at('topic-all').getAttribute('aria-pressed')).toBe('false');
  });
});

describe('the address', () => {
  test('says seed and topics, and back', () => {
    expect(readAddress('seed=7&topic=bridge,refill-date')).toEqual({
      seed: 7,
      topics: ['refill_date', 'bridge'],
      problems: [],
    });
    expect(writeAddress(7, ['refill_date', 'bridge'])).toBe('seed=7&topic=refill-date,bridge');
  });

  test.each([
    ['a word for a seed', 'seed=seven', 'drill-address.seed'],
    ['a seed below 0', 'seed=-1', 'drill-address.seed'],
    ['a seed too large', 'seed=99999999999999999999', 'drill-address.seed'],
    ['a topic that is none', 'topic=bridges', 'drill-address.topic'],
    ['a topic without end', `topic=${'x'.repeat(5000)}`, 'drill-address.topic'],
  ])('%s is reported, and the drill goes on', async (_what, query, code) => {
    expect(readAddress(query).problems.map((problem) => problem.code)).toEqual([code]);
    await open(query);
    expect(at('problem-banner').querySelector(`[data-code="${code}"]`)).not.toBe(null);
    expect(at('problem-banner').textContent?.length).toBeLessThan(400);
    expect(has('answer')).toBe(true);
  });
});

test('a long list of topics that are none is not read to its end', () => {
  expect(readAddress(`topic=${'none,'.repeat(5000)}`).problems.length).toBeLessThanOrEqual(TOPICS.length);
});

describe('progress', () => {
  const some = answered(answered(startProgress(3), 'flow', 'right'), 'bridge', 'wrong');

  test('is kept, and is there when the page is opened again', async () => {
    await open('seed=3&topic=bridge');
    await press('show');
    await act(() => render(null, document.body));
    await open('');
    expect(at('answers').textContent).toBe('0 of 1');
    expect(kept()).toMatchObject({ ok: true, value: { seed: 3, answered: 1 } });
    expect(asked().seed).toBe(3);
  });

  test.each([
    ['no JSON', '{"schema":'],
    ['another shape', '{"schema":"itb-drill-progress","version":9}'],
    ['numbers that do not add up', writeProgress({ ...some, answered: 99 })],
  ])('that is broken (%s) is reported, and kept until the learner starts over', async (_what, text) => {
    localStorage.setItem(PROGRESS_KEY, text);
    await open();
    expect(at('store-broken').textContent).toContain('cannot be read');
    await press('show');
    expect(localStorage.getItem(PROGRESS_KEY)).toBe(text);
    await press('store-start-over');
    expect(has('store-broken')).toBe(false);
    expect(kept()).toMatchObject({ ok: true, value: { answered: 1 } });
  });

  test('is reset only after a yes', async () => {
    localStorage.setItem(PROGRESS_KEY, writeProgress(some));
    await open();
    expect(at('answers').textContent).toBe('1 of 2');
    await press('progress-reset');
    await press('ask-no');
    expect(at('answers').textContent).toBe('1 of 2');
    await press('progress-reset');
    await press('ask-yes');
    expect(at('answers').textContent).toBe('0 of 0');
    expect(kept()).toMatchObject({ ok: true, value: { answered: 0 } });
  });

  test('from a file replaces what is there; another file is refused with what is wrong', async () => {
    await open();
    const load = async (content: string) => {
      const input = at('progress-file');
      Object.defineProperty(input, 'files', {
        value: [new File([content], 'mine.json')],
        configurable: true,
      });
      await act(async () => {
        input.dispatchEvent(new Event('change', { bubbles: true }));
        await new Promise((done) => setTimeout(done, 20));
      });
    };
    await load('{}');
    expect(at('problem-progress').getAttribute('data-code')).toBe('drill-progress.shape');
    await load('x'.repeat(100_000));
    expect(at('problem-progress').getAttribute('data-code')).toBe('drill-progress.too-long');
    await load(writeProgress(some));
    expect(at('answers').textContent).toBe('1 of 2');
    expect(has('problem-progress')).toBe(false);
  });
});
