import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ACTIONS } from '../../src/case/catalogue/index.ts';
import { EXAMINATION_FILES } from '../../src/examination/index.ts';
import { bedside, type Sbar, type StoredRun, type TimedIntent } from '../../src/rehearsal/index.ts';
import { EVENTUALLY } from './page.ts';
import type { Hand } from './rehearse-hand.ts';

/** Lives a run that is known to be good, with the hands of a learner: each step as soon as the screen allows it. */

const MOST_WAITS = 40;

export interface Lived {
  readonly page: Page;
  readonly hand: Hand;
  /** Looks at the screen before a step is done. */
  readonly before?: (intent: TimedIntent) => Promise<void>;
  /** Looks at it when the step is done. */
  readonly after?: (intent: TimedIntent) => Promise<void>;
}

export async function live(lived: Lived, { intents }: Pick<StoredRun, 'intents'>): Promise<void> {
  for (const [i, intent] of intents.entries()) {
    await lived.before?.(intent);
    await step(lived, intent, i);
    // The engine has it before the next is tried.
    await lived.after?.(intent);
  }
}

async function step(lived: Lived, intent: TimedIntent, i: number): Promise<void> {
  const { hand } = lived;
  switch (intent.kind) {
    case 'do':
      return begin(lived, intent);
    case 'think':
      await handsFree(lived);
      await hand.open('a', 'think');
      await hand.choose(`think-state-${intent.state}`);
      if (intent.cause !== undefined) await hand.choose(`think-cause-${intent.cause}`);
      await hand.slide('think-sure', intent.sure_percent);
      return commit(lived, 'think');
    case 'tell':
      await openTalk(lived, 'w', 'tell');
      await find(hand, intent.statement);
      await hand.tick(`statement-${intent.statement}`);
      return commit(lived, 'tell');
    case 'call':
      await handsFree(lived);
      await hand.open('c', 'call');
      await hand.choose(`call-to-${intent.to}`);
      // Whoever stands in the room would be asked there; this run reports by telephone.
      if ((await lived.page.getByTestId('ask-here').count()) > 0) await hand.press('call-phone');
      await sayAll(lived, intent.sbar);
      return commit(lived, 'call');
    case 'read_back': {
      const name = `order-${intent.order}`;
      await waitFor(lived, `${name}-read-back`);
      await hand.choose(`${name}-action-${intent.heard.action}`);
      const { amount, concentration_mcg_mL: strength, fill } = intent.heard;
      if (amount !== undefined) await hand.choose(`${name}-amount-${amount}`);
      if (strength !== undefined) await hand.choose(`${name}-for-strength-${strength}`);
      if (fill !== undefined) {
        await hand.choose(`${name}-drug-${fill.drug}`);
        await hand.choose(`${name}-strength-${fill.concentration_mcg_mL}`);
        await hand.choose(`${name}-volume-${fill.volume_mL}`);
      }
      await hand.press(`${name}-read-back`);
      return lived.page.getByTestId(name).waitFor({ state: 'detached' });
    }
    case 'chart':
      await handsFree(lived);
      await openTalk(lived, 'd', 'chart');
      await hand.choose(`chart-${intent.chart}`);
      if (intent.points !== undefined) await score(lived);
      for (const item of itemsInOrder(intent.chart, intent.items)) await hand.tick(`chart-item-${item}`);
      return commit(lived, 'chart');
    default:
      throw new Error(`step ${i + 1}: nobody here can do ${intent.kind}`);
  }
}

/** A task: by its key, its row, the order that stands, or the programmer's own button. */
/** What can be said is folded by listener and topic; a word of it opens it. */
async function find(hand: Hand, statement: string): Promise<void> {
  const said = bedside().statements.find(({ key }) => key === statement);
  if (said?.to === 'family') await hand.choose('tell-to-family');
  await hand.type('tell-find', said?.says ?? '');
}

async function begin(lived: Lived, intent: Extract<TimedIntent, { kind: 'do' }>): Promise<void> {
  const { hand, page } = lived;
  const { task } = intent;
  if (task === 'examine/interrogation') {
    await waitFor(lived, 'interrogate');
    await hand.press('interrogate');
    return page.locator('.under').getByText(/./).first().waitFor();
  }
  if (task === 'act/refill') {
    const title = ACTIONS.get('refill')?.title ?? '';
    const order = page.locator('.standing li', { hasText: title }).locator('[data-testid^=carry-out-]');
    await until(lived, async () => (await order.count()) > 0, 'an order to refill stands');
    await hand.press((await order.getAttribute('data-testid')) ?? '');
    return order.waitFor({ state: 'detached' });
  }
  const feed = page.locator('[data-testid=feed] li');
  const lines = await feed.count();
  await hand.act(task, groupOf(task));
  await expect
    .poll(async () => (await feed.count()) > lines, { ...EVENTUALLY, message: `${task} is begun` })
    .toBe(true);
}

