import { computed, type Signal, signal } from '@preact/signals';
import type { Output } from '../../src/app/titrate/engine/outputs.ts';
import type { Place, Run } from '../../src/app/titrate/engine/run.ts';
import type { Judged, Preview, Reference, Titrate, Window } from '../../src/app/titrate/plan/titrate.ts';
import { ordersOf, stretchAt } from '../../src/app/titrate/timeline/stretches.ts';
import { type Case, DAY_S, type Entry, HOUR_S, type NewEntry } from '../../src/case/index.ts';
import { deliver } from '../../src/delivery/index.ts';
import { UNCHANGED } from '../../src/model/index.ts';
import { bad } from '../../src/problem/index.ts';
import { pennPatient } from './patient.ts';

const EVERY_S = 900;
const TOP: Readonly<Partial<Record<Output, readonly [none: number, full: number]>>> = {
  ashworth_leg: [4, 1],
  ashworth_arm: [3, 1],
  spasm_score: [3.3, 0.3],
  clonus: [2, 0],
  standing: [20, 80],
  transfer: [30, 90],
  weakness_leg: [0, 0.5],
};

/** A Run that no engine made: effects follow the doses of the plan at once, and what is asked for is known. */
export function fakeRun(plan: Case, until_s: number, known_s = until_s): Run {
  const orders = ordersOf(plan);
  const delivery = deliver(plan, 0, until_s);
  function effect(at_s: number): number {
    const oral = (stretchAt(orders.oral, at_s)?.amount ?? 0) / 300;
    const pump = (stretchAt(orders.pump, at_s)?.amount ?? 0) / 400;
    const bolus = orders.boluses.reduce((sum, { at_s: from_s, mcg }) => {
      const hours = (at_s - from_s) / HOUR_S;
      return sum + (hours > 0 && hours < 12 ? (mcg / 100) * Math.sin((Math.PI * hours) / 12) : 0);
    }, 0);
    return Math.min(1, oral + pump + bolus);
  }
  const samples = Float32Array.from({ length: Math.floor(known_s / EVERY_S) + 1 }, (_, i) =>
    effect(i * EVERY_S),
  );
  function shown(output: Output, share: number): number {
    if (output.endsWith('_level')) return share * 400;
    const [none, full] = TOP[output] ?? [0, 60];
    return none + (full - none) * share;
  }
  const valueAt = (output: Output, at_s: number) =>
    shown(output, samples[Math.floor(at_s / EVERY_S)] ?? Number.NaN);
  return {
    plan,
    change: UNCHANGED,
    until_s,
    known: [{ from_s: 0, to_s: known_s }],
    delivery,
    valueAt,
    line(output, from_s, to_s, pixels) {
      const places: Place[] = [];
      const step = Math.max(EVERY_S, Math.ceil((to_s - from_s) / pixels / EVERY_S) * EVERY_S);
      const first = Math.floor(from_s / step) * step;
      for (let at_s = first; at_s < to_s + step; at_s += step)
        places.push({ at_s, value: valueAt(output, at_s) });
      return places;
    },
    mean: (output, from_s, to_s) => valueAt(output, (from_s + to_s) / 2),
  };
}

type Order = NewEntry extends infer E ? (E extends unknown ? Omit<E, 'at_s'> : never) : never;

function entry(id: number, day: number, order: Order, clock_h = 8): Entry {
  return { ...order, id, at_s: day * DAY_S + clock_h * HOUR_S };
}
function tablets(mg: number): Order {
  const doses = ['08:00', '14:00', '20:00'].map((time) => ({ time, mg }));
  return { kind: 'oral_regimen', doses: mg === 0 ? [] : doses };
}
function dose(mcg: number): Order {
  const mode = { kind: 'simple_continuous', dose_mcg_day: mcg } as const;
  return { kind: 'prescription', prescription: { concentration_mcg_mL: 500, mode } };
}

