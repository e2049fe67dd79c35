/**
 * The sweep over doses: a door of its own, because the ratios read it too and the by-dose panel is loaded apart.
 */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { ModelChange } from '../../model/index.ts';
import type { Checked, Problem } from '../../problem/index.ts';
import type { Settings } from '../compare/settings.ts';
import { readyPatient } from '../compare/start-with.ts';
import type { Compare } from '../compare/state.ts';
import { type Answer, type Engine, openEngine } from '../engine/index.ts';
import { type Batch, batchesOf, type Curves, curvesOf } from './sweep-jobs.ts';

export { type OralFacts, type OralRule, oralFactsOf, oralRule } from './oral-rule.ts';
export type { Curves, DosePoint } from './sweep-jobs.ts';

export interface Sweep {
  /** The last curves that were computed; undefined until there are any. */
  readonly curves: ReadonlySignal<Curves | undefined>;
  /** true when they are those of the patient and the model on the screen. */
  readonly fresh: ReadonlySignal<boolean>;
  /** Why the curves of the present patient could not be computed. */
  readonly problems: ReadonlySignal<readonly Problem[]>;
  close(): void;
}

/** Which part of which sweep an answer is. */
interface Part {
  readonly key: string;
  readonly index: number;
}
export type OpenSweepEngine = (show: (answer: Checked<Answer>, part: Part) => void) => Engine<Part>;

/** How long the settings must rest; a sweep in the way of a slider would be felt. */
const REST_ms = 300;

/**
 * Computes the curves over doses once the patient on the screen has rested, in an engine of its own. Doses, time
 * span and view move no curve, so they start nothing.
 */
export function openSweep(
  { shown }: Pick<Compare, 'shown'>,
  open: OpenSweepEngine = (show) => openEngine<Part>(show),
): Sweep {
  const done = signal<{ readonly key: string; readonly curves: Curves } | undefined>(undefined);
  const failed = signal<{ readonly key: string; readonly problems: readonly Problem[] } | undefined>(
    undefined,
  );
  // As text, so that an equal patient is the same value and starts nothing.
  const wanted = computed(() => shown.value && keyOf(shown.value.settings, shown.value.change));

  let batches: readonly Batch[] = [];
  let answers: Answer[] = [];
  // Open from the start: a worker that is wanted only later may find the network gone.
  const engine = open(show);

  function show(answer: Checked<Answer>, { key, index }: Part) {
    if (key !== wanted.peek()) return;
    if (!answer.ok) {
      failed.value = { key, problems: answer.problems };
      return;
    }
    answers[index] = answer.value;
    if (index + 1 < batches.length) ask(key, index + 1);
    else done.value = { key, curves: curvesOf(batches, answers) };
  }
  function ask(key: string, index: number) {
    const batch = batches[index];
    if (batch !== undefined) engine.ask(batch.job, { key, index });
  }
  function start(key: string) {
    const now = shown.peek();
    if (now === undefined) return;
    batches = batchesOf(readyPatient(now.settings.patient), now.settings, now.change);
    answers = [];
    ask(key, 0);
  }

  const stop = effect(() => {
    const { value: key } = wanted;
    if (key === undefined || key === done.peek()?.key) return;
    const timer = setTimeout(() => start(key), REST_ms);
    return () => clearTimeout(timer);
  });
  return {
    curves: computed(() => done.value?.curves),
    fresh: computed(() => done.value !== undefined && done.value.key === wanted.value),
    problems: computed(() => (failed.value?.key === wanted.value ? (failed.value?.problems ?? []) : [])),
    close() {
      stop();
      engine.close();
    },
  };
}

/** All that moves a curve. */
function keyOf(settings: Settings, change: ModelChange): string {
  const { oral_mg_day: _, pump_mcg_day: __, span: ___, view: ____, start: _____, ...patient } = settings;
  return JSON.stringify([patient, change]);
}

/** One sweep for each open page, however many panels read it; it ends with the last of them. */
const open = new Map<Compare, { readonly sweep: Sweep; readers: number }>();

export function useSweep(compare: Compare): Sweep {
  const [held] = useState(() => {
    const known = open.get(compare) ?? { sweep: openSweep(compare), readers: 0 };
    open.set(compare, known);
    return known;
  });
  useEffect(() => {
    held.readers += 1;
    return () => {
      held.readers -= 1;
      if (held.readers > 0) return;
      open.delete(compare);
      held.sweep.close();
    };
  }, [held, compare]);
  return held.sweep;
}
