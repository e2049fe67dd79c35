// @vitest-environment happy-dom
import { computed, type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { Route } from '../../src/app/compare/arm.ts';
import { type Page, PageContext } from '../../src/app/compare/context.ts';
import { openReadings, sayOutput } from '../../src/app/compare/readings.ts';
import type { Output } from '../../src/app/compare/request.ts';
import type { Settings } from '../../src/app/compare/settings.ts';
import { openCompare } from '../../src/app/compare/state.ts';
import { SpinePanel } from '../../src/app/spine/index.ts';

const AT_T10: Partial<Record<Output, readonly [oral: number, pump: number]>> = {
  csf_cistern_level: [38.7, 148],
  csf_cervical_level: [35.6, 332.3],
  csf_conus_level: [38.3, 556.7],
  csf_lumbar_level: [38.6, 534],
  csf_tip_level: [38.3, 556.7],
  ashworth_leg: [3.36, 1.37],
  ashworth_arm: [2, 1.5],
  side_sedation: [12.4, 0.04],
};

let changes: Partial<Settings>[] = [];
const numbers = new Map<string, Signal<number>>();

function number(route: Route, output: Output): Signal<number> {
  const key = `${route} ${output}`;
  const known = numbers.get(key) ?? signal(AT_T10[output]?.[route === 'oral' ? 0 : 1] ?? Number.NaN);
  numbers.set(key, known);
  return known;
}

function openPage(): Page {
  const compare = openCompare(() => ({ ask: () => undefined, close: () => undefined }), '');
  const readings = openReadings(compare);
  return {
    compare: {
      ...compare,
      change(part) {
        changes.push(part);
        compare.change(part);
      },
    },
    readings: {
      ...readings,
      number,
      output: (route, output) => computed(() => sayOutput(output, number(route, output).value)),
    },
  };
}

async function open() {
  changes = [];
  numbers.clear();
  await act(() =>
    render(
      <PageContext.Provider value={openPage()}>
        <SpinePanel />
      </PageContext.Provider>,
      document.body,
    ),
  );
}

function find<T extends Element = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}
const shown = (testid: string) => find(`[data-testid=${testid}]`);
const said = (testid: string) => shown(testid).textContent?.replaceAll('\u00a0', ' ');
const press = (key: string, on = 'spine-tip') =>
  act(() => void shown(on).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
const click = (testid: string) => act(() => shown(testid).click());

afterEach(() => act(() => render(null, document.body)));

describe('the catheter tip on the spine', () => {
  it('goes one named level up or down by arrow, to the ends by Home and End', async () => {
    await open();
    expect(shown('spine-tip').getAttribute('aria-valuetext')).toBe('T10, tip over the conus');
    await press('ArrowUp');
    await press('ArrowDown');
    await press('ArrowDown');
    await press('End');
    await press('ArrowUp');
    await press('Home');
    expect(changes.map((part) => part.tip_level)).toEqual(['T9', 'T10', 'T11', 'C5', 'L3']);
    expect(shown('spine-tip').getAttribute('aria-valuetext')).toBe('L3, tip in the lumbar sac');
    expect(shown('spine-tip').getAttribute('aria-valuenow')).toBe('0');
  });

  it('leaps by Page Up, and leaves a key with Ctrl to the browser', async () => {
    await open();
    await press('PageUp');
    expect(changes).toEqual([{ tip_level: 'T6' }]);
    const event = new KeyboardEvent('keydown', {
      key: 'End',
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
    });
    await act(() => void shown('spine-tip').dispatchEvent(event));
    expect(changes).toHaveLength(1);
    expect(event.defaultPrevented).toBe(false);
  });

  it('can be chosen from the list, and list and ring agree', async () => {
    await open();
    const list = find<HTMLSelectElement>('[data-testid=spine-tip-choice]');
    expect(list.value).toBe('T10');
    await act(() => {
      list.value = 'C7';
      list.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(changes).toEqual([{ tip_level: 'C7' }]);
    expect(shown('spine-tip').getAttribute('aria-valuetext')).toBe('C7, tip in the neck');
  });

  it('moves in the drawing at once, catheter and all, before any number has come', async () => {
    await open();
    const catheter = () => find('.spine-catheter.is-inside').getAttribute('d');
    const place = () => Number(shown('spine-tip').style.getPropertyValue('--y'));
    const [path, y] = [catheter(), place()];
    await press('ArrowUp');
    expect(catheter()).not.toBe(path);
    expect(place()).toBeLessThan(y);
    expect(said('spine-level-tip')).toContain('Tip T9');
  });
});

describe('what stands beside the figures', () => {
  it('names the levels of both routes, and follows the numbers', async () => {
    await open();
    expect(shown('spine-level-lumbar').querySelector('.is-oral')?.textContent).toBe('39');
    expect(shown('spine-level-lumbar').querySelector('.is-pump')?.textContent).toBe('534');
    await act(() => {
      number('pump', 'csf_lumbar_level').value = 71.2;
    });
    expect(shown('spine-level-lumbar').querySelector('.is-pump')?.textContent).toBe('71');
    expect(said('spine-finding')).toContain('lumbar 71,');
  });

  it('gives the place of a level to the tip where both would lie on each other', async () => {
    await open();
    const covered = (id: string) => shown(`spine-level-${id}`).classList.contains('is-covered');
    expect([covered('conus'), covered('cervical')]).toEqual([true, false]);
    await press('End');
    expect([covered('conus'), covered('cervical')]).toEqual([false, true]);
  });

  it('says what follows for brain, arms and legs on both routes', async () => {
    await open();
    expect(said('spine-brain-oral')).toMatch(/chance of sedation, by mouth:.*12 %$/);
    expect(said('spine-brain-pump')).toMatch(/< 1 %$/);
    expect(said('spine-legs-oral')).toMatch(/3\.4$/);
    expect(said('spine-legs-pump')).toMatch(/1\.4$/);
    const bar = shown('spine-arms-oral').querySelector<HTMLElement>('.spine-bar');
    expect(bar?.style.getPropertyValue('--share')).toBe('0.25');
  });

  it('tells the picture in one sentence, which is also its name', async () => {
    await open();
    const finding =
      'Intrathecal: lumbar 534, neck 332, cisterns 148 ng/mL; by mouth about 38 everywhere. Tip at T10.';
    expect(said('spine-finding')).toBe(finding);
    expect(find('.spine-figures').getAttribute('aria-label')).toBe(finding);
  });

  it('shades the upper end of the intrathecal sac paler than the lower', async () => {
    await open();
    const shades = (route: Route) => [
      ...new Set(
        [...document.querySelectorAll(`#spine-shades-${route} stop`)].map((stop) =>
          stop.getAttribute('class'),
        ),
      ),
    ];
    expect(shades('pump')).toEqual(['heat-3', 'heat-4', 'heat-5']);
    expect(shades('oral')).toEqual(['heat-1']);
  });
});

describe('the table of the spine', () => {
  it('opens by its button with the same numbers, unrounded, and closes by Escape', async () => {
    await open();
    await click('spine-table-button');
    expect(document.activeElement).toBe(shown('spine-table'));
    const cell = find('[data-cell=pump-cervical]');
    expect(cell.textContent).toBe('332');
    expect(cell.getAttribute('data-value')).toBe('332.3');
    expect(said('spine-table')).toContain('model compartment');
    await press('Escape', 'spine-table');
    expect(document.querySelector('[data-testid=spine-table]')).toBeNull();
    expect(document.activeElement).toBe(shown('spine-table-button'));
  });
});