/** The course of the picture: tablets, two boluses, the pump, one step too large, a trigger, a refill. */
export function fakePlan(): Case {
  const patient = pennPatient();
  const { prescription: _, ...history } = patient.history;
  return {
    ...patient,
    history: { ...history, oral: [] },
    goals: [
      { title: 'Loose legs', output: 'ashworth_leg', from: '00:00', to: '24:00', most: 1.5 },
      { title: 'Sleeps without spasms', output: 'spasm_score', from: '22:00', to: '06:00', most: 1 },
    ],
    log: [
      entry(1, 0, tablets(5)),
      entry(2, 3, tablets(10)),
      entry(3, 6, tablets(15)),
      entry(4, 9, tablets(20)),
      entry(5, 21, { kind: 'lumbar_bolus', mcg: 50 }),
      entry(6, 22, { kind: 'lumbar_bolus', mcg: 75 }),
      entry(7, 28, { kind: 'implant' }),
      entry(8, 28, { kind: 'priming_bolus', volume_mL: 0.4 }),
      entry(9, 28, dose(150)),
      entry(10, 30, dose(180)),
      entry(11, 31, dose(250)),
      entry(12, 32, dose(216)),
      entry(13, 32, tablets(10), 20),
      entry(14, 33, dose(260)),
      entry(15, 36, tablets(5)),
      entry(16, 40, tablets(0)),
      entry(17, 42, { kind: 'trigger', trigger: 'bladder', strength: 0.5 }),
      entry(18, 43, { kind: 'check', of: 'triggers' }),
      entry(19, 46, { kind: 'trigger_treated', trigger: 'bladder' }),
      entry(20, 50, { kind: 'refill', volume_mL: 18, concentration_mcg_mL: 500, rinsed: true }),
    ],
  };
}

/** The signals of the page, set by the test; `edit` checks and keeps the plan, and the run stays behind until `settle`. */
export interface FakeTitrate extends Titrate {
  readonly plan: Signal<Case>;
  readonly run: Signal<Run | undefined>;
  readonly judged: Signal<Judged | undefined>;
  readonly reference: Signal<Reference | undefined>;
  readonly preview: Signal<Preview | undefined>;
  readonly said: string[];
  readonly gestures: (string | undefined)[];
  settle(): void;
}

export function fakeTitrate(first: Case = fakePlan(), until_s = 70 * DAY_S): FakeTitrate {
  const plan = signal(first);
  const run = signal<Run | undefined>(fakeRun(first, until_s));
  const said: string[] = [];
  const gestures: (string | undefined)[] = [];
  const none = { path: '', code: 'none', message: 'Not here.', mend: '' };
  return {
    plan,
    run,
    said,
    gestures,
    branches: signal([]),
    branch: signal(1),
    until_s: signal(until_s),
    setUntil: () => undefined,
    today_s: signal(33 * DAY_S + 12 * HOUR_S),
    window: signal<Window>({ from_s: 0, to_s: 56 * DAY_S }),
    selected: signal(undefined),
    judged: signal(undefined),
    reference: signal(undefined),
    preview: signal(undefined),
    practice: signal({
      country: 'US',
      concentrations_mcg_mL: [500],
      other_treatments: [],
      observe_h: [0],
      response: { ashworth_points: 1, spasm_grades: 1, within_h: [0, 8] },
    }),
    problems: computed(() => []),
    dismiss: () => undefined,
    startWith: () => undefined,
    refuse: () => undefined,
    edit(change, says, gesture) {
      const changed = change(plan.peek());
      if (!changed.ok) return changed.problems;
      plan.value = changed.value;
      said.push(says);
      gestures.push(gesture);
      return [];
    },
    settle() {
      run.value = fakeRun(plan.peek(), until_s);
    },
    undo: () => undefined,
    redo: () => undefined,
    undoable: signal(undefined),
    redoable: signal(undefined),
    branchAt: () => undefined,
    openBranch: () => undefined,
    renameBranch: () => undefined,
    removeBranch: () => undefined,
    pin: () => undefined,
    unpin: () => undefined,
    show: () => undefined,
    ask: async () => bad(none),
    close: () => undefined,
  };
}
