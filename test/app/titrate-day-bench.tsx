import { render } from 'preact';
import { act } from 'preact/test-utils';
import { TitrateContext } from '../../src/app/titrate/context.ts';
import { DayPanel } from '../../src/app/titrate/day/index.ts';
import { type Case, DAY_S, type PumpMode } from '../../src/case/index.ts';
import { fakeTitrate, flexPatient, HOUR_S } from './titrate-day-fake.ts';

/** The panel of a day in a test: opened, read, typed into, and what came of it. */
let fake: ReturnType<typeof fakeTitrate>;

export async function open(patient: Case = flexPatient(), day = 4) {
  fake = fakeTitrate(patient, day * DAY_S + 10 * HOUR_S);
  await act(() =>
    render(
      <TitrateContext.Provider value={fake.titrate}>
        <DayPanel />
      </TitrateContext.Provider>,
      document.body,
    ),
  );
}
export const clear = () => act(() => render(null, document.body));

export function find<T extends Element = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}
export const all = (selector: string) => [...document.querySelectorAll(selector)];
export const shown = (testid: string) => find(`[data-testid=${testid}]`);
export const said = (testid: string) => shown(testid).textContent?.replaceAll('\u00a0', ' ');
export const click = (testid: string) => act(() => shown(testid).click());
export const steps = () => click('day-view-steps');

export async function type(testid: string, typed: string) {
  const field = find<HTMLInputElement>(`[data-testid=${testid}]`);
  await act(() => {
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(() => void field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
}
export const value = (testid: string) => find<HTMLInputElement>(`[data-testid=${testid}]`).value;

export const plan = () => fake.plan.value;
export const edits = () => fake.edits;
/** The course of the plan is known now. */
export const settle = () => act(() => fake.settle());

/** How the last order gives its dose. */
export function mode(): PumpMode {
  const last = plan().log.findLast((entry) => entry.kind === 'prescription');
  if (last?.kind !== 'prescription') throw new Error('no order');
  return last.prescription.mode;
}
