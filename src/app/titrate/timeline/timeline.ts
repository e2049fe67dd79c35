import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { DAY_S, type Goal } from '../../../case/index.ts';
import type { Problem } from '../../../problem/index.ts';
import { goalsOf } from '../../../titration/index.ts';
import type { Titrate } from '../plan/titrate.ts';
import { type Row, rowsOf } from '../schedule/index.ts';
import { firstChange_s } from './first-change.ts';
import type { Drawn, Scene } from './lines.ts';
import { type Navigator, openNavigator } from './navigate.ts';
import { type Scales, scalesOf } from './scales.ts';
import { planned_s } from './span.ts';
import { type Orders, ordersOf } from './stretches.ts';
import { type Strip, stripsOf, type View } from './strip-list.ts';
import { type Verdict, verdictsOf } from './verdicts.ts';

/** Up to this length the pump is shown hour by hour, s. */
const HOURLY_s = 3.5 * DAY_S;

/** The state of the panel beside that of the page. */
export interface Timeline {
  readonly titrate: Titrate;
  readonly navigator: Navigator;
  readonly view: Signal<View>;
  /** Width of the plots, px. */
  readonly width: Signal<number>;
  /** Where the plan ends for the eye: what comes of its last order. */
  end_s(): number;
  readonly strips: ReadonlySignal<readonly Strip[]>;
  readonly goals: ReadonlySignal<readonly Goal[]>;
  readonly rows: ReadonlySignal<readonly Row[]>;
  /** What the rules say against orders, by id of the entry. */
  readonly verdicts: ReadonlySignal<ReadonlyMap<number, Verdict>>;
  readonly orders: ReadonlySignal<Orders>;
  readonly scales: ReadonlySignal<Scales>;
  readonly hourly: ReadonlySignal<boolean>;
  /** From here on the curves are those of an earlier plan; Infinity when none are. */
  readonly fresh_s: ReadonlySignal<number>;
  readonly scene: ReadonlySignal<Scene>;
  /** Id of the entry that Tab reaches. */
  readonly focused: Signal<number | undefined>;
  /** What was wrong with the last change that was tried on the chart. */
  readonly refused: Signal<readonly Problem[]>;
}

export function openTimeline(titrate: Titrate): Timeline {
  const { plan, run, reference, preview, window } = titrate;
  const view = signal<View>('overview');
  const goals = computed(() => goalsOf(plan.value));
  const orders = computed(() => ordersOf(plan.value));
  const fresh_s = computed(() => (run.value === undefined ? 0 : firstChange_s(run.value.plan, plan.value)));
  const now = computed<Drawn>(() => ({ plan: plan.value, orders: orders.value, run: run.value, from_s: 0 }));
  const behind = computed<Drawn | undefined>(() => {
    const of = reference.value?.run;
    return of && { plan: of.plan, orders: ordersOf(of.plan), run: of, from_s: 0 };
  });
  const ahead = computed<Drawn | undefined>(() => {
    const of = preview.value;
    if (of === undefined) return undefined;
    return {
      plan: of.plan,
      orders: ordersOf(of.plan),
      run: of.run,
      from_s: firstChange_s(plan.value, of.plan),
    };
  });
  const scales = computed(() =>
    scalesOf(
      [now.value, behind.value, ahead.value].flatMap((each) => (each === undefined ? [] : [each.orders])),
    ),
  );
  const hourly = computed(() => window.value.to_s - window.value.from_s <= HOURLY_s);
  return {
    titrate,
    navigator: openNavigator(titrate),
    view,
    width: signal(0),
    end_s: () => planned_s(plan.peek(), titrate.today_s.peek()),
    strips: computed(() =>
      stripsOf(
        view.value,
        goals.value.map(({ output }) => output),
      ),
    ),
    goals,
    rows: computed(() => rowsOf(plan.value)),
    verdicts: computed(() => verdictsOf(titrate.judged.value, plan.value)),
    orders,
    scales,
    hourly,
    fresh_s,
    scene: computed<Scene>(() => ({
      window: window.value,
      hourly: hourly.value,
      scales: scales.value,
      now: now.value,
      fresh_s: fresh_s.value,
      reference: behind.value,
      preview: ahead.value,
    })),
    focused: signal(undefined),
    refused: signal([]),
  };
}

export const TimelineContext = createContext<Timeline | undefined>(undefined);

export function useTimeline(): Timeline {
  const timeline = useContext(TimelineContext);
  if (timeline === undefined) throw new Error('no timeline around this component');
  return timeline;
}
