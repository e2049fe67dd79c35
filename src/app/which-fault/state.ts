import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import {
  type Answer,
  type Debrief,
  type Diagnosis,
  type Move,
  NO_RUNS,
  type Runs,
  type View,
  withRun,
} from '../../diagnosis/index.ts';
import type { Problem } from '../../problem/index.ts';
import { seedIn } from './address.ts';
import type { Teller } from './client.ts';
import { keepRuns, storedRuns } from './store.ts';

/** What the view shows, and the ways in which it changes. */
export interface Which {
  readonly seed: ReadonlySignal<number>;
  /** How many cases were opened after the first. */
  readonly round: ReadonlySignal<number>;
  readonly view: ReadonlySignal<View | undefined>;
  readonly debrief: ReadonlySignal<Debrief | undefined>;
  /** Something is being worked out: a further press waits. */
  readonly busy: ReadonlySignal<boolean>;
  readonly failed: ReadonlySignal<string | undefined>;
  /** Nothing more can be done to this patient. */
  readonly over: ReadonlySignal<boolean>;
  readonly place: Signal<Diagnosis['place'] | undefined>;
  readonly mechanism: Signal<Diagnosis['mechanism'] | undefined>;
  /** 0 to 100. */
  readonly sure: Signal<number>;
  readonly problems: Signal<readonly Problem[]>;
  readonly runs: ReadonlySignal<Runs>;
  readonly storage: ReadonlySignal<'runs' | 'broken' | 'closed'>;
  move(move: Move): void;
  answer(): void;
  another(): void;
  again(): void;
  startOver(): void;
  visit(query: string): void;
}

const SEEDS = 65_536;
const UNSURE_percent = 50;

export function openWhich(teller: Teller, query: string): Which {
  const asked = seedIn(query);
  const found = storedRuns();
  const seed = signal(asked.seed ?? someSeed());
  const moves = signal<readonly Move[]>([]);
  const view = signal<View>();
  const debrief = signal<Debrief>();
  const waiting = signal(0);
  const failed = signal<string>();
  const place = signal<Diagnosis['place']>();
  const mechanism = signal<Diagnosis['mechanism']>();
  const sure = signal(UNSURE_percent);
  const problems = signal(asked.problems);
  const runs = signal(found.kind === 'runs' ? found.runs : NO_RUNS);
  const storage = signal(found.kind);
  const round = signal(0);

  async function ask(next: readonly Move[], answer?: Answer) {
    const mine = round.value;
    waiting.value += 1;
    const told = await teller.ask({ seed: seed.value, moves: next, ...(answer && { answer }) });
    waiting.value -= 1;
    if (mine !== round.value) return;
    if (told.kind === 'failed') {
      failed.value = told.said;
      return;
    }
    moves.value = next;
    view.value = told.view;
    debrief.value = told.debrief;
    if (told.debrief !== undefined) keep(told.debrief);
  }
  function keep({ right, place_right, answer, spent, path }: Debrief) {
    const { confidence } = answer;
    const record = { right, place_right, confidence, minutes: spent.minutes, least_minutes: path.minutes };
    runs.value = withRun(runs.value, { seed: seed.value, ...record });
    if (storage.value !== 'broken') storage.value = keepRuns(runs.value) ? 'runs' : 'closed';
  }
  function open(next: number) {
    round.value += 1;
    seed.value = next;
    moves.value = [];
    view.value = undefined;
    debrief.value = undefined;
    failed.value = undefined;
    place.value = undefined;
    mechanism.value = undefined;
    sure.value = UNSURE_percent;
    void ask([]);
  }
  const over = computed(() => view.value?.chart.died_s !== undefined || debrief.value !== undefined);
  void ask([]);

  return {
    seed,
    round,
    view,
    debrief,
    busy: computed(() => waiting.value > 0),
    failed,
    over,
    place,
    mechanism,
    sure,
    problems,
    runs,
    storage,
    move(move) {
      if (waiting.value === 0 && !over.value) void ask([...moves.value, move]);
    },
    answer() {
      if (waiting.value > 0 || debrief.value !== undefined) return;
      if (place.value === undefined || mechanism.value === undefined) return;
      const diagnosis = { place: place.value, mechanism: mechanism.value };
      void ask(moves.value, { diagnosis, confidence: sure.value / 100 });
    },
    another: () => open(someSeed()),
    again: () => open(seed.value),
    startOver() {
      runs.value = NO_RUNS;
      storage.value = keepRuns(NO_RUNS) ? 'runs' : 'closed';
    },
    visit(address) {
      const wanted = seedIn(address);
      problems.value = wanted.problems;
      if (wanted.seed !== undefined && wanted.seed !== seed.value) open(wanted.seed);
    },
  };
}

function someSeed(): number {
  return Math.floor(Math.random() * SEEDS);
}
