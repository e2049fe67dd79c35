import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import {
  addEntry,
  type Case,
  DAY_S,
  type Prescription,
  type Pump,
  type PumpMode,
  pumpNamed,
  replaceEntry,
} from '../../../case/index.ts';
import type { Checked, Problem } from '../../../problem/index.ts';
import { type Holding, holdingAt } from '../../../titration/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import type { Titrate } from '../plan/titrate.ts';

type Held = Exclude<Holding, { kind: 'no_pump' }>;

/** What is edited: the order that holds today, and its pump. */
export interface Edited {
  readonly held: Held;
  readonly order: Prescription;
  readonly pump: Pump;
}

interface Draft {
  /** The order that it was made from: another order, or another plan, has no draft. */
  readonly of: string;
  readonly mode: PumpMode;
  readonly problems: readonly Problem[];
}

/** The state of the panel of the 24-hour pattern. */
export interface Day {
  readonly titrate: Titrate;
  readonly view: Signal<'dial' | 'steps'>;
  readonly edited: ReadonlySignal<Edited | undefined>;
  /** The mode as it is shown: of the order, or of a draft that the plan does not hold. */
  readonly mode: ReadonlySignal<PumpMode | undefined>;
  readonly problems: ReadonlySignal<readonly Problem[]>;
  /** Midnight of today, s. */
  readonly midnight_s: ReadonlySignal<number>;
  readonly copied: Signal<Prescription | undefined>;
  /** Shows a mode and leaves the plan alone: for the frames of a drag between two edits. */
  draw(mode: PumpMode): void;
  /** Changes the order; what is refused stays as a draft with its problems. */
  take(mode: PumpMode, gesture?: string): void;
  discard(): void;
  /** The same order once more, from today on. */
  renew(): void;
}

export function openDay(titrate: Titrate): Day {
  const draft = signal<Draft | undefined>(undefined);
  const edited = computed(() => editedIn(titrate.plan.value, titrate.today_s.value));
  const own = computed(() => (draft.value?.of === nameOf(edited.value) ? draft.value : undefined));

  function write(mode: PumpMode, gesture?: string): readonly Problem[] {
    const today_s = titrate.today_s.peek();
    const day = Math.floor((edited.peek()?.held.entry?.at_s ?? today_s) / DAY_S);
    return titrate.edit((plan) => withMode(plan, today_s, mode), titrateText.day.did(day), gesture);
  }

  return {
    titrate,
    view: signal('dial'),
    edited,
    mode: computed(() => own.value?.mode ?? edited.value?.order.mode),
    problems: computed(() => own.value?.problems ?? []),
    midnight_s: computed(() => Math.floor(titrate.today_s.value / DAY_S) * DAY_S),
    copied: signal(undefined),
    draw(mode) {
      draft.value = { of: nameOf(edited.peek()), mode, problems: own.peek()?.problems ?? [] };
    },
    take(mode, gesture) {
      const problems = write(mode, gesture);
      draft.value = problems.length === 0 ? undefined : { of: nameOf(edited.peek()), mode, problems };
    },
    discard() {
      draft.value = undefined;
    },
    renew() {
      const today_s = titrate.today_s.peek();
      const order = edited.peek()?.order;
      if (order === undefined) return;
      const { concentration_mcg_mL, mode } = order;
      const problems = titrate.edit(
        (plan) =>
          addEntry(plan, {
            kind: 'prescription',
            at_s: today_s,
            prescription: { concentration_mcg_mL, mode },
          }),
        titrateText.day.renewed(Math.floor(today_s / DAY_S)),
      );
      draft.value = problems.length === 0 ? undefined : { of: nameOf(edited.peek()), mode, problems };
    },
  };
}

function editedIn(plan: Case, today_s: number): Edited | undefined {
  const held = holdingAt(plan, today_s);
  const pump = pumpNamed(plan.device.pump);
  if (held.kind === 'no_pump' || pump === undefined) return undefined;
  return { held, order: held.prescription, pump };
}

/** The order of today with another mode; an order that is no entry of the log becomes one, from today on. */
function withMode(plan: Case, today_s: number, mode: PumpMode): Checked<Case> {
  const held = holdingAt(plan, today_s);
  if (held.kind === 'no_pump') throw new Error('no pump to order for');
  if (held.entry !== undefined) {
    const { id, ...entry } = held.entry;
    return replaceEntry(plan, id, { ...entry, prescription: { ...entry.prescription, mode } });
  }
  const { concentration_mcg_mL } = held.prescription;
  return addEntry(plan, {
    kind: 'prescription',
    at_s: today_s,
    prescription: { concentration_mcg_mL, mode },
  });
}

/** Changes with the order, and with nothing else. */
function nameOf(edited: Edited | undefined): string {
  return edited === undefined
    ? ''
    : `${edited.held.entry?.id ?? edited.held.kind} ${JSON.stringify(edited.order)}`;
}
