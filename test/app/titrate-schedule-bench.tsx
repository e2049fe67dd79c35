import { batch, signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { TitrateContext } from '../../src/app/titrate/context.ts';
import type { Judged, Titrate } from '../../src/app/titrate/plan/titrate.ts';
import { SchedulePanel } from '../../src/app/titrate/schedule/index.ts';
import { type Case, checkCase, DAY_S, type Entry, type NewEntry } from '../../src/case/index.ts';
import { must } from '../../src/problem/index.ts';
import { judge, type Practice } from '../../src/titration/index.ts';
import { pennPatient } from './patient.ts';

export const H = 3600;
export const D = DAY_S;

const PRACTICE: Practice = {
  country: 'US',
  concentrations_mcg_mL: [500, 1000, 2000],
  other_treatments: ['tizanidine', 'dantrolene'],
  observe_h: [0, 1, 4, 8],
  response: { ashworth_points: 1, spasm_grades: 1, within_h: [4, 8] },
};

/** A plan of an adult with a spinal cause who has had nothing yet. */
export function planOf(...log: readonly NewEntry[]): Case {
  const { history: _, ...rest } = pennPatient();
  const numbered = log.map((entry, i) => ({ ...entry, id: i + 1 }));
  return must(checkCase({ ...rest, history: { days: 0, oral: [] }, log: numbered }));
}

export const thrice = (mg: number) => ['08:00', '14:00', '20:00'].map((time) => ({ time, mg }));
export const tablets = (day: number, mg: number): NewEntry => ({
  at_s: day * D + 8 * H,
  kind: 'oral_regimen',
  doses: thrice(mg),
});
export const continuous = (day: number, dose_mcg_day: number): NewEntry => ({
  at_s: day * D + 8 * H,
  kind: 'prescription',
  prescription: { concentration_mcg_mL: 500, mode: { kind: 'simple_continuous', dose_mcg_day } },
});

/** Tablets, a test bolus, a pump, and one step that is larger than the label has it. */
export function pumpPlan(): Case {
  return planOf(
    tablets(0, 5),
    tablets(3, 10),
    { at_s: 21 * D + 8 * H, kind: 'lumbar_bolus', mcg: 50 },
    { at_s: 22 * D + 8 * H, kind: 'lumbar_bolus', mcg: 75 },
    { at_s: 28 * D + 8 * H, kind: 'implant' },
    { at_s: 28 * D + 9 * H, kind: 'priming_bolus', volume_mL: 0.31 },
    continuous(28.1, 150),
    continuous(30.1, 180),
    continuous(31.1, 250),
  );
}

/** A Titrate page of which only the plan is real: it judges at once, or when `answer` is called. */
export function fakeTitrate(first: Case, options: { readonly slow?: boolean } = {}) {
  const plan = signal(first);
  const verdictOf = (of: Case): Judged => ({ plan: of, findings: judge(of) });
  const judged = signal<Judged | undefined>(verdictOf(first));
  const past: Case[] = [];
  const said: string[] = [];
  const answer = () => {
    judged.value = verdictOf(plan.value);
  };
  const titrate: Titrate = {
    plan,
    branches: signal([]),
    branch: signal(1),
    until_s: signal(90 * D),
    setUntil: () => {},
    today_s: signal(0),
    window: signal({ from_s: 0, to_s: 90 * D }),
    selected: signal<number | undefined>(undefined),
    run: signal(undefined),
    reference: signal(undefined),
    preview: signal(undefined),
    judged,
    practice: signal(PRACTICE),
    problems: signal([]),
    dismiss: () => {},
    edit(change, says) {
      const next = change(plan.value);
      if (!next.ok) return next.problems;
      past.push(plan.value);
      said.push(says);
      batch(() => {
        plan.value = next.value;
        if (options.slow !== true) answer();
      });
      return [];
    },
    startWith: () => {},
    refuse: () => {},
    undo() {
      const before = past.pop();
      if (before === undefined) return;
      plan.value = before;
      answer();
    },
    redo: () => {},
    undoable: signal(undefined),
    redoable: signal(undefined),
    branchAt: () => {},
    openBranch: () => {},
    renameBranch: () => {},
    removeBranch: () => {},
    pin: () => {},
    unpin: () => {},
    show: () => {},
    ask: () => Promise.reject(new Error('not asked here')),
    close: () => {},
  };
  return { titrate, said, answer };
}

export async function openSchedule(first: Case, options: { readonly slow?: boolean } = {}) {
  const fake = fakeTitrate(first, options);
  await act(() =>
    render(
      <TitrateContext.Provider value={fake.titrate}>
        <SchedulePanel />
      </TitrateContext.Provider>,
      document.body,
    ),
  );
  return fake;
}

export function found(testid: string): HTMLElement {
  const element = document.querySelector(`[data-testid="${testid}"]`);
  if (!(element instanceof HTMLElement)) throw new Error(`no ${testid}`);
  return element;
}
/** Opens or closes a fold, as a press on its heading does. */
export const toggle = (testid: string) =>
  act(() => {
    const fold = found(testid);
    if (fold instanceof HTMLDetailsElement) fold.open = !fold.open;
    fold.dispatchEvent(new Event('toggle'));
  });
export const missing = (testid: string) => document.querySelector(`[data-testid="${testid}"]`) === null;
export const click = (testid: string) => act(() => found(testid).click());
export const press = (testid: string, key: string) =>
  act(() => void found(testid).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
export async function type(testid: string, typed: string) {
  const field = found(testid);
  if (!(field instanceof HTMLInputElement)) throw new Error(`${testid} is no field`);
  await act(() => {
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
export async function choose(testid: string, value: string) {
  const field = found(testid);
  if (!(field instanceof HTMLSelectElement)) throw new Error(`${testid} is no list`);
  await act(() => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
export const submit = () =>
  act(
    () =>
      void document
        .querySelector('dialog form, [data-testid=schedule]:not(:has(dialog)) .goals-form')
        ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
  );
export const valueIn = (testid: string) => {
  const field = found(testid);
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value : undefined;
};
/** Cells of a row as they read. */
export function cells(id: number): readonly string[] {
  const row = document.querySelector(`[data-order="${id}"]`);
  return [...(row?.querySelectorAll('td, th') ?? [])].map(
    (cell) => cell.querySelector('input')?.value ?? spoken(cell),
  );
}
function spoken(cell: Element): string {
  const copy = cell.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const hidden of copy.querySelectorAll('.only-spoken')) hidden.remove();
  return (copy.textContent ?? '').replaceAll('\u00a0', ' ').trim();
}
export const entryOf = (plan: Case, id: number): Entry => {
  const entry = plan.log.find((each) => each.id === id);
  if (entry === undefined) throw new Error(`no entry ${id}`);
  return entry;
};
export const clear = () => act(() => render(null, document.body));
