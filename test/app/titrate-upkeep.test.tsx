// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TitrateContext } from '../../src/app/titrate/context.ts';
import { UpkeepPanel } from '../../src/app/titrate/upkeep/index.ts';
import { type Case, DAY_S } from '../../src/case/index.ts';
import { aCase, simple } from '../delivery/cases.ts';
import { refill, running, stop, told } from '../titration/upkeep/plans.ts';
import { fakeTitrate } from './titrate-day-fake.ts';

/** A panel on day `day` of a plan, with 500 and 2,000 mcg/mL at hand. */
async function open(plan: Case, day: number) {
  const page = fakeTitrate(plan, day * DAY_S);
  const { practice } = page.titrate;
  practice.value = { ...practice.value, concentrations_mcg_mL: [500, 2000] };
  await act(() =>
    render(
      <TitrateContext.Provider value={page.titrate}>
        <UpkeepPanel />
      </TitrateContext.Provider>,
      document.body,
    ),
  );
  return page;
}
afterEach(() => act(() => render(null, document.body)));

const find = (id: string) => document.querySelector<HTMLElement>(`[data-testid=${id}]`);
const said = (id: string) => find(id)?.textContent?.replaceAll('\u00a0', ' ');
const label = (id: string) => find(id)?.getAttribute('aria-label')?.replaceAll('\u00a0', ' ');
const click = (id: string) => act(() => find(id)?.click());
async function type(id: string, text: string) {
  const field = find(id);
  if (!(field instanceof HTMLInputElement)) throw new Error(`no field ${id}`);
  await act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(id, 'Enter');
}
async function press(id: string, key: string) {
  await act(() => {
    find(id)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
}

// 0.15 mL/day: alarm after 120 days, at the earliest after 104.8; empty after 133.
const plan = running(300, 2000);

describe('what the pump holds', () => {
  it('says before the implant what it will show, and offers nothing to order', async () => {
    await open(aCase(), 3);
    expect(said('upkeep-before')).toMatch(/no pump yet.*After the implant/);
    expect(find('upkeep-refill')).toBeNull();
  });

  it('falls from day to day, and names the alarm and the last day for a refill', async () => {
    const { titrate } = await open(plan, 20);
    expect(label('upkeep-gauge')).toBe(
      'The programmer counts 17 mL of 20 mL, less 0.15 mL a day. The alarm at 2 mL sounds on day 120.',
    );
    expect(said('upkeep-expected')).toBe(
      'By programmer and order alike 17 mL; within the label 16.6\u201317.4 mL.',
    );
    expect(said('upkeep-left')).toBe('84 days left; the limit is the alarm of a pump 14.5 % fast.');
    await act(() => {
      titrate.today_s.value = 40 * DAY_S;
    });
    expect(find('upkeep-gauge')?.dataset.value).toBe('14');
  });

  it.each([
    [20, 'in_time', 'Refill by day 104'],
    [100, 'book_now', 'Book now: day 104'],
    [110, 'overdue', 'Overdue: day 104'],
    [140, 'empty', 'Empty'],
  ] as const)('on day %i the refill is %s', async (day, status, words) => {
    await open(plan, day);
    expect(find('upkeep-status')?.dataset.status).toBe(status);
    expect(said('upkeep-status')).toBe(words);
  });

  it('shows the weeks of the plan that hold a date, by their days, and jumps over the others', async () => {
    await open(plan, 20);
    const calendar = find('upkeep-calendar');
    const marked = [...(calendar?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])];
    expect(marked.map(({ dataset }) => [dataset.mark, dataset.day])).toEqual([
      ['today', '20'],
      ['book_by', '97'],
      ['fast_alarm', '104'],
      ['alarm', '120'],
    ]);
    expect(calendar?.textContent).toContain('10 weeks');
    expect(label('upkeep-calendar')).toMatch(
      /today day 20, book by day 97, earliest alarm day 104, alarm day 120/,
    );
  });

  it('goes to a date that is chosen', async () => {
    const { titrate } = await open(plan, 0);
    await click('upkeep-date-book_by');
    expect(Math.floor(titrate.today_s.value / DAY_S)).toBe(97);
    expect(find('upkeep-status')?.dataset.status).toBe('in_time');
    await click('upkeep-date-fast_alarm');
    expect(find('upkeep-status')?.dataset.status).toBe('book_now');
  });

  it('parts the programmer and the order when the pump was left stopped, and says why', async () => {
    await open(running(300, 2000, { log: [stop(1, 10)] }), 50);
    expect(label('upkeep-gauge')).toMatch(/counts 18.5 mL .* The order leaves 12.5 mL\./);
    expect(said('upkeep-expected')).toMatch(
      /programmer counts 18.5 mL, the order 12.5 mL: the pump was left stopped/,
    );
  });
});

describe('a refill', () => {
  it('today is full, of the same strength, and shows what the syringe drew', async () => {
    const { titrate, edits } = await open(running(300, 2000, { accuracy: 0.12 }), 90);
    await click('upkeep-refill');
    expect(titrate.plan.value.log).toEqual([
      { id: 1, at_s: 90 * DAY_S, kind: 'refill', volume_mL: 20, concentration_mcg_mL: 2000, rinsed: false },
    ]);
    expect(edits.map(({ says }) => says)).toEqual(['Refill on day 90']);
    expect(find('upkeep-residual')?.dataset.verdict).toBe('as_expected');
    expect(said('upkeep-residual')).toMatch(/measured 4.9.*programmer 6.5.*order 6.5.*4.5–8.5 mL/);
    expect(said('upkeep-residual')).toMatch(/agree on 6.5 mL/);
  });

  it('larger than the reservoir is refused at the field; the draft stays and nothing is ordered', async () => {
    const { titrate } = await open(plan, 90);
    await type('upkeep-volume', '25');
    expect(said('upkeep-volume-problem')).toMatch(/25 mL is more than the reservoir.*at most 20 mL/);
    await click('upkeep-refill');
    expect(titrate.plan.value.log).toEqual([]);
    expect(find('upkeep-volume')).toHaveProperty('value', '25');
    await type('upkeep-volume', '18');
    await click('upkeep-refill');
    expect(titrate.plan.value.log[0]).toMatchObject({ kind: 'refill', volume_mL: 18 });
  });

  it.each([
    ['', 'number.empty'],
    ['ten', 'number.nonsense'],
    ['18 mL', 'number.unit'],
    ['18,5', 'number.comma'],
    ['0', 'number.out-of-range'],
  ] as const)('of "%s" is refused', async (typed, code) => {
    const { titrate } = await open(plan, 90);
    await type('upkeep-volume', typed);
    expect(find('upkeep-volume-problem')?.dataset.code).toBe(code);
    expect(titrate.plan.value.log).toEqual([]);
  });

  it('after a wrong strength shows which of the two counts the syringe believes', async () => {
    const log = [refill(1, 10, 20, 2000), refill(2, 40, 20, 2000)];
    await open(running(300, 500, { log }), 40);
    expect(find('upkeep-residual')?.dataset.verdict).toBe('low');
    expect(said('upkeep-residual')).toMatch(/told 500 mcg\/mL and the reservoir held 2,000 mcg\/mL/);
    expect(said('upkeep-residual')).toMatch(/more was delivered, or it went elsewhere/);
  });
});

describe('a change of concentration', () => {
  const old = running(300, 500);
  it('shows what the line delivers with the bridge and without before anything is ordered', async () => {
    const { titrate } = await open(old, 20);
    await click('upkeep-change');
    expect(said('upkeep-line-finding')).toMatch(
      /^With the bridge: the line delivers 300 mcg\/day throughout\.Without it: 60 h bring 75 mcg\/day instead of 300 mcg\/day: 562.5 mcg too little\./,
    );
    await click('upkeep-bridge');
    expect(label('upkeep-line')).toMatch(/^Without it: 60 h/);
    await click('upkeep-line-table-button');
    expect(find('upkeep-line-table')?.querySelectorAll('tbody tr').length).toBeGreaterThan(2);
    expect(titrate.plan.value.log).toEqual([]);
  });

  it('orders refill and prescription as one step, and gives the focus back', async () => {
    const { titrate, edits } = await open(old, 20);
    await click('upkeep-change');
    await click('upkeep-change-take');
    expect(titrate.plan.value.log.map(({ kind, at_s }) => [kind, at_s / DAY_S])).toEqual([
      ['refill', 20],
      ['prescription', 20],
    ]);
    expect(titrate.plan.value.log[1]).toMatchObject({
      prescription: { ...simple(300, 2000), bridge_from_mcg_mL: 500 },
    });
    expect(edits).toHaveLength(1);
    expect(find('upkeep-change-form')).toBeNull();
    expect(document.activeElement).toBe(find('upkeep-change'));
  });

  it('to a strength at which the dose is too slow for the pump is refused at the strength, and the form stays', async () => {
    const { titrate } = await open(running(80, 500), 20);
    await click('upkeep-change');
    expect(said('upkeep-change-problem')).toMatch(/below the pump's minimum/);
    await click('upkeep-change-take');
    expect(titrate.plan.value.log).toEqual([]);
    expect(find('upkeep-change-form')).not.toBeNull();
  });

  it('waits until today has come to rest, and then reckons with that day', async () => {
    const { titrate } = await open(old, 20);
    await click('upkeep-change');
    expect(find('upkeep-change-form')?.dataset.state).toBe('settled');
    await act(() => {
      titrate.today_s.value = 22 * DAY_S;
    });
    expect(find('upkeep-change-form')?.dataset.state).toBe('settling');
    await click('upkeep-change-take');
    expect(titrate.plan.value.log).toEqual([]);
    await vi.waitFor(() => expect(find('upkeep-change-form')?.dataset.state).toBe('settled'));
    expect(said('upkeep-change-take')).toBe('Change on day 22');
  });

  it('is left by Esc', async () => {
    await open(old, 20);
    await click('upkeep-change');
    await press('upkeep-bridge', 'Escape');
    expect(find('upkeep-change-form')).toBeNull();
    expect(document.activeElement).toBe(find('upkeep-change'));
  });

  it('of a pump that was stopped is refused when it is asked for', async () => {
    await open(running(300, 500, { log: [stop(1, 0)] }), 20);
    await click('upkeep-change');
    await click('upkeep-change-take');
    expect(said('upkeep-change-problem')).toMatch(/No pump runs on a dose now/);
  });
});

describe('a pause', () => {
  it('says what the minimum rate still delivers, and sets it', async () => {
    const { titrate } = await open(plan, 20);
    await click('upkeep-pause');
    expect(said('upkeep-pause-says')).toMatch(
      /0.048 mL\/day: 96 mcg\/day of drug go on.*192 mcg in the first 48 h/,
    );
    await click('upkeep-pause-take');
    expect(titrate.plan.value.log[0]).toMatchObject({ prescription: { mode: { kind: 'minimum_rate' } } });
  });

  it('on saline runs the drug of the line out for days', async () => {
    const { titrate } = await open(plan, 20);
    await click('upkeep-pause');
    await click('upkeep-pause-saline');
    expect(said('upkeep-pause-says')).toMatch(/brings its drug for 7.8 days more.*192 mcg in the first 48 h/);
    await click('upkeep-pause-take');
    expect(titrate.plan.value.log.map(({ kind }) => kind)).toEqual(['refill', 'prescription']);
  });

  it('by a stop delivers nothing, and is an order only because of an overdose', async () => {
    const { titrate } = await open(plan, 20);
    await click('upkeep-pause');
    await click('upkeep-pause-pump_stop');
    expect(said('upkeep-pause-says')).toMatch(/Nothing flows.*0 mcg in the first 48 h/);
    await click('upkeep-overdose');
    await click('upkeep-pause-take');
    expect(titrate.plan.value.log[0]).toEqual({
      id: 1,
      at_s: 20 * DAY_S,
      kind: 'pump_stop',
      reason: 'overdose',
    });
  });

  it('shows the other dose that the programmer believes in', async () => {
    await open(running(300, 500, { log: [refill(1, 10, 20, 2000)] }), 20);
    await click('upkeep-pause');
    expect(said('upkeep-pause-says')).toMatch(/96 mcg\/day of drug go on\..*shows 24 mcg\/day/);
  });
});

it('the table has every date of the fill and every refill so far, and Esc gives the focus back', async () => {
  const log = [refill(1, 60, 20, 2000), told(2, 60, simple(360, 2000)), refill(3, 120, 20, 2000)];
  await open(running(300, 2000, { log }), 121);
  await click('upkeep-table-button');
  const rows = [...document.querySelectorAll<HTMLElement>('[data-testid=upkeep-table] tr[data-entry]')];
  expect(rows.map(({ dataset }) => dataset.entry)).toEqual(['3', '1']);
  expect(rows[1]?.textContent?.replaceAll('\u00a0', ' ')).toBe('day 602011119.7\u201312.311');
  const kinds = [...document.querySelectorAll<HTMLElement>('[data-testid=upkeep-table] tr[data-kind]')];
  expect(kinds.map(({ dataset }) => dataset.kind)).toEqual([
    'filled',
    'today',
    'book_by',
    'fast_alarm',
    'alarm',
    'empty',
    'stability',
  ]);
  await press('upkeep-table', 'Escape');
  expect(find('upkeep-table')).toBeNull();
  expect(document.activeElement).toBe(find('upkeep-table-button'));
});
