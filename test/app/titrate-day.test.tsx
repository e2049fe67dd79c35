// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { TitrateContext } from '../../src/app/titrate/context.ts';
import { DayPanel } from '../../src/app/titrate/day/index.ts';
import { type Case, DAY_S, type PumpMode } from '../../src/case/index.ts';
import { pennPatient } from './patient.ts';
import { fakeTitrate, flexPatient, HOUR_S } from './titrate-day-fake.ts';

let fake: ReturnType<typeof fakeTitrate>;

async function open(plan: Case = flexPatient(), day = 4) {
  fake = fakeTitrate(plan, day * DAY_S + 10 * HOUR_S);
  await act(() =>
    render(
      <TitrateContext.Provider value={fake.titrate}>
        <DayPanel />
      </TitrateContext.Provider>,
      document.body,
    ),
  );
}

function find<T extends Element = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}
const all = (selector: string) => [...document.querySelectorAll(selector)];
const shown = (testid: string) => find(`[data-testid=${testid}]`);
const said = (testid: string) => shown(testid).textContent?.replaceAll('\u00a0', ' ');
const click = (testid: string) => act(() => shown(testid).click());
const steps = () => click('day-view-steps');

async function type(testid: string, typed: string) {
  const field = find<HTMLInputElement>(`[data-testid=${testid}]`);
  await act(() => {
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(() => void field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
}
const value = (testid: string) => find<HTMLInputElement>(`[data-testid=${testid}]`).value;

const grip = () => find('[role=slider][tabindex="0"]');
const press = (key: string, shiftKey = false) =>
  act(() => void grip().dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true })));
const gripSays = () => grip().getAttribute('aria-valuetext')?.replaceAll('\u00a0', ' ');

function mode(): PumpMode {
  const last = fake.plan.value.log.findLast((entry) => entry.kind === 'prescription');
  if (last?.kind !== 'prescription') throw new Error('no order');
  return last.prescription.mode;
}

afterEach(() => act(() => render(null, document.body)));

describe('which order is edited', () => {
  it('names its day, and a change changes that order', async () => {
    await open();
    expect(said('day-order')).toBe('Order of day 2, 08:00');
    await type('day-total', '300');
    expect(fake.plan.value.log).toHaveLength(1);
    expect(fake.edits.map(({ says }) => says)).toEqual(['24-hour pattern of day 2']);
  });

  it('can be ordered anew from today, and then today is edited', async () => {
    await open();
    await click('day-renew');
    expect(fake.plan.value.log.map(({ at_s }) => at_s)).toEqual([
      2 * DAY_S + 8 * HOUR_S,
      4 * DAY_S + 10 * HOUR_S,
    ]);
    expect(said('day-order')).toBe('Order of day 4, 10:00');
  });

  it('makes a change of what runs since before day 0 an order of today', async () => {
    await open(pennPatient());
    expect(said('day-order')).toBe('Order from before day 0');
    await click('day-mode-flex');
    expect(fake.plan.value.log).toMatchObject([{ kind: 'prescription', at_s: 4 * DAY_S + 10 * HOUR_S }]);
  });

  it('says what it will show while there is no pump', async () => {
    const { prescription: _, ...history } = pennPatient().history;
    await open({ ...pennPatient(), history, log: [] });
    expect(shown('day').textContent).toContain('No pump yet');
    expect(all('[role=slider]')).toHaveLength(0);
  });
});

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
    expect(fake.edits).toHaveLength(0);
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
    expect(new Set(fake.edits.map(({ gesture }) => gesture)).size).toBe(1);
    expect(fake.edits[0]?.gesture).toBeDefined();
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
    expect(new Set(fake.edits.map(({ gesture }) => gesture)).size).toBe(2);
  });

  it('takes an arc outward for more', async () => {
    await open();
    await pointer('pointerdown', ...at(8, 66));
    await pointer('pointermove', ...at(8, 74));
    await pointer('pointerup', ...at(8, 74));
    expect(mode()).toMatchObject({ periods: [{ rate_mcg_h: 16 }, { rate_mcg_h: 16 }, { rate_mcg_h: 16 }] });
  });
});

