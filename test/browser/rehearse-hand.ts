import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { bedside } from '../../src/rehearsal/index.ts';

/** A learner's hand: everything in Rehearse can be reached with either. */
export interface Hand {
  readonly name: 'mouse' | 'keyboard';
  /** A button or link. */
  press(testid: string): Promise<void>;
  /** One of several radio buttons. */
  choose(testid: string): Promise<void>;
  /** A box to tick. */
  tick(testid: string): Promise<void>;
  /** One option of a list, by its value. */
  pick(testid: string, value: string): Promise<void>;
  type(testid: string, text: string): Promise<void>;
  /** A slider to a whole number of steps of 5 from the left. */
  slide(testid: string, percent: number): Promise<void>;
  /** Opens what has a key of its own: by that key, or by its button in the bar. */
  open(key: string, button: string): Promise<void>;
  /** Begins an action of the palette. */
  act(task: string, group: string): Promise<void>;
  /** Goes on until something changes. */
  wait(): Promise<void>;
  /** What the dialog is there for. */
  commit(button: string): Promise<void>;
}

export function mouse(page: Page): Hand {
  const at = (testid: string) => page.getByTestId(testid);
  return {
    name: 'mouse',
    press: (testid) => at(testid).click(),
    choose: (testid) => page.locator(`label:has([data-testid="${testid}"])`).click(),
    tick: (testid) => page.locator(`label:has([data-testid="${testid}"])`).click(),
    // The list itself is the browser's own: a test cannot click in it.
    pick: async (testid, value) => void (await at(testid).selectOption(value)),
    type: (testid, text) => at(testid).fill(text),
    async slide(testid, percent) {
      const box = await at(testid).boundingBox();
      if (box === null) throw new Error(`${testid} is not there`);
      await at(testid).click({ position: { x: (percent / 100) * (box.width - 1), y: box.height / 2 } });
    },
    open: (_key, button) => at(button).click(),
    async act(task, group) {
      await page.locator(`label:has([data-testid="group-${group}"])`).click();
      await page.getByTestId(`act-${task}`).locator('.act-button').click();
    },
    wait: () => at('skip').click(),
    commit: (button) => at(button).click(),
  };
}

const MOST_PRESSES = 300;

export function keyboard(page: Page): Hand {
  const { keyboard: keys } = page;
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-testid') ?? '');
  /** Presses a key until this has the focus, as one without a mouse must. */
  async function until(key: string, testid: string) {
    for (let presses = 0; presses < MOST_PRESSES; presses++) {
      if ((await focused()) === testid) return;
      await keys.press(key);
    }
    expect.fail(`${key} does not reach ${testid}`);
  }
  /** Tab comes to a row of radio buttons once; arrows move within. */
  async function intoGroup(testid: string) {
    for (let presses = 0; presses < MOST_PRESSES; presses++) {
      const inside = await page.evaluate((wanted) => {
        const here = document.activeElement;
        const there = document.querySelector(`[data-testid="${wanted}"]`);
        const isRadio = here instanceof HTMLInputElement && there instanceof HTMLInputElement;
        return isRadio && here.type === 'radio' && here.name === there.name;
      }, testid);
      if (inside) return;
      await keys.press('Tab');
    }
    expect.fail(`Tab does not reach the group of ${testid}`);
  }
  const onControl = () =>
    page.evaluate(() => document.activeElement !== document.body && document.activeElement?.id !== 'main');
  return {
    name: 'keyboard',
    async press(testid) {
      await until('Tab', testid);
      await keys.press('Enter');
    },
    async choose(testid) {
      await intoGroup(testid);
      if ((await focused()) === testid) await keys.press('Space');
      else await until('ArrowRight', testid);
    },
    async tick(testid) {
      await until('Tab', testid);
      await keys.press('Space');
    },
    async pick(testid, value) {
      await until('Tab', testid);
      const now = () => page.getByTestId(testid).inputValue();
      await keys.press('Home');
      for (let presses = 0; presses < MOST_PRESSES && (await now()) !== value; presses++) {
        await keys.press('ArrowDown');
      }
      expect(await now(), testid).toBe(value);
    },
    async type(testid, text) {
      await until('Tab', testid);
      await keys.press('ControlOrMeta+a');
      await keys.type(text);
    },
    async slide(testid, percent) {
      await until('Tab', testid);
      await keys.press('Home');
      for (let at = 0; at < percent; at += 5) await keys.press('ArrowRight');
    },
    open: (key) => keys.press(key),
    async act(task, _group) {
      const shortcut = shortcutOf(task);
      if (shortcut !== undefined) return keys.press(shortcut);
      await keys.press('/');
      await until('Tab', 'palette-search');
      await keys.type(task.replace(/^\w+\//, '').replaceAll('_', ' '));
      await page.getByTestId(`act-${task}`).waitFor();
      const row = () =>
        page.evaluate(() => document.activeElement?.closest('.act')?.getAttribute('data-testid') ?? '');
      for (let presses = 0; presses < MOST_PRESSES && (await row()) !== `act-${task}`; presses++) {
        await keys.press('ArrowDown');
      }
      await keys.press('Enter');
    },
    async wait() {
      // On a button the key would press the button.
      if (await onControl()) await until('Shift+Tab', 'skip');
      await keys.press('Space');
    },
    commit: () => keys.press('Control+Enter'),
  };
}

/** The letter of an observation, as the palette shows it. */
function shortcutOf(task: string): string | undefined {
  if (!task.startsWith('observe/')) return undefined;
  return bedside().observations.find(({ key }) => `observe/${key}` === task)?.shortcut;
}
