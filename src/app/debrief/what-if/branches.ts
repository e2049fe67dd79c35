import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Chain, canChange, type Debrief, type RunChange } from '../../../rehearsal/index.ts';
import { whatIfText } from '../../strings/en/debrief/what-if.ts';
import type { Window } from '../window.ts';
import type { WhatIfAsker } from './client.ts';
import { type Other, type Outcome, outcomeOf } from './compute.ts';
import { type Difference, differencesOf } from './differences.ts';

/** A course that may be drawn beside the learner's. */
export interface Branch {
  readonly key: string;
  readonly says: string;
  readonly change: RunChange;
}

export type Answer = { readonly kind: 'told'; readonly other: Other } | { readonly kind: 'failed' };

/** Whether the learner made it, so that its line belongs where its result stands. */
export function isOwn({ key }: Branch): boolean {
  return key.startsWith(OWN);
}
const OWN = 'own-';

/** Key of the expert's. */
export const EXPERT = 'expert';
const SUGGESTED = 'suggested-';

/** The what-ifs of a debrief: suggested ones, the expert's run, and those the learner makes. */
export interface Branches {
  readonly list: ReadonlySignal<readonly Branch[]>;
  readonly chosen: Signal<string | undefined>;
  /** By the branch's key, for the window shown now. */
  readonly answers: ReadonlySignal<ReadonlyMap<string, Answer>>;
  /** The chosen one, once it is known. */
  readonly shown: ReadonlySignal<{ readonly branch: Branch; readonly other: Other } | undefined>;
  /** What became of the patient in the learner's own run, over the hours of another; without one over all of it. */
  readonly own: (other?: Other) => Outcome;
  /** In what it differs from the learner's own so that it would be seen; the furthest first. */
  readonly differences: (other: Other) => readonly Difference[];
  /** What would have become of the patient if nobody had done anything, once it is known; offered or not. */
  readonly idle: ReadonlySignal<Other | undefined>;
  /** The branch whose result is waited for where it stands, until it has the focus. */
  readonly awaited: Signal<string | undefined>;
  add(says: string, change: RunChange): void;
  /** Works out all that is not known in this window; the chosen one first. */
  start(): void;
  close(): void;
}

/** What the branches are drawn beside: the window shown, and the learner's own chain over it. */
interface Shown {
  readonly window: ReadonlySignal<Window>;
  readonly chain: ReadonlySignal<Chain>;
}

export function openBranches(debrief: Debrief, { window, chain }: Shown, asker: WhatIfAsker): Branches {
  const { play, handover_s, to_s, report } = debrief;
  const { scenario, run, truth } = play;
  const all = signal(branchesOf(debrief));
  const chosen = signal<string>();
  const awaited = signal<string>();
  const idle = all.peek().find(({ change }) => isIdle(change)) ?? IDLE;
  const known = signal<ReadonlyMap<string, Answer>>(new Map());
  const asked = new Set<string>();
  let made = 0;
  let closed = false;
  const outcomes = new Map<number, Outcome>();
  function ownOutcome(other?: Other): Outcome {
    const until_s = Math.min(to_s, other?.to_s ?? to_s);
    const known = outcomes.get(until_s);
    if (known !== undefined) return known;
    const outcome = outcomeOf(truth.document, handover_s, until_s, report);
    outcomes.set(until_s, outcome);
    return outcome;
  }

  const nameIn = ({ from_s, to_s: until_s }: Window, key: string) => `${key} ${from_s} ${until_s}`;
  const answers = computed(() => {
    const found = all.value.flatMap(({ key }): [string, Answer][] => {
      const answer = known.value.get(nameIn(window.value, key));
      return answer === undefined ? [] : [[key, answer]];
    });
    return new Map(found);
  });

  // What was suggested but cannot be carried out so is not offered; what the learner asked for is answered.
  const list = computed(() =>
    all.value.filter(({ key }) => {
      const answer = answers.value.get(key);
      return !key.startsWith(SUGGESTED) || answer?.kind !== 'told' || !answer.other.impossible;
    }),
  );

  async function workOut({ key, says, change }: Branch) {
    const shown = window.peek();
    const name = nameIn(shown, key);
    if (asked.has(name) || closed) return;
    asked.add(name);
    const told = await asker.ask({ scenario, run, change, says, window: shown, handover_s, to_s });
    if (closed) return;
    const answer: Answer = told.kind === 'told' ? told : { kind: 'failed' };
    known.value = new Map(known.peek()).set(name, answer);
  }
  return {
    list,
    chosen,
    answers,
    shown: computed(() => {
      const branch = list.value.find(({ key }) => key === chosen.value);
      const answer = branch && answers.value.get(branch.key);
      return branch !== undefined && answer?.kind === 'told' ? { branch, other: answer.other } : undefined;
    }),
    own: ownOutcome,
    differences: (other) =>
      differencesOf({ outcome: ownOutcome(other), chain: chain.value, to_s }, other, handover_s),
    idle: computed(() => {
      const answer = known.value.get(nameIn(window.value, idle.key));
      return answer?.kind === 'told' ? answer.other : undefined;
    }),
    awaited,
    add(says, change) {
      made += 1;
      const branch = { key: `${OWN}${made}`, says, change };
      all.value = [branch, ...all.peek()];
      chosen.value = branch.key;
      awaited.value = branch.key;
      void workOut(branch);
    },
    start() {
      const first = all.peek().filter(({ key }) => key === chosen.peek());
      for (const branch of [...first, ...all.peek(), idle]) void workOut(branch);
    },
    close() {
      closed = true;
      asker.close();
    },
  };
}

const IDLE: Branch = {
  key: 'idle',
  says: '',
  change: { kind: 'suggested', change: { kind: 'nothing_done' } },
};

function isIdle(change: RunChange): boolean {
  return change.kind === 'suggested' && change.change.kind === 'nothing_done';
}

/** What this draw suggests, as far as the learner did what is to be changed. */
function branchesOf({ play: { scenario, run, truth } }: Debrief): readonly Branch[] {
  const suggested = scenario.debrief.what_ifs
    .filter(({ variants }) => variants === undefined || variants.includes(truth.variant.key))
    .map(({ says, change }, i): Branch => {
      return { key: `${SUGGESTED}${i}`, says, change: { kind: 'suggested', change } };
    });
  const expert: Branch = { key: EXPERT, says: whatIfText.expert, change: { kind: 'expert' } };
  return [...suggested, expert].filter(({ change }) => canChange(scenario, run, change));
}
