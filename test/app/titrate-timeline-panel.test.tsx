// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TitrateContext } from '../../src/app/titrate/context.ts';
import { TimelinePanel } from '../../src/app/titrate/timeline/index.ts';
import { DAY_S, HOUR_S } from '../../src/case/index.ts';
import { judge } from '../../src/titration/index.ts';
import { type FakeTitrate, fakePlan, fakeRun, fakeTitrate } from './titrate-timeline-fake.ts';

// A canvas is for a browser; everything else is here.
vi.mock('../../src/app/titrate/timeline/plots.ts', () => ({ openPlots: () => () => undefined }));

let titrate: FakeTitrate;

beforeEach(async () => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
  // Reduced motion, so that the window is where it goes.
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  titrate = fakeTitrate();
  await act(() =>
    render(
      <TitrateContext.Provider value={titrate}>
        <TimelinePanel />
      </TitrateContext.Provider>,
      document.body,
    ),
  );
});
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const one = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};
const mark = (id: number) => one(`[data-entry="${id}"]`);
async function press(key: string, more: KeyboardEventInit = {}, on = document.activeElement) {
  await act(() => void on?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more })));
  await act(() => void vi.advanceTimersByTime(50));
}
const entry = (id: number) => titrate.plan.value.log.find((each) => each.id === id);
const doseOf = (id: number) => {
  const found = entry(id);
  if (found?.kind !== 'prescription' || found.prescription.mode.kind !== 'simple_continuous')
    return undefined;
  return found.prescription.mode.dose_mcg_day;
};

describe('the strips', () => {
  it('say at the cursor what is ordered and what comes of it', () => {
    expect(one('[data-testid=timeline-value-oral]').textContent).toBe('30');
    expect(one('[data-testid=timeline-value-pump]').textContent).toBe('260');
    expect(one('[data-testid=timeline-flag]').textContent).toBe('Day\u00a033, today');
    for (const plot of document.querySelectorAll('[role=img]')) {
      expect(plot.getAttribute('aria-label')).toMatch(/\. .*today.*\.$/);
    }
  });
  it('never show the number of an earlier plan as new', async () => {
    expect(one('[data-testid=timeline]').dataset.state).toBe('settled');
    const number = () => one('[data-testid=strip-legs] .timeline-value');
    await act(() => {
      titrate.plan.value = {
        ...fakePlan(),
        log: fakePlan().log.filter(({ id }) => id !== 14),
      };
    });
    expect(one('[data-testid=timeline]').dataset.state).toBe('settling');
    expect(number().dataset.stale).toBe('true');
    // The dose is known at once, and the days before the change are what they were.
    expect(one('[data-testid=timeline-value-pump]').textContent).toBe('216');
    await act(() => {
      titrate.today_s.value = 31.5 * DAY_S;
    });
    expect(number().dataset.stale).toBe('false');
    await act(() => titrate.settle());
    expect(one('[data-testid=timeline]').dataset.state).toBe('settled');
  });
  it('leave empty what is not computed yet', async () => {
    await act(() => {
      titrate.run.value = fakeRun(titrate.plan.value, 70 * DAY_S, 20 * DAY_S);
    });
    expect(one('.timeline-unknown').style.getPropertyValue('--left')).toBe(String(20 / 56));
    expect(one('[data-testid=timeline-value-legs]').textContent).toBe('\u2013');
  });
  it('of another choice come and go, doses stay', async () => {
    await act(() => one('[data-testid=timeline-view-effects]').click());
    const shown = [...document.querySelectorAll('[data-plot]')].map((plot) => plot.getAttribute('data-plot'));
    expect(shown).toEqual(['oral', 'pump', 'plasma', 'any', 'sedation', 'weakness']);
  });
});

