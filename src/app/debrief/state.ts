import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import {
  type Chain,
  chainOf,
  type Debrief,
  type Moment,
  momentOf,
  type Run,
  type Scenario,
  type Worst,
  worstOf,
} from '../../rehearsal/index.ts';
import { type Deed, deedsOf } from './deeds.ts';
import type { Titles } from './titles.ts';
import { openBesides } from './what-if/besides.ts';
import { type Branches, openBranches } from './what-if/branches.ts';
import type { WhatIfAsker } from './what-if/client.ts';
import { hasSpans, type Span, stepIn, type Window, windowsOf } from './window.ts';

export const LAYERS = ['saw', 'both', 'chain'] as const;
export type Layer = (typeof LAYERS)[number];

/** What the parts of a debrief share. */
export interface Shared {
  readonly scenario: Scenario;
  readonly run: Run;
  readonly debrief: Debrief;
  readonly titles: Titles;
  readonly deeds: readonly Deed[];
  readonly spans: Readonly<Record<Span, Window>>;
  readonly choosesSpan: boolean;
  readonly span: Signal<Span>;
  readonly window: ReadonlySignal<Window>;
  /** The chain over the window. */
  readonly chain: ReadonlySignal<Chain>;
  readonly layer: Signal<Layer>;
  readonly now_s: ReadonlySignal<number>;
  /** The worst moment of the shift, where the cursor stands at first. */
  readonly worst: Worst | undefined;
  goTo(at_s: number): void;
  /** What was so at the cursor. */
  readonly moment: ReadonlySignal<Moment>;
  readonly branches: Branches;
  readonly besides: ReturnType<typeof openBesides>;
}

export const DebriefContext = createContext<Shared | undefined>(undefined);

export function useDebrief(): Shared {
  const shared = useContext(DebriefContext);
  if (shared === undefined) throw new Error('A part of a debrief stands outside it');
  return shared;
}

/** Where the cursor stands at first when nothing went wrong: a little into the shift, where there is something to compare. */
const FIRST = 0.2;

export function share(debrief: Debrief, titles: Titles, ask: WhatIfAsker): Shared {
  const { play, handover_s } = debrief;
  const { scenario, run } = play;
  const spans = windowsOf(debrief);
  const choosesSpan = hasSpans(spans);
  const span = signal<Span>(choosesSpan ? 'shift' : 'whole');
  const window = computed(() => spans[span.value]);
  const chain = computed(() => {
    const { from_s, to_s } = window.value;
    if (from_s === debrief.chain.from_s && to_s === debrief.chain.to_s) return debrief.chain;
    return chainOf(play.truth.document, from_s, to_s);
  });
  const worst = worstOf(debrief.chain, handover_s);
  const first_s = worst?.at_s ?? handover_s + FIRST * (debrief.to_s - handover_s);
  const now_s = signal(stepIn(spans.whole, first_s));
  const moment = computed(() => momentOf(debrief, now_s.value));
  const branches = openBranches(debrief, { window, chain }, ask);
  return {
    scenario,
    run,
    debrief,
    titles,
    deeds: deedsOf(debrief, titles),
    spans,
    choosesSpan,
    span,
    window,
    chain,
    layer: signal<Layer>('both'),
    now_s,
    worst,
    goTo(at_s) {
      now_s.value = stepIn(window.peek(), at_s);
    },
    moment,
    branches,
    besides: openBesides(debrief, window, branches, ask),
  };
}