describe('the steps', () => {
  it('take clock times as people type them, and a period past midnight in one row', async () => {
    await open();
    await steps();
    expect([value('day-row-2-from'), value('day-row-2-to')]).toEqual(['22:00', '06:00']);
    await type('day-row-2-from', '2130');
    expect(mode()).toMatchObject({ periods: [{ to: '06:00' }, {}, { from: '21:30', to: '24:00' }] });
  });

  it.each([
    ['overlapping', 'day-row-1-to', '23:00', 'overlaps'],
    ['of no length', 'day-row-1-to', '06:00', 'begins and ends at 06:00'],
    ['out of order', 'day-row-2-from', '01:00', 'stands after'],
    ['no clock time', 'day-row-1-from', '25:00', 'is no clock time'],
    ['no number', 'day-row-1-rate', 'much', 'is no number'],
    ['below the minimum flow', 'day-row-1-rate', '0.5', "below the pump's minimum"],
  ])('refuse a period %s at its row and keep what was typed', async (_, field, typed, problem) => {
    await open();
    await steps();
    await type(field, typed);
    const problems = all('[role=alert] .field-problem').map((each) => each.textContent);
    expect(problems.join(' ')).toContain(problem);
    expect(fake.edits).toHaveLength(0);
    expect(value(field)).toBe(typed);
  });

  it('lets another row mend an overlap', async () => {
    await open();
    await steps();
    await type('day-row-1-to', '23:00');
    await type('day-row-2-from', '23:00');
    expect(all('[role=alert] .field-problem')).toHaveLength(0);
    expect(mode()).toMatchObject({ periods: [{}, { from: '06:00', to: '23:00' }, { from: '23:00' }] });
  });

  it('take a share of the day, which keeps its total', async () => {
    await open();
    await steps();
    await click('day-unit-share');
    expect(value('day-row-2-rate')).toBe('45.1');
    await type('day-row-2-rate', '60');
    expect(value('day-total')).toBe('284');
  });

  it('say what a bolus mode gives between, and that the report about it is unchecked', async () => {
    await open();
    await click('day-mode-periodic_bolus');
    await steps();
    expect(said('day-steps')).toContain('minimum rate, 1 mcg/h');
    expect(said('day-steps')).toContain('unchecked');
    expect(value('day-total')).toBe('284');
    await type('day-bolus-minutes', '0.01');
    expect(all('[role=alert] .field-problem')).toHaveLength(1);
  });

  it('tell today hour by hour', async () => {
    await open();
    await steps();
    await act(() => fake.settle());
    await click('day-hours-open');
    const rows = all('[data-testid=day-hours] tbody tr').map((row) => row.textContent);
    expect(rows).toHaveLength(24);
    expect(rows[6]).toMatch(/^06:00\D*12/);
  });
});

describe('the course of the day', () => {
  it('is not shown as new while it is worked out', async () => {
    await open();
    expect(shown('day').dataset.state).toBe('settling');
    expect(said('day-felt')).toContain('being worked out');
    expect(all('[data-stand=unknown]').length).toBe(all('[data-testid=day-goal]').length);
    await act(() => fake.settle());
    expect(shown('day').dataset.state).toBe('settled');
    expect(said('day-felt')).toMatch(/^The change at 22:00 is half felt at 0\d:\d\d, \d(\.\d)? h later\.$/);
    await type('day-total', '290');
    expect(said('day-felt')).toContain('being worked out');
  });

  it('lists the goals with what today makes of them', async () => {
    const goals = [
      { title: 'Loose in the morning', output: 'ashworth_leg', from: '06:00', to: '09:00', most: 5 },
      { title: 'Keeps some tone', output: 'ashworth_leg', from: '11:00', to: '13:00', least: 4.9 },
    ] as const;
    await open({ ...flexPatient(), goals });
    await act(() => fake.settle());
    expect(all('[data-testid=day-goal]').map((each) => each.getAttribute('data-stand'))).toEqual([
      'met',
      'missed',
    ]);
    expect(shown('day-goals').textContent).toContain('Too little tone');
    expect(all('.dial-goal')).toHaveLength(2);
  });
});
