import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Case, READY_PATIENTS } from '../../case/index.ts';
import type { CourseRequest } from '../../course/index.ts';
import { changesIn, type ModelChange, type OutputName, UNCHANGED } from '../../model/index.ts';
import type { Problem } from '../../problem/index.ts';
import { type Answer, openEngine } from '../engine/index.ts';
import { modelChange } from '../model-change/index.ts';

export const PREVIEWED = [
  'ashworth_leg',
  'spasm_score',
  'receptor_effect',
  'csf_lumbar_level',
  'plasma_level',
  'side_sedation',
] as const satisfies readonly OutputName[];
export type Previewed = (typeof PREVIEWED)[number];

export const HOURS = 72;
const EVERY_s = 1800;

const REQUEST: CourseRequest<OutputName> = {
  outputs: PREVIEWED,
  from_s: 0,
  to_s: HOURS * 3600,
  sampling: { kind: 'every', every_s: EVERY_s },
};

/** By mouth, by pump: the same patient on each alone. */
const CASES: readonly Case[] = ['penn-1989-oral', 'penn-1989'].map((key) => {
  const found = READY_PATIENTS.get(key);
  if (found === undefined) throw new Error(`no patient ${key}`);
  return found;
});

export interface Lines {
  readonly time_s: ArrayLike<number>;
  readonly oral: ArrayLike<number>;
  readonly pump: ArrayLike<number>;
}

export type Curves = Readonly<Record<Previewed, Lines>>;

/** What the changed model gives beside what the shipped one gave. */
export interface Preview {
  readonly output: Signal<Previewed>;
  readonly shipped: ReadonlySignal<Curves | undefined>;
  /** Undefined while nothing is changed. */
  readonly changed: ReadonlySignal<Curves | undefined>;
  /** true when the curves are those of the present change. */
  readonly settled: ReadonlySignal<boolean>;
  readonly problems: ReadonlySignal<readonly Problem[]>;
  close(): void;
}

export function openPreview(): Preview {
  const shipped = signal<Curves | undefined>(undefined);
  const changed = signal<Curves | undefined>(undefined);
  const answered = signal<ModelChange | undefined>(undefined);
  const problems = signal<readonly Problem[]>([]);

  const engine = openEngine<ModelChange>((answer, change) => {
    batch(() => {
      answered.value = change;
      problems.value = answer.ok ? [] : answer.problems;
      if (!answer.ok) return;
      const curves = curvesOf(answer.value);
      if (changesIn(change) === 0) shipped.value = curves;
      else changed.value = curves;
    });
  });
  // First, so that there is something to compare with.
  engine.ask({ cases: CASES, request: REQUEST }, UNCHANGED);
  const stop = effect(() => {
    const change = modelChange.value;
    if (changesIn(change) > 0) engine.ask({ cases: CASES, request: REQUEST, change }, change);
    else {
      batch(() => {
        changed.value = undefined;
        problems.value = [];
      });
    }
  });
  return {
    output: signal<Previewed>('ashworth_leg'),
    shipped,
    changed: computed(() => (changesIn(modelChange.value) === 0 ? undefined : changed.value)),
    settled: computed(
      () =>
        shipped.value !== undefined &&
        (changesIn(modelChange.value) === 0 || answered.value === modelChange.value),
    ),
    problems: computed(() => (changesIn(modelChange.value) === 0 ? [] : problems.value)),
    close() {
      stop();
      engine.close();
    },
  };
}

function curvesOf({ courses }: Answer): Curves {
  const [oral, pump] = courses;
  if (oral === undefined || pump === undefined) throw new Error('two courses were asked for');
  const of = (output: Previewed): Lines => ({
    time_s: oral.time_s,
    oral: oral.outputs[output],
    pump: pump.outputs[output],
  });
  return {
    ashworth_leg: of('ashworth_leg'),
    spasm_score: of('spasm_score'),
    receptor_effect: of('receptor_effect'),
    csf_lumbar_level: of('csf_lumbar_level'),
    plasma_level: of('plasma_level'),
    side_sedation: of('side_sedation'),
  };
}

export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] ?? 0;
  return sum / values.length;
}
