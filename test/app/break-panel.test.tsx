// @vitest-environment happy-dom
import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { answer } from '../../src/app/break/exam/answer.ts';
import type { Examiner } from '../../src/app/break/exam/client.ts';
import { BreakContext, BreakPanel, settingsHost } from '../../src/app/break/index.ts';
import { wholeCase } from '../../src/app/break/start.ts';
import { type Breaks, UNBROKEN } from '../../src/app/broken/index.ts';
import { PLACES } from '../../src/case/index.ts';
import { EXAMINATIONS } from '../../src/examination/index.ts';

const DAY_S = 86_400;

/** The panel on the default patient with the cursor on day 3; examinations are made here. */
async function open(at_s = 3 * DAY_S) {
  const breaks = signal<Breaks>(UNBROKEN);
  const now_s = signal(at_s);
  const examiner: Examiner = {
    examine: (document, key, at) => Promise.resolve(answer({ id: 1, document, key, at_s: at }).shown),
    close() {},
  };
  const host = settingsHost({
    whole: signal(wholeCase('penn-1989')),
    breaks,
    change(next) {
      breaks.value = next;
    },
    now_s,
    goTo(next) {
      now_s.value = next;
    },
    ends_s: computed(() => 14 * DAY_S),
    most: 1,
    examiner,
  });
  await act(() =>
    render(
      <BreakContext.Provider value={host}>
        <BreakPanel />
      </BreakContext.Provider>,
      document.body,
    ),
  );
  return { host, breaks, now_s };
}
afterEach(() => act(() => render(null, document.body)));

const find = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
const said = (id: string) => find(id)?.textContent?.replaceAll('\u00a0', ' ') ?? '';
const click = (id: string) => act(() => find(id)?.click());
const label = (id: string) => find(id)?.getAttribute('aria-label')?.replaceAll('\u00a0', ' ');

async function breakIt(place: string, fault: string) {
  await click(`place-${place}`);
  await click(`fault-${fault}`);
  await click('break-it');
}

async function type(id: string, text: string) {
  const field = find(id);
  if (!(field instanceof HTMLInputElement)) throw new Error(`no field ${id}`);
  await act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(() => void field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
}

describe('the picture of the system', () => {
  test('has a button for every place, each said with its state', async () => {
    await open();
    for (const place of PLACES) expect(find(`place-${place}`)?.tagName).toBe('BUTTON');
    expect(label('place-catheter')).toBe('Catheter, as ordered, 400 mcg/day');
    expect(said('way-sentence')).toBe('Of 400 mcg/day programmed, 400 reach the spinal fluid.');
  });

  test('lists what can break at a place, each with how often', async () => {
    await open();
    await click('place-connector');
    const listed = [...document.querySelectorAll('.fault-button')];
    expect(listed.length).toBeGreaterThan(1);
    for (const each of listed) expect(each.querySelector('.fault-rate')?.textContent).not.toBe('');
    expect(find('place-connector')?.getAttribute('aria-pressed')).toBe('true');
  });

  test('marks the broken place, and what follows from it, in words', async () => {
    await open();
    await breakIt('connector', 'disconnection_at_pump');
    expect(said('way-sentence')).toBe(
      'Of 400 mcg/day programmed, 0 reach the spinal fluid; 400 leave at the connector into the pocket.',
    );
    expect(find('place-connector')?.dataset.broken).toBe('true');
    expect(said('link-connector')).toMatch(/broken here/);
    expect(said('link-tip')).toMatch(/0 mcg\/day.*nothing passes/);
    expect(find('way-delivered')?.dataset.value).toBe('0');
    expect(find('way-pocket')?.dataset.value).toBe('400');
    const picture = document.querySelector('.system-image');
    expect(picture?.getAttribute('role')).toBe('img');
    expect(picture?.getAttribute('aria-label')?.replaceAll('\u00a0', ' ')).toContain(said('way-sentence'));
  });

  test('is whole before the break and broken after it', async () => {
    const { now_s } = await open();
    await breakIt('connector', 'disconnection_at_pump');
    await act(() => {
      now_s.value = 2 * DAY_S;
    });
    expect(find('place-connector')?.dataset.broken).toBe('false');
    expect(said('way-sentence')).toMatch(/400 reach/);
  });
});

describe('the form of a fault', () => {
  test('says what it is and where its rate comes from before anything is broken', async () => {
    const { breaks } = await open();
    await click('place-pump');
    await click('fault-motor_stall');
    expect(said('fault-detail')).toMatch(/How often.*%/);
    expect(breaks.value.broken).toEqual([]);
    expect(said('break-it')).toBe('Break it on day 3, 00:00');
  });

  test('takes a typed day and clock, and says what is wrong with a bad one', async () => {
    const { breaks } = await open();
    await breakIt('connector', 'disconnection_at_pump');
    await type('when-day', '5');
    await type('when-clock', '08:30');
    expect(breaks.value.broken[0]?.at_s).toBe(5 * DAY_S + 8.5 * 3600);
    await type('when-day', '77');
    expect(said('problem-when')).toMatch(/"77" is no day of this window/);
    expect(breaks.value.broken[0]?.at_s).toBe(5 * DAY_S + 8.5 * 3600);
    await type('when-day', '5');
    await type('when-clock', 'noon');
    expect(said('problem-when')).toMatch(/no clock time/);
  });

  test('moves severity by the keyboard, and the sentence with it', async () => {
    await open();
    await breakIt('connector', 'disconnection_at_pump');
    const before = said('way-sentence');
    await act(
      () =>
        void find('severity')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true })),
    );
    expect(said('severity-said')).toBe('50 % of the flow does not go on; severity 0 %');
    expect(said('way-sentence')).not.toBe(before);
  });

  test('of a fault that this device cannot have says why and offers no break', async () => {
    const { breaks } = await open();
    await click('place-tablets');
    const first = document.querySelector<HTMLElement>('.fault-button');
    await act(() => first?.click());
    await click('break-it');
    expect(said('problem-fault')).not.toBe('');
    expect(breaks.value.broken).toEqual([]);
  });

  test('replaces the fault where the page holds one, mends it and takes it back', async () => {
    const { breaks, now_s } = await open();
    await breakIt('connector', 'disconnection_at_pump');
    await breakIt('catheter', 'catheter_kink');
    expect(breaks.value.broken.map(({ fault }) => fault)).toEqual(['catheter_kink']);
    expect(find('mend')).toBeNull();
    await act(() => {
      now_s.value = 6 * DAY_S;
    });
    await click('mend');
    expect(breaks.value.broken[0]?.ends_s).toBe(6 * DAY_S);
    expect(said('way-sentence')).toMatch(/400 reach/);
    await click('take-back');
    expect(breaks.value.broken).toEqual([]);
  });
});

