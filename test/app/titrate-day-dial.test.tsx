// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { all, clear, click, edits, find, mode, open, said, shown, steps } from './titrate-day-bench.tsx';

afterEach(clear);

const grip = () => find('[role=slider][tabindex="0"]');
const press = (key: string, shiftKey = false) =>
  act(() => void grip().dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true })));
const gripSays = () => grip().getAttribute('aria-valuetext')?.replaceAll('\u00a0', ' ');

describe('the dial', () => {
  it('is a picture with one finding, and a group of sliders with one place in the order of Tab', async () => {
    await open();
    expect(shown('day-face').getAttribute('role')).toBe('img');
    expect(shown('day-face').getAttribute('aria-label')?.replaceAll('\u00a0', ' ')).toBe(
      '284 mcg/day: most, 16 mcg/h, from 22:00 to 06:00; least 9 mcg/h.',
    );
    expect(all('[role=slider]')).toHaveLength(6);
    expect(all('[role=slider][tabindex="0"]')).toHaveLength(1);
  });

  it('goes from handle to handle and moves a boundary round the clock, past midnight as well', async () => {
    await open();
    await press('End');
    expect(gripSays()).toBe('22:00, from here 16 mcg/h');
    await press('ArrowRight');
    expect(gripSays()).toBe('22:15, from here 16 mcg/h');
    await press('ArrowRight', true);
    await press('ArrowRight', true);
    expect(gripSays()).toBe('00:15, from here 16 mcg/h');
    expect(mode()).toMatchObject({
      periods: [
        { from: '00:15', to: '06:00' },
        { from: '06:00', to: '10:00' },
      ],
    });
  });

  it('moves the rate of an arc, of both parts of a night at once', async () => {
    await open();
    await press('Home');
    expect(gripSays()).toBe('16 mcg/h from 22:00 to 06:00');
    await press('ArrowUp');
    expect(gripSays()).toBe('16.2 mcg/h from 22:00 to 06:00');
    expect(mode()).toMatchObject({
      periods: [{ rate_mcg_h: 16.2 }, { rate_mcg_h: 12 }, { rate_mcg_h: 16.2 }],
    });
  });

  it('adds a period by splitting and removes one', async () => {
    await open();
    await press('Home');
    await press('Insert');
    expect(said('day-count')).toBe('4 of 13 periods');
    await press('Delete');
    await press('Delete');
    expect(mode()).toMatchObject({ periods: [{ from: '06:00', to: '10:00' }] });
  });

  it('leaves keys with modifiers to the page', async () => {
    await open();
    const event = new KeyboardEvent('keydown', {
      key: 'ArrowUp',
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
    });
    await act(() => void grip().dispatchEvent(event));
    expect(event.defaultPrevented).toBe(false);
    expect(edits()).toHaveLength(0);
  });

  it('shows a rate that the pump cannot give as a draft with its problem, and gives the order back', async () => {
    await open();
    await press('Home');
    await press('PageDown');
    await press('PageDown');
    for (let i = 0; i < 8; i++) await press('ArrowDown', true);
    expect(said('day-problem')).toContain("below the pump's minimum of 0.048 mL/day");
    expect(said('day-problem')).toContain('Give at least 1 mcg/h');
    expect(gripSays()).toBe('0 mcg/h from 06:00 to 10:00');
    expect(mode()).toMatchObject({ periods: [{}, { rate_mcg_h: 2 }, {}] });
    await click('day-discard');
    expect(gripSays()).toBe('2 mcg/h from 06:00 to 10:00');
    expect(all('[data-testid=day-problem]')).toHaveLength(0);
  });

  it('refuses a fourteenth period', async () => {
    await open();
    await steps();
    for (let i = 0; i < 11; i++) await click('day-step-add');
    expect(said('day-problem')).toContain('at most 13');
    expect(mode()).toMatchObject({ periods: { length: 13 } });
  });
});

describe('a drag', () => {
  const pointer = (type: string, clientX: number, clientY: number) =>
    act(() => {
      const svg = find<SVGSVGElement>('.dial-handles');
      svg.setPointerCapture = () => undefined;
      svg.dispatchEvent(new PointerEvent(type, { clientX, clientY, pointerId: 1, bubbles: true }));
    });
  /** Places on the dial; a page that is not laid out has the dial's own units. */
  const at = (hour: number, radius: number): readonly [number, number] => {
    const angle = (hour / 24) * 2 * Math.PI;
    return [120 + radius * Math.sin(angle), 120 - radius * Math.cos(angle)];
  };

  it('is one step of undo, stops at quarters of an hour, and ends where it was let go', async () => {
    await open();
    await pointer('pointerdown', ...at(10, 82));
    for (let hour = 10; hour <= 12.1; hour += 0.05) await pointer('pointermove', ...at(hour, 82));
    await pointer('pointerup', ...at(12.1, 82));
    expect(mode()).toMatchObject({ periods: [{}, { from: '06:00', to: '12:00' }, {}] });
    expect(new Set(edits().map(({ gesture }) => gesture)).size).toBe(1);
    expect(edits()[0]?.gesture).toBeDefined();
  });

  it('is another step than the drag before', async () => {
    await open();
    for (const [from, to] of [
      [10, 11],
      [11, 12],
    ] as const) {
      await pointer('pointerdown', ...at(from, 82));
      await pointer('pointermove', ...at(to, 82));
      await pointer('pointerup', ...at(to, 82));
    }
    expect(new Set(edits().map(({ gesture }) => gesture)).size).toBe(2);
  });

  it('takes an arc outward for more', async () => {
    await open();
    await pointer('pointerdown', ...at(8, 66));
    await pointer('pointermove', ...at(8, 74));
    await pointer('pointerup', ...at(8, 74));
    expect(mode()).toMatchObject({ periods: [{ rate_mcg_h: 16 }, { rate_mcg_h: 16 }, { rate_mcg_h: 16 }] });
  });
});