describe('today', () => {
  it('goes by hundredths of the window, and takes the window along', async () => {
    const slider = one('[data-testid=timeline-today]');
    slider.focus();
    const before = titrate.today_s.value;
    await press('ArrowRight');
    // On a whole hour, because the next order stands here.
    expect(titrate.today_s.value - before).toBe(13 * HOUR_S);
    for (let i = 0; i < 5; i++) await press('ArrowRight', { shiftKey: true });
    const { from_s, to_s } = titrate.window.value;
    expect(titrate.today_s.value).toBeGreaterThan(56 * DAY_S);
    expect(titrate.today_s.value).toBeLessThan(to_s);
    expect(to_s - from_s).toBe(56 * DAY_S);
    await press('Home');
    expect([titrate.today_s.value, titrate.window.value.from_s]).toEqual([0, 0]);
  });
  it('stays in its place while + and - zoom', async () => {
    one('[data-testid=timeline-today]').focus();
    const place = () => {
      const { from_s, to_s } = titrate.window.value;
      return (titrate.today_s.value - from_s) / (to_s - from_s);
    };
    const before = place();
    await press('+');
    expect(titrate.window.value.to_s - titrate.window.value.from_s).toBeLessThan(40 * DAY_S);
    expect(place()).toBeCloseTo(before);
    await press('-');
    expect(titrate.window.value.to_s - titrate.window.value.from_s).toBeCloseTo(56 * DAY_S);
  });
  it('leaves undo and redo to the page', async () => {
    const slider = one('[data-testid=timeline-today]');
    const event = new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true });
    slider.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
  it('is said aloud with all values once it rests', async () => {
    const live = one('[aria-live=polite].only-spoken');
    await act(() => {
      titrate.today_s.value = 40 * DAY_S;
    });
    expect(live.textContent).toBe('');
    await act(() => void vi.advanceTimersByTime(1000));
    expect(live.textContent).toMatch(/^Day.40: By mouth .* Intrathecal 260.mcg\/day/);
  });
});

describe('the window', () => {
  it.each([
    ['day', 1],
    ['week', 7],
    ['weeks', 56],
    ['months', 182],
    ['years', 1095],
  ])('shows one %s by a button', async (name, days) => {
    await act(() => one(`[data-testid=length-${name}]`).click());
    expect(titrate.window.value.to_s - titrate.window.value.from_s).toBeCloseTo(days * DAY_S);
    const { from_s, to_s } = titrate.window.value;
    expect(titrate.today_s.value).toBeGreaterThanOrEqual(from_s);
    expect(titrate.today_s.value).toBeLessThanOrEqual(to_s);
    expect(one(`[data-testid=length-${name}]`).getAttribute('aria-pressed')).toBe('true');
  });
  it('shows rates of the pump by the hour when it is short', async () => {
    await act(() => one('[data-testid=length-day]').click());
    expect(one('[data-testid=strip-pump] .strip-unit').textContent).toBe('mcg/h');
    expect(one('[data-testid=timeline-value-pump]').textContent).toBe('10.8');
  });
});