describe('what each examination would find', () => {
  test('stands in a table with why, cost and what it can miss', async () => {
    await open();
    await breakIt('connector', 'disconnection_at_pump');
    await vi.waitFor(() => expect(find('exam-lumbar_bolus')?.dataset.known).toBe('true'), 10_000);
    for (const key of EXAMINATIONS) expect(find(`exam-${key}`)).not.toBeNull();
    expect(said('exam-interrogation')).toMatch(/No alarm or stall in the log since the last fill/);
    expect(said('exam-interrogation')).toMatch(/ends at the pump outlet/);
    expect(said('exam-film')).toMatch(/Gap in the catheter/);
    expect(said('exam-side_port')).toMatch(/40 min/);
    expect(document.body.textContent).not.toMatch(/undefined|NaN/);
  });

  test('reads a stalled pump, which is then in the log', async () => {
    const { breaks, now_s } = await open();
    await breakIt('pump', 'telemetry_hold');
    await act(() => {
      now_s.value = 4 * DAY_S;
    });
    await click('interrogate');
    expect(breaks.value.interrogated_s).toEqual([4 * DAY_S]);
  });
});

describe('alarms', () => {
  test('are captions, and silent before they ring', async () => {
    const { now_s } = await open();
    await breakIt('pump', 'motor_stall');
    expect(find('alarms-silent')).not.toBeNull();
    await act(() => {
      now_s.value = 3 * DAY_S + 3600;
    });
    expect(said('alarms-now')).toMatch(/Motor stall: critical, two tones, every \d+ min/);
    expect(said('event-log')).toMatch(/Motor stall/);
  });
});

describe('the way through the panel', () => {
  test('leads to the neighbours of a place', async () => {
    await open();
    await click('place-catheter');
    expect(said('elsewhere-connector')).toBe('Connector: Catheter off the pump, Catheter pieces apart');
    await click('elsewhere-tip');
    expect(find('place-tip')?.getAttribute('aria-pressed')).toBe('true');
    expect(find('fault-catheter_dislodgement')).not.toBeNull();
  });

  test('returns the cursor where it was before the fault', async () => {
    const { now_s } = await open();
    await breakIt('connector', 'disconnection_at_pump');
    await act(() => {
      now_s.value = 9 * DAY_S;
    });
    await click('take-back');
    expect(now_s.value).toBe(3 * DAY_S);
  });

  test('leads with what a flush pushes in at once', async () => {
    const { now_s } = await open();
    await breakIt('catheter', 'side_port_flush');
    const first = /^([\d,]+) mcg were pushed into the spinal fluid at once on day 3, 00:00, (\d+) times/;
    const [, mcg = '', times = ''] = first.exec(said('way-sentence')) ?? [];
    expect(Number(mcg)).toBeGreaterThan(100);
    expect(Number(times)).toBe(Math.round(Number(mcg) / (400 / 24)));
    expect(said('way-once')).toBe(`${mcg} mcg`);
    expect(said('link-tip')).toMatch(new RegExp(`${mcg} mcg went in at once; now nothing passes`));
    expect(said('link-connector')).toMatch(/as ordered/);
    expect(said('severity-said')).toBe(
      `${mcg} mcg are pushed in at once (0 mL of it in the port); severity 0 %`,
    );
    await act(() => {
      now_s.value = 8 * DAY_S;
    });
    expect(said('way-sentence')).toMatch(/^Of 400 mcg/);
    expect(find('way-once')).toBeNull();
  });
});