const GROUPS: Readonly<Record<string, string>> = {
  drug: 'drugs',
  support: 'care',
  airway: 'care',
  pump: 'device',
  restore: 'deep',
  drain: 'deep',
  other: 'care',
};

function groupOf(task: string): string {
  if (task.startsWith('observe/')) return 'look';
  const [, key = ''] = task.split('/');
  const examined = [...EXAMINATION_FILES.keys()].some((each) => each === key);
  return examined ? 'device' : (GROUPS[ACTIONS.get(key)?.group ?? ''] ?? 'care');
}

/** What has no button in the bar is found in the palette. */
async function openTalk({ hand, page }: Lived, key: string, dialog: 'tell' | 'chart'): Promise<void> {
  if (hand.name === 'mouse') await hand.act(dialog, 'talk');
  else await hand.open(key, '');
  await page.getByTestId(`${dialog}-dialog`).waitFor();
}

/** Situation, background, assessment, request: what was seen, from the chips; then what is asked for. */
async function sayAll({ hand, page }: Lived, sbar: Sbar): Promise<void> {
  for (const group of [sbar.situation, sbar.background, sbar.assessment.facts]) {
    for (const fact of inOrder(group)) await hand.press(`fact-${fact}`);
  }
  const { thinks } = sbar.assessment;
  if (thinks !== undefined) await hand.pick('call-thinks', thinks);
  for (const request of sbar.requests) {
    if (request.kind === 'other') await hand.press(`request-${request.request}`);
    if (request.kind !== 'order') continue;
    await hand.pick('order-action', request.action);
    if (request.amount !== undefined) await hand.pick('order-amount', String(request.amount));
    if (request.fill !== undefined) {
      await hand.type('order-volume', String(request.fill.volume_mL));
      await hand.type('order-strength', String(request.fill.concentration_mcg_mL));
    }
    await hand.press('order-add');
    await page.locator(`[data-testid=order-action]`).waitFor();
  }
}

/** As the chips stand on the screen. */
function inOrder(facts: readonly string[]): readonly string[] {
  const place = (key: string) => bedside().facts.findIndex((fact) => fact.key === key);
  return facts.toSorted((a, b) => place(a) - place(b));
}

function itemsInOrder(chart: string, items: readonly string[]): readonly string[] {
  const all = bedside().charting.find(({ key }) => key === chart)?.items ?? [];
  return all.map(({ key }) => key).filter((key) => items.includes(key));
}

/** Gives the points that practice says are right for what was measured. */
async function score({ hand, page }: Lived): Promise<void> {
  for (const { of } of bedside().early_warning.bands) {
    await hand.choose(`points-${of}-0`);
    const check = page.getByTestId(`check-${of}`);
    if ((await check.count()) === 0) continue;
    for (const points of [1, 2, 3]) {
      if (await check.evaluate((mark) => mark.classList.contains('is-right'))) break;
      await hand.choose(`points-${of}-${points}`);
    }
    expect(await check.getAttribute('class'), of).toContain('is-right');
  }
}

async function commit({ hand, page }: Lived, dialog: string): Promise<void> {
  const button =
    { think: 'think-say', tell: 'tell-say', call: 'call-make', chart: 'chart-write' }[dialog] ?? '';
  await hand.commit(button);
  await page.getByTestId(`${dialog}-dialog`).waitFor({ state: 'detached' });
}

/** Goes on until nobody is at work: what is then said is known. */
async function handsFree(lived: Lived): Promise<void> {
  const busy = lived.page.locator('.under [data-state=under_way], .under [data-state=waiting]');
  await until(lived, async () => (await busy.count()) === 0, 'all that was begun is done');
}

async function waitFor(lived: Lived, testid: string): Promise<void> {
  const there = lived.page.getByTestId(testid);
  await until(lived, async () => (await there.count()) > 0, testid);
}

/** Until something changes, again and again, until this is so. */
async function until(lived: Lived, so: () => Promise<boolean>, what: string): Promise<void> {
  const { hand, page } = lived;
  for (let waits = 0; waits < MOST_WAITS; waits++) {
    if (await so()) return;
    if ((await page.getByTestId('ended').count()) > 0) break;
    const before = await elapsed(page);
    await hand.wait();
    await expect
      .poll(() => elapsed(page), { ...EVENTUALLY, message: `waiting for ${what}` })
      .not.toBe(before);
  }
  expect(await so(), what).toBe(true);
}

async function elapsed(page: Page): Promise<string> {
  return (await page.locator('[data-testid=clock] .sim-digits').textContent()) ?? '';
}