describe('orders on the axis', () => {
  it('are one stop of Tab, and arrow keys go through them in time whatever their strip', async () => {
    expect(
      [...document.querySelectorAll('[data-entry]')].filter((each) => each.getAttribute('tabindex') === '0'),
    ).toHaveLength(1);
    mark(6).focus();
    await press('ArrowRight');
    expect(document.activeElement).toBe(mark(7));
    await press('End');
    expect(document.activeElement).toBe(mark(20));
    await press('ArrowLeft');
    expect(document.activeElement).toBe(mark(19));
  });
  it('move by days from afar and by hours from near, once Enter has selected them', async () => {
    mark(15).focus();
    await press('Enter');
    expect(titrate.selected.value).toBe(15);
    await press('ArrowRight');
    expect(entry(15)?.at_s).toBe(37 * DAY_S + 8 * HOUR_S);
    await act(() => {
      titrate.window.value = { from_s: 35 * DAY_S, to_s: 39 * DAY_S };
    });
    await press('ArrowLeft');
    expect(entry(15)?.at_s).toBe(37 * DAY_S + 7 * HOUR_S);
    // One step of undo.
    expect(new Set(titrate.gestures).size).toBe(1);
    await press('Escape');
    expect(titrate.selected.value).toBeUndefined();
  });
  it('get the next dose of the label by up and down', async () => {
    mark(14).focus();
    await press('Enter');
    await press('ArrowUp');
    // Adult, spinal: at least 10 % of the 216 mcg/day before.
    expect(doseOf(14)).toBe(260 + 22);
    mark(4).focus();
    await press('Enter');
    await press('ArrowDown');
    expect(one('[data-entry="4"]').getAttribute('aria-label')).toContain('45\u00a0mg');
  });
  it('are removed by Delete, and the focus goes to the one beside', async () => {
    mark(15).focus();
    await press('Delete');
    expect(entry(15)).toBeUndefined();
    expect(document.activeElement).toBe(mark(16));
  });
  it('that cannot be moved say why and stay', async () => {
    mark(7).focus();
    await press('Enter');
    await press('ArrowRight');
    expect(entry(7)?.at_s).toBe(28 * DAY_S + 8 * HOUR_S);
    expect(one('#timeline-problem').textContent).not.toBe('');
  });
  it('are dragged up to another dose, and sideways to another day', async () => {
    const over = mark(14).closest('.timeline-over');
    Object.defineProperty(over, 'clientHeight', { value: 100 });
    Object.defineProperty(over, 'clientWidth', { value: 560 });
    mark(14).setPointerCapture = () => undefined;
    const drag = async (x: number, y: number) => {
      const at = (type: string, clientX: number, clientY: number) =>
        act(
          () =>
            void mark(14).dispatchEvent(
              new PointerEvent(type, { clientX, clientY, button: 0, pointerId: 1, bubbles: true }),
            ),
        );
      await at('pointerdown', 300, 50);
      await at('pointermove', 300 + x / 2, 50 + y / 2);
      await at('pointermove', 300 + x, 50 + y);
      await at('pointerup', 300 + x, 50 + y);
    };
    await drag(2, -10);
    // A tenth of an axis to 400 mcg/day.
    expect(doseOf(14)).toBe(300);
    await drag(20, 3);
    expect(entry(14)?.at_s).toBe(35 * DAY_S + 8 * HOUR_S);
    expect(doseOf(14)).toBe(300);
    expect(new Set(titrate.gestures).size).toBe(2);
  });
  it('carry what the rules say, with its sign and in their name', async () => {
    await act(() => {
      const { value: plan } = titrate.plan;
      titrate.judged.value = { plan, findings: judge(plan, { until_s: 70 * DAY_S }) };
    });
    expect(mark(11).dataset.verdict).toBe('red');
    expect(mark(11).getAttribute('aria-label')).toMatch(
      /day 31, 08:00\. Outside a rule: From 180 to 250 mcg\/day/,
    );
  });
});

describe('the table', () => {
  it('has the doses and outputs of each day of the window, and closes back to its button', async () => {
    const button = one('[data-testid=timeline-table-button]');
    await act(() => button.click());
    expect(document.querySelectorAll('[data-testid=timeline-table] tbody tr')).toHaveLength(56);
    const cell = (day: number, of: string) =>
      Number(one(`tr[data-at="${day * DAY_S}"] [data-cell="${of}"]`).dataset.value);
    expect(cell(12, 'taken_mg')).toBe(60);
    expect(cell(35, 'programmed_mcg_day')).toBeCloseTo(260);
    expect(cell(35, 'delivered_mcg')).toBeCloseTo(260, 0);
    expect(cell(21, 'delivered_mcg')).toBe(50);
    expect(one(`tr[data-at="${31 * DAY_S}"]`).textContent).toContain('Step');
    await act(
      () =>
        void one('[data-testid=timeline-table]').dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Escape' }),
        ),
    );
    expect(document.activeElement).toBe(button);
  });
  it('goes by the hour in a window of a day', async () => {
    await act(() => one('[data-testid=length-day]').click());
    await act(() => one('[data-testid=timeline-table-button]').click());
    expect(document.querySelectorAll('[data-testid=timeline-table] tbody tr').length).toBeGreaterThanOrEqual(
      24,
    );
  });
});
