import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Case } from '../../../case/index.ts';
import type { ModelChange } from '../../../model/index.ts';
import type { Checked, Problem } from '../../../problem/index.ts';
import { CHUNK_S, chunkCount, chunkKeys } from './chunk.ts';
import { type Detail, runOf } from './chunk-run.ts';
import { ChunkStore } from './chunk-store.ts';
import { openClient } from './client.ts';
import type { Wanted } from './messages.ts';
import type { OpenPost } from './post.ts';
import type { Answer, Asked, QuestionName } from './questions.ts';
import type { Run } from './run.ts';

/** Whose course is wanted: the plan of the page first, then what is laid beside it. */
export type Slot = 'plan' | 'preview' | 'reference' | 'other';
const SLOTS: readonly Slot[] = ['plan', 'preview', 'reference', 'other'];

export interface Wish {
  readonly plan: Case;
  readonly change: ModelChange;
  readonly until_s: number;
  /** What is in view: it is shown when it is known whole. */
  readonly window: { readonly from_s: number; readonly to_s: number };
}

export interface Runs {
  readonly shown: Readonly<Record<Slot, ReadonlySignal<Run | undefined>>>;
  /** What is wrong with the plan's course; none with the next that can be had. */
  readonly problems: ReadonlySignal<readonly Problem[]>;
  wish(slot: Slot, wish: Wish | undefined): void;
  ask<N extends QuestionName>(name: N, asked: Asked<N>): Promise<Checked<Answer<N>>>;
  close(): void;
}

const DAY_S = 86_400;
/** Windows up to this long are sampled more closely than the chunks are, in whole days with room to pan. */
const DETAIL_UP_TO_s = 4 * DAY_S;
/** An old curve is kept until the new one is known in view, but no longer. */
const PATIENCE_ms = 150;
const DETAILS_KEPT = 12;
/** What is shown is added to this often at most, while the rest of a long plan comes in. */
const ADDED_EVERY_ms = 250;

interface Place {
  wish: Wish;
  keys: readonly string[];
  detail: Wanted['detail'];
  since_ms: number;
  published_ms: number;
}

/** Courses of plans, from chunks that are kept and chunks that are computed. */
export function openRuns(open: OpenPost): Runs {
  const store = new ChunkStore();
  const details = new Map<string, Detail>();
  const places = new Map<Slot, Place>();
  const problems = signal<readonly Problem[]>([]);
  const shown: Record<Slot, Signal<Run | undefined>> = {
    plan: signal(undefined),
    preview: signal(undefined),
    reference: signal(undefined),
    other: signal(undefined),
  };
  const client = openClient(
    {
      chunks(chunks) {
        for (const chunk of chunks) store.keep(chunk);
        problems.value = [];
        publishAll();
      },
      detail(key, detail) {
        details.set(key, detail);
        const oldest = details.keys().next().value;
        if (details.size > DETAILS_KEPT && oldest !== undefined) details.delete(oldest);
        publishAll();
      },
      refused(what) {
        problems.value = what;
      },
    },
    open,
  );

  function missing({ keys }: Place): readonly number[] {
    return keys.flatMap((key, i) => (store.get(key) === undefined ? [i] : []));
  }
  function isKnownInView({ keys, wish }: Place): boolean {
    const first = Math.floor(wish.window.from_s / CHUNK_S);
    const last = Math.min(keys.length - 1, Math.floor((wish.window.to_s - 1) / CHUNK_S));
    for (let i = Math.max(0, first); i <= last; i++) {
      if (store.get(keys[i] ?? '') === undefined) return false;
    }
    return true;
  }
  function isShown(slot: Slot, { plan, change }: Wish): boolean {
    const now = shown[slot].peek();
    return now?.plan === plan && now.change === change;
  }
  /** Not each chunk that comes is worth drawing the page anew: the first in view, the last, and some between. */
  function isWorthIt(slot: Slot, place: Place): boolean {
    if (!isShown(slot, place.wish)) return true;
    return missing(place).length === 0 || performance.now() - place.published_ms >= ADDED_EVERY_ms;
  }
  function publish(slot: Slot, place: Place) {
    if (!isWorthIt(slot, place)) return;
    const late = performance.now() - place.since_ms >= PATIENCE_ms;
    const { plan, change, until_s } = place.wish;
    if (!isShown(slot, place.wish) && !late && !isKnownInView(place)) return;
    place.published_ms = performance.now();
    shown[slot].value = runOf({
      plan,
      change,
      until_s,
      chunks: place.keys.map((key) => store.get(key)),
      detail: place.detail && details.get(place.detail.key),
    });
  }
  function publishAll() {
    for (const [slot, place] of places) publish(slot, place);
  }
  function want() {
    const wanted: Wanted[] = [];
    for (const slot of SLOTS) {
      const place = places.get(slot);
      if (place === undefined) continue;
      const chunks = missing(place);
      const { plan, change } = place.wish;
      const detail = place.detail && details.has(place.detail.key) ? undefined : place.detail;
      if (chunks.length > 0 || detail !== undefined) wanted.push({ plan, change, chunks, detail });
    }
    client.want(wanted);
  }

  return {
    shown,
    problems,
    wish(slot, wish) {
      if (wish === undefined) {
        places.delete(slot);
        shown[slot].value = undefined;
        return;
      }
      const before = places.get(slot);
      const keys =
        before?.wish.plan === wish.plan &&
        before.wish.change === wish.change &&
        before.keys.length === chunkCount(wish.until_s)
          ? before.keys
          : chunkKeys(wish.plan, wish.change, wish.until_s);
      const place = {
        wish,
        keys,
        detail: detailOf(wish, keys),
        since_ms: performance.now(),
        published_ms: 0,
      };
      places.set(slot, place);
      publish(slot, place);
      if (!isShown(slot, wish)) {
        setTimeout(() => places.get(slot) === place && publish(slot, place), PATIENCE_ms);
      }
      want();
    },
    ask: client.ask,
    close: client.close,
  };
}

function detailOf({ window }: Wish, keys: readonly string[]): Wanted['detail'] {
  if (window.to_s - window.from_s > DETAIL_UP_TO_s) return undefined;
  const from_s = Math.max(0, (Math.floor(window.from_s / DAY_S) - 1) * DAY_S);
  const to_s = (Math.ceil(window.to_s / DAY_S) + 1) * DAY_S;
  // The chunk that holds its end is named by all that comes before that end, and a little more.
  const covering = keys[Math.min(keys.length - 1, Math.floor(to_s / CHUNK_S))] ?? '';
  return { key: `${covering} ${from_s} ${to_s}`, from_s, to_s };
}
