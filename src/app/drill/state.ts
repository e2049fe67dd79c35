import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import {
  type AskedUnit,
  answered,
  type Item,
  itemOf,
  judge,
  type Mark,
  nextItem,
  type Progress,
  startProgress,
  TOPICS,
  type Topic,
} from '../../drill/index.ts';
import type { Problem } from '../../problem/index.ts';
import { readAddress } from './address.ts';
import { keep, type Stored, stored } from './store.ts';

/** What became of an item: the mark, what was understood of the answer, and why. */
export interface Result {
  readonly mark: Mark;
  /** In the unit of the item; absent when the learner asked to be shown. */
  readonly given: number | undefined;
  readonly says: readonly string[];
}

/** What the page shows, and the ways in which it changes. */
export interface Drill {
  readonly progress: ReadonlySignal<Progress>;
  /** Topics to ask from; none chosen means every one. */
  readonly chosen: ReadonlySignal<readonly Topic[]>;
  readonly item: ReadonlySignal<Item>;
  readonly draft: Signal<string>;
  readonly unit: Signal<AskedUnit | ''>;
  readonly problem: Signal<Problem | undefined>;
  readonly result: ReadonlySignal<Result | undefined>;
  readonly storage: ReadonlySignal<Stored['kind']>;
  /** A stored text that is no progress; while it is there nothing is written over it. */
  readonly broken: ReadonlySignal<Extract<Stored, { kind: 'broken' }> | undefined>;
  readonly addressProblems: Signal<readonly Problem[]>;
  check(): void;
  show(): void;
  next(): void;
  choose(topics: readonly Topic[]): void;
  /** Another progress: imported, started anew, or kept by another tab. */
  take(progress: Progress, write?: boolean): void;
  startOver(): void;
  visit(query: string): void;
}

const SEEDS = 65_536;

export function openDrill(query: string): Drill {
  const found = stored();
  const asked = readAddress(query);
  const kept = found.kind === 'progress' ? found.progress : startProgress(someSeed());
  const progress = signal(asked.seed === undefined ? kept : { ...kept, seed: asked.seed });
  const chosen = signal(asked.topics);
  const storage = signal(found);
  const draft = signal('');
  const unit = signal<AskedUnit | ''>('');
  const problem = signal<Problem>();
  const result = signal<Result>();
  const addressProblems = signal(asked.problems);
  const item = signal(pick());

  function pick(last?: Topic): Item {
    const { value: only } = chosen;
    const { topic, seed, index } = nextItem(progress.value, only.length === 0 ? TOPICS : only, last);
    return itemOf(topic, seed, index);
  }
  function ask(last?: Topic) {
    draft.value = '';
    unit.value = '';
    problem.value = undefined;
    result.value = undefined;
    item.value = pick(last);
  }
  function write() {
    if (storage.value.kind === 'broken') return;
    storage.value = keep(progress.value)
      ? { kind: 'progress', progress: progress.value }
      : { kind: 'closed' };
  }
  function mark(one: Result) {
    problem.value = undefined;
    progress.value = answered(progress.value, item.value.topic, one.mark);
    result.value = one;
    write();
  }

  function choose(topics: readonly Topic[]) {
    chosen.value = TOPICS.filter((topic) => topics.includes(topic));
    const open = chosen.value.length === 0 || chosen.value.includes(item.value.topic);
    // An answer that is being read, or a question that still belongs, stays.
    if (result.value === undefined && !open) ask();
  }

  return {
    progress,
    chosen,
    item,
    draft,
    unit,
    problem,
    result,
    storage: computed(() => storage.value.kind),
    broken: computed(() => (storage.value.kind === 'broken' ? storage.value : undefined)),
    addressProblems,
    check() {
      if (result.value !== undefined) return;
      const judged = judge(item.value, typed(draft.value, unit.value));
      if (judged.ok) mark(judged.value);
      else problem.value = judged.problems[0];
    },
    show() {
      if (result.value === undefined) mark({ mark: 'wrong', given: undefined, says: [] });
    },
    next: () => ask(item.value.topic),
    choose,
    take(other, writeIt = true) {
      progress.value = other;
      if (writeIt) write();
      if (writeIt || result.value === undefined) ask();
    },
    startOver() {
      storage.value = { kind: 'nothing' };
      write();
    },
    visit(address) {
      const { seed, topics, problems } = readAddress(address);
      addressProblems.value = problems;
      if (seed !== undefined && seed !== progress.value.seed) {
        progress.value = { ...progress.value, seed };
        chosen.value = topics;
        ask();
      } else if (topics.join() !== chosen.value.join()) choose(topics);
    },
  };
}

/** What was typed, with the unit of the menu when it has none of its own. */
export function typed(draft: string, unit: AskedUnit | ''): string {
  return hasUnit(draft) || unit === '' ? draft : `${draft} ${unit}`;
}

export function hasUnit(draft: string): boolean {
  return /[a-z\u00b5\u03bc%]/i.test(draft);
}

function someSeed(): number {
  return Math.floor(Math.random() * SEEDS);
}
