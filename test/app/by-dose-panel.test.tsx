// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ByDosePanel } from '../../src/app/by-dose/index.ts';
import { PageContext } from '../../src/app/compare/context.ts';
import { openReadings } from '../../src/app/compare/readings.ts';
import { openCompare } from '../../src/app/compare/state.ts';
import { compute } from '../../src/app/engine/compute.ts';
import { good } from '../../src/problem/index.ts';

const find = (id: string) => document.querySelector<HTMLElement>(`[data-testid=${id}]`);
const state = () => find('by-dose')?.dataset.state;

/** The panel on a page whose own curves answer at once; its sweep runs in the real engine. */
async function open(query = '') {
  const compare = openCompare(
    (show) => ({ ask: (job, tag) => queueMicrotask(() => show(good(compute(job)), tag)), close() {} }),
    query,
  );
  const page = { compare, readings: openReadings(compare) };
  await act(() =>
    render(
      <PageContext.Provider value={page}>
        <ByDosePanel />
      </PageContext.Provider>,
      document.body,
    ),
  );
  const settled = () => vi.waitFor(() => expect(state()).toBe('fresh'), { timeout: 15_000, interval: 50 });
  return { compare, settled };
}
afterEach(() => act(() => render(null, document.body)));

describe('the panel of curves over dose', () => {
  it('waits with empty axes, then draws, and a moved dose moves its mark once it rests', async () => {
    const { compare, settled } = await open();
    expect(state()).toBe('updating');
    expect(find('sides-finding-oral')?.textContent).toMatch(/Computing/);
    await settled();
    await act(() => {});
    expect(find('sides-finding-oral')?.textContent).toMatch(/passes 10.% near \d+.mg\/day/);
    expect(find('tone-finding')?.textContent).toMatch(/80.mg\/day, brings legs to/);

    const mark = () =>
      find('sides-oral')?.querySelector<HTMLElement>('[data-testid=now-oral]')?.style.getPropertyValue('--x');
    const curve = () => find('sides-oral')?.querySelector('.dose-main')?.getAttribute('d');
    const [line, before] = [curve(), mark()];
    expect(before).toBe('0.5');
    await act(() => compare.change({ oral_mg_day: 90 }));
    await vi.waitFor(() => expect(mark()).toBe('0.75'));
    expect(find('sides-oral')?.textContent).toMatch(/90.mg\/day: \d+.%/);
    expect(curve()).toBe(line);

    await act(() => compare.change({ kidney_percent: 40 }));
    await act(() => {});
    expect(state()).toBe('updating');
    expect(curve()).toBe(line);
    await settled();
    await act(() => {});
    expect(curve()).not.toBe(line);
  });

  it('opens its table by the button, and Esc closes it and gives the focus back', async () => {
    const { settled } = await open();
    await settled();
    await act(() => {});
    const button = find('by-dose-table-button');
    await act(() => button?.click());
    const table = find('by-dose-table');
    expect(document.activeElement).toBe(table);
    expect(table?.querySelectorAll('table')).toHaveLength(3);
    expect(table?.querySelector('tr[data-dose="60"]')?.textContent).toMatch(/^60/);
    await act(
      () => void table?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    );
    expect(find('by-dose-table')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it('draws no tablets and no adult maximum for a child', async () => {
    const { settled } = await open('patient=cp-child');
    await settled();
    await act(() => {});
    expect(find('sides-finding-oral')?.textContent).toMatch(/no sourced rule for tablets in children/);
    expect(find('sides-oral')?.querySelector('.dose-main')?.getAttribute('d')).toBeFalsy();
    expect(find('tone-pump')?.querySelector('.dose-main')?.getAttribute('d')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/label maximum/);
  });
});
