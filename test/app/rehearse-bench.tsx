import { render } from 'preact';
import { act } from 'preact/test-utils';
import { RehearsePage } from '../../src/app/rehearse/index.ts';

/** A page of Rehearse in a test: opened, pressed, read. */
export function at(testid: string): HTMLElement {
  const element = document.querySelector(`[data-testid="${testid}"]`);
  if (!(element instanceof HTMLElement)) throw new Error(`no ${testid}`);
  return element;
}
export const has = (testid: string) => document.querySelector(`[data-testid="${testid}"]`) !== null;
export const saysOf = (testid: string) => at(testid).textContent ?? '';
export const press = (testid: string) => act(() => at(testid).click());

export async function open(query = '') {
  await act(() => render(<RehearsePage query={query} />, document.body));
}
export async function leave() {
  await act(() => render(null, document.body));
}
export async function key(name: string, on: EventTarget = document.body) {
  await act(() => {
    on.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  });
}

/** The run that the address names after a start. */
export const runInAddress = () => /run=([\w-]+)/.exec(location.hash)?.[1] ?? '';

/** Briefing, Start, and the run on the page; returns its id. */
export async function startRun(scenario: string): Promise<string> {
  await open(`scenario=${scenario}&draw=7`);
  await press('start');
  const id = runInAddress();
  await open(`run=${id}`);
  return id;
}

/** One action of the palette, found by its key. */
export async function doAction(action: string) {
  const search = at('palette-search');
  if (!(search instanceof HTMLInputElement)) throw new Error('no search');
  const type = (text: string) =>
    act(() => {
      search.value = text;
      search.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await type(action.split('/')[1]?.replaceAll('_', ' ') ?? action);
  const button = at(`act-${action}`).querySelector('button');
  await act(() => button?.click());
  await type('');
}
