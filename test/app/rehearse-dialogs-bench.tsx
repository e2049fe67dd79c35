import { type Signal, signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { DialogName, Session } from '../../src/app/rehearse/session/session.ts';
import { SessionContext } from '../../src/app/rehearse/session/session.ts';
import { type Case, checkCase } from '../../src/case/index.ts';
import type { Shown } from '../../src/examination/index.ts';
import { type Checked, good, must, type Problem } from '../../src/problem/index.ts';
import type { Fact, NewIntent, Play, Reading, Scenario, Task, Variant } from '../../src/rehearsal/index.ts';
import { pennPatient } from './patient.ts';

export const MIN = 60;
const H = 60 * MIN;
/** The handover: day 10, 06:00. */
export const FROM_S = 10 * 24 * H + 6 * H;
export const NOW_S = FROM_S + 42 * MIN;

/** An adult with a 20 mL pump at 300 mcg/day of 500 mcg/mL. */
export function patientCase(): Case {
  const penn = pennPatient();
  return must(
    checkCase({
      ...penn,
      history: {
        days: 100,
        oral: [],
        prescription: { concentration_mcg_mL: 500, mode: { kind: 'simple_continuous', dose_mcg_day: 300 } },
      },
      log: [],
    }),
  );
}

const VARIANT: Variant = {
  key: 'only',
  weight: 1,
  says: 'The catheter came off.',
  hidden: [],
  patient: {},
  truth: { states: ['withdrawal'], causes: ['disconnection'] },
};

export function scenarioOf(part: Partial<Scenario> = {}): Scenario {
  return {
    key: 'bench',
    number: 1,
    version: 1,
    reviewed: '2026-01-01',
    kind: 'clinical',
    shelf: { title: 'Anxious in bed three', says: 'A patient is restless.', minutes: 20 },
    audience: 'Nurses',
    roles: ['ward_nurse'],
    objectives: [],
    prerequisites: [],
    setting: 'Ward',
    prebrief: [],
    case: patientCase(),
    handover: { at_s: FROM_S, from: 'The night nurse', says: [], facts: [] },
    history: [],
    present: ['second_nurse'],
    contacts: {},
    without: [],
    standing_orders: [],
    variants: [VARIANT],
    cues: [],
    decisions: [],
    criticals: [],
    harmfuls: [],
    calls: {},
    charting: [],
    ends: [],
    limit_h: 12,
    pass: 'clinical',
    debrief: { title: 'Off', questions: [], points: [], what_ifs: [] },
    sources: [],
    ...part,
  };
}

export function playOfHand(part: Partial<Play> = {}): Play {
  const scenario = part.scenario ?? scenarioOf();
  const mode = part.mode ?? 'practice';
  const role = part.role ?? 'ward_nurse';
  return {
    scenario,
    run: {
      schema: 'itb-rehearsal',
      version: 1,
      id: 'bench',
      scenario: scenario.key,
      scenario_version: 1,
      draw: 0,
      role,
      mode,
      began: '2026-01-01T00:00:00.000Z',
      intents: [],
      now_s: NOW_S,
    },
    role,
    mode,
    from_s: FROM_S,
    now_s: NOW_S,
    truth: { variant: VARIANT, document: scenario.case, marks: new Map() },
    people: [{ key: 'learner', role: 'ward_nurse', learner: true, from_s: FROM_S }],
    tasks: [],
    readings: [],
    attached: [],
    facts: [],
    heard: [],
    calls: [],
    orders: [],
    questions: [],
    decisions: [],
    thoughts: [],
    charts: [],
    told: [],
    steps: [],
    programmer: { present: false },
    programmed: [],
    feed: [],
    ...part,
  };
}

export const seen = (
  fact: string,
  says: string,
  ago_min: number,
  from: Fact['from'] = 'observation',
): Fact => ({
  fact,
  says,
  at_s: NOW_S - ago_min * MIN,
  from,
});

export const reading = (output: Reading['output'], value: number, ago_min = 5): Reading => ({
  output,
  value,
  at_s: NOW_S - ago_min * MIN,
  by: 'hand',
});

/** What an interrogation showed, so many minutes ago. */
export function interrogated(prescription: NonNullable<Shown['prescription']>, ago_min = 10): Task {
  const at_s = NOW_S - ago_min * MIN;
  return {
    id: 1,
    task: 'examine/interrogation',
    asked_s: at_s - 20 * MIN,
    state: 'done',
    shown: {
      examination: 'interrogation',
      at_s,
      signs: ['clean_log'],
      misled: false,
      numbers: [{ name: 'counted_mL', value: 14.2, unit: 'mL' }],
      log: [
        { at_s: FROM_S - 30 * 24 * H, readable_s: 0, kind: 'refilled' },
        { at_s: FROM_S - 5 * H, readable_s: 0, kind: 'stall' },
      ],
      alarms: [],
      prescription,
      why: [],
    },
  };
}

export const CONTINUOUS_300 = {
  concentration_mcg_mL: 500,
  mode: { kind: 'simple_continuous', dose_mcg_day: 300 },
  dose_mcg_day: 300,
} as const;

export interface Bench {
  readonly session: Session;
  readonly play: Signal<Play>;
  readonly sent: NewIntent[];
}

/** A session of which only the play is real: it notes what is sent, or refuses it. */
export function benchOf(play: Play, refuse: readonly Problem[] = []): Bench {
  const now = signal(play);
  const sent: NewIntent[] = [];
  const session: Session = {
    play: now,
    calm: now,
    speed: signal<0 | 1 | 10 | 60>(0),
    dialog: signal<DialogName | undefined>(undefined),
    callFor: signal(undefined),
    send(intent): Checked<Play> {
      if (refuse.length > 0) return { ok: false, problems: refuse };
      sent.push(intent);
      return good(now.value);
    },
    skip: () => {},
  };
  return { session, play: now, sent };
}

export async function show(bench: Bench, Part: ComponentType, dialog?: DialogName) {
  bench.session.dialog.value = dialog;
  await act(() =>
    render(
      <SessionContext.Provider value={bench.session}>
        <Part />
      </SessionContext.Provider>,
      document.body,
    ),
  );
}

export const clear = () => act(() => render(null, document.body));
export const find = (testid: string) => document.querySelector<HTMLElement>(`[data-testid="${testid}"]`);
export function found(testid: string): HTMLElement {
  const element = find(testid);
  if (element === null) throw new Error(`no ${testid}`);
  return element;
}
export const missing = (testid: string) => find(testid) === null;
export const click = (testid: string) => act(() => found(testid).click());
export const said = (testid: string) => (found(testid).textContent ?? '').replaceAll('\u00a0', ' ');
export const press = (testid: string, key: string, ctrlKey = false) =>
  act(() => void found(testid).dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true })));
export async function type(testid: string, typed: string) {
  const field = found(testid);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) {
    throw new Error(`${testid} is no field`);
  }
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
export const typedIn = (testid: string) => {
  const field = found(testid);
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value : undefined;
};
export const options = (testid: string) =>
  [...found(testid).querySelectorAll('option')].map((option) => option.value);
