import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { type Item, itemOf, TOPICS } from '../../src/drill/index.ts';
import { test } from './browser.ts';
import { EVENTUALLY, read, tabTo } from './page.ts';

declare const axe: {
  run(): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }>;
};

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const KEY = 'itb-drill-progress';

/** Every place that breaks an axe rule, in a line each. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => (await axe.run()).violations);
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
  );
}

const address = (query: string) => `${inject('page')}#/drill?${query}`;

/** The question on the page, calculated here. */
async function asked(page: Page): Promise<Item> {
  const question = page.getByTestId('question');
  await question.waitFor();
  const of = async (name: string) => (await question.getAttribute(`data-${name}`)) ?? '';
  const named = await of('topic');
  const topic = TOPICS.find((each) => each === named);
  if (topic === undefined) throw new Error(`no topic ${named}`);
  const item = itemOf(topic, Number(await of('seed')), Number(await of('index')));
  expect(await read(page, 'question-text')).toBe(item.text);
  return item;
}
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-testid') ?? '');
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);

test('by keyboard alone: a right answer, a wrong one with its slip, and the progress outlives a reload', async ({
  open,
}) => {
  const page = await open({ url: address('seed=7&topic=bridge') });
  const first = await asked(page);
  await tabTo(page, /^answer$/);
  await page.keyboard.type(`${first.answer} ${first.unit}`);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page), EVENTUALLY).toBe('verdict');
  expect(await page.getByTestId('verdict').getAttribute('data-mark')).toBe('right');
  expect(await read(page, 'spoken')).toContain('Right');
  expect(await page.getByTestId('working').locator('li').count()).toBe(first.working.length);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page), EVENTUALLY).toBe('answer');

  const second = await asked(page);
  expect(second.index).toBe(first.index + 1);
  const slip = second.slips[0];
  await page.keyboard.type(`${slip?.value} ${second.unit}`);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page), EVENTUALLY).toBe('verdict');
  expect(await read(page, 'verdict-says')).toContain(slip?.says);
  await tabTo(page, /^next$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page), EVENTUALLY).toBe('answer');
  const third = await read(page, 'question-text');

  await page.reload();
  expect((await asked(page)).text).toBe(third);
  expect(await read(page, 'answers')).toBe('1 of 2');
  expect(await read(page, 'best')).toBe('1');
  expect(await read(page, 'topic-bridge')).toContain('1 right, 1 wrong');
});

test('a topic is chosen by keyboard and stays in the address', async ({ open }) => {
  const page = await open({ url: address('seed=7') });
  await tabTo(page, /^topic-residual$/);
  await page.keyboard.press('Space');
  await expect.poll(() => page.url(), EVENTUALLY).toContain('seed=7&topic=residual');
  expect((await asked(page)).topic).toBe('residual');
});

test('the unit is asked for, and the menu gives it', async ({ open }) => {
  const page = await open({ url: address('seed=2&topic=flow') });
  const item = await asked(page);
  await page.getByTestId('answer').fill(`${item.answer}`);
  await page.getByTestId('answer').press('Enter');
  await page.getByTestId('problem-answer').waitFor();
  expect(await page.getByTestId('problem-answer').getAttribute('data-code')).toBe('answer.no-unit');
  await page.getByTestId('answer-unit').selectOption(item.unit);
  await page.getByTestId('check').click();
  expect(await page.getByTestId('verdict').getAttribute('data-mark')).toBe('right');
});

test('a stored progress that cannot be read is reported, offered as a file, and replaced only on request', async ({
  open,
}) => {
  const page = await open({
    url: address('seed=7&topic=priming'),
    before: () => {
      if (localStorage.getItem('itb-drill-progress') === null) {
        localStorage.setItem('itb-drill-progress', '{"torn');
      }
    },
  });
  await page.getByTestId('store-broken').waitFor();
  const download = page.waitForEvent('download');
  await page.getByTestId('store-download').click();
  expect(readFileSync(await (await download).path(), 'utf8')).toBe('{"torn');
  await page.getByTestId('show').click();
  expect(await kept(page)).toBe('{"torn');
  await page.getByTestId('store-start-over').click();
  expect(await page.getByTestId('store-broken').count()).toBe(0);
  expect(JSON.parse((await kept(page)) ?? '')).toMatchObject({ answered: 1 });
});

test('the progress goes out as a file, is reset, and comes back', async ({ open }) => {
  const page = await open({ url: address('seed=7&topic=flow') });
  await page.getByTestId('show').click();
  const download = page.waitForEvent('download');
  await page.getByTestId('progress-save').click();
  const path = await (await download).path();
  await page.getByTestId('progress-reset').click();
  await page.getByTestId('ask-yes').click();
  await expect.poll(() => read(page, 'answers'), EVENTUALLY).toBe('0 of 0');
  await page.getByTestId('progress-file').setInputFiles(path);
  await expect.poll(() => read(page, 'answers'), EVENTUALLY).toBe('0 of 1');
});

const SIZES = {
  desk: { width: 1440, height: 900 },
  tablet: { width: 820, height: 1180 },
  phone: { width: 390, height: 844 },
} as const;

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.for(Object.entries(SIZES))('on a %s axe finds nothing', async ([, viewport], { open }) => {
    const page = await open({ colorScheme, viewport, url: address('seed=7&topic=nothing') });
    await page.getByTestId('answer').fill('1,5 mL');
    await page.getByTestId('answer').press('Enter');
    await page.getByTestId('problem-answer').waitFor();
    expect(await violations(page), 'an address and an answer refused').toEqual([]);
    // One of each kind of picture: bars, strips, the line.
    for (const topic of ['flow', 'refill_date', 'priming', 'bridge'] as const) {
      await page.getByTestId('topic-all').click();
      await page.getByTestId(`topic-${topic}`).click();
      if ((await page.getByTestId('next').count()) > 0) await page.getByTestId('next').click();
      await page.getByTestId('show').click();
      await page.getByTestId('picture-table').click();
      expect(await violations(page), `${topic}, shown with its table`).toEqual([]);
      const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overhang, `px cut off at the side, ${topic}`).toBeLessThanOrEqual(0);
    }
    await page.getByTestId('progress-reset').click();
    await page.getByTestId('ask-dialog').waitFor();
    expect(await violations(page), 'asked before the reset').toEqual([]);
  });
});
