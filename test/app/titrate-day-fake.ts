import { computed, signal } from '@preact/signals';
import type { Output } from '../../src/app/titrate/engine/outputs.ts';
import type { Run } from '../../src/app/titrate/engine/run.ts';
import type { Titrate } from '../../src/app/titrate/plan/titrate.ts';
import { type Case, DAY_S } from '../../src/case/index.ts';
import { runCourse } from '../../src/course/index.ts';
import { deliver } from '../../src/delivery/index.ts';
import { UNCHANGED } from '../../src/model/index.ts';
import type { Practice } from '../../src/titration/index.ts';
import { pennPatient } from './patient.ts';

const SAMPLE_S = 300;
export const HOUR_S = 3600;

const OUTPUTS = [
  'ashworth_leg',
  'ashworth_arm',
  'spasm_score',
  'standing',
  'transfer',
  'sitting',
  'hygiene',
] as const satisfies readonly Output[];

/** The course of a plan from `from_s` on, in samples of five minutes. */
export function runOf(plan: Case, from_s: number, to_s: number): Run {
  const course = runCourse(plan, {
    outputs: OUTPUTS,
    from_s,
    to_s,
    sampling: { kind: 'every', every_s: SAMPLE_S },
  });
  function valueAt(output: Output, at_s: number): number {
    const kept = OUTPUTS.find((each) => each === output);
    const place = (at_s - from_s) / SAMPLE_S;
    const values = kept && course.outputs[kept];
    const [here, next] = [values?.[Math.floor(place)], values?.[Math.ceil(place)]];
    if (here === undefined || next === undefined) return Number.NaN;
    return here + (next - here) * (place - Math.floor(place));
  }
  return {
    plan,
    change: UNCHANGED,
    until_s: to_s,
    known: [{ from_s, to_s }],
    delivery: deliver(plan, 0, to_s),
    valueAt,
    line: () => [],
    mean(output, first_s, last_s) {
      let sum = 0;
      let count = 0;
      for (let at_s = first_s; at_s < last_s; at_s += SAMPLE_S) {
        sum += valueAt(output, at_s);
        count++;
      }
      return sum / count;
    },
  };
}

export interface Edit {
  readonly says: string;
  readonly gesture: string | undefined;
}

/** A Titrate whose plan can be edited for real, and whose course comes when it is told to. */
export function fakeTitrate(first: Case, today_s: number) {
  const plan = signal(first);
  const run = signal<Run | undefined>(undefined);
  const edits: Edit[] = [];
  const until_s = today_s + 3 * DAY_S;
  const practice: Practice = {
    country: 'US',
    concentrations_mcg_mL: [500],
    other_treatments: [],
    observe_h: [0],
    response: { ashworth_points: 1, spasm_grades: 1, within_h: [4, 8] },
  };
  const nothing = () => undefined;
  const titrate: Titrate = {
    plan,
    branches: computed(() => []),
    branch: signal(1),
    until_s: signal(until_s),
    setUntil: nothing,
    today_s: signal(today_s),
    window: signal({ from_s: 0, to_s: until_s }),
    selected: signal(undefined),
    run,
    reference: signal(undefined),
    preview: signal(undefined),
    judged: signal(undefined),
    practice: signal(practice),
    problems: signal([]),
    dismiss: nothing,
    edit(change, says, gesture) {
      const next = change(plan.peek());
      if (!next.ok) return next.problems;
      edits.push({ says, gesture });
      plan.value = next.value;
      return [];
    },
    undo: nothing,
    redo: nothing,
    undoable: signal(undefined),
    redoable: signal(undefined),
    branchAt: nothing,
    openBranch: nothing,
    renameBranch: nothing,
    removeBranch: nothing,
    pin: nothing,
    unpin: nothing,
    show: nothing,
    ask: () => new Promise(() => undefined),
    startWith: nothing,
    refuse: nothing,
    close: nothing,
  };
  /** The course of the plan as it is now: the day before today to three days after. */
  function settle() {
    run.value = runOf(plan.peek(), Math.max(0, Math.floor(today_s / DAY_S) - 1) * DAY_S, until_s);
  }
  return { titrate, edits, settle, plan };
}

/** The patient with a pump since before day 0, and flex with a night of its own ordered on day 2 at 08:00. */
export function flexPatient(): Case {
  const patient = pennPatient();
  return {
    ...patient,
    log: [
      {
        kind: 'prescription',
        id: 1,
        at_s: 2 * DAY_S + 8 * HOUR_S,
        prescription: {
          concentration_mcg_mL: 500,
          mode: {
            kind: 'flex',
            base_mcg_h: 9,
            periods: [
              { from: '00:00', to: '06:00', rate_mcg_h: 16 },
              { from: '06:00', to: '10:00', rate_mcg_h: 12 },
              { from: '22:00', to: '24:00', rate_mcg_h: 16 },
            ],
          },
        },
      },
    ],
  };
}
