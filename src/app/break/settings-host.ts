import { computed, type ReadonlySignal } from '@preact/signals';
import { type Case, checkCase } from '../../case/index.ts';
import { type DeliveryPiece, type DeviceState, deliver, deviceAt } from '../../delivery/index.ts';
import type { Checked, Problem } from '../../problem/index.ts';
import { type Breaks, type Broken, breakEntries, FIRST_BREAK_ID } from '../broken/index.ts';
import type { Examiner } from './exam/client.ts';
import type { BreakHost, FaultEntry, NewFault } from './host.ts';

interface Page {
  readonly whole: ReadonlySignal<Case>;
  readonly breaks: ReadonlySignal<Breaks>;
  change(breaks: Breaks): void;
  readonly now_s: ReadonlySignal<number>;
  goTo(at_s: number): void;
  readonly ends_s: ReadonlySignal<number>;
  readonly most: number;
  readonly examiner: Examiner;
}

/** The case with what breaks in it, or what is wrong with that. */
export function brokenCase(whole: Case, breaks: Breaks): Checked<Case> {
  return checkCase({ ...whole, log: [...whole.log, ...breakEntries(breaks)] });
}

/** A host whose page keeps what breaks in its settings. */
export function settingsHost(page: Page): BreakHost {
  const { whole, breaks, now_s, goTo, ends_s, most, examiner } = page;
  const document = computed(() => {
    const checked = brokenCase(whole.value, breaks.value);
    return checked.ok ? checked.value : whole.value;
  });
  function take(next: Breaks): readonly Problem[] {
    const checked = brokenCase(whole.peek(), next);
    if (checked.ok) page.change(next);
    return checked.ok ? [] : checked.problems;
  }
  function withBroken(id: number, change: (broken: Broken) => Broken | undefined): readonly Problem[] {
    const { broken, interrogated_s } = breaks.peek();
    const place = id - FIRST_BREAK_ID;
    const next = broken.flatMap((each, i) => (i === place ? (change(each) ?? []) : [each]));
    return take({ broken: next, interrogated_s: next.length === 0 ? [] : interrogated_s });
  }
  function withOneMore(fault: NewFault): Breaks {
    const { broken, interrogated_s } = breaks.peek();
    const kept = broken.length >= most ? broken.slice(0, most - 1) : broken;
    return { broken: [...kept, brokenOf(fault)], interrogated_s: kept.length === 0 ? [] : interrogated_s };
  }
  return {
    ...{ document, whole, now_s, goTo, ends_s, most },
    faults: computed(() => document.value.log.filter((entry): entry is FaultEntry => entry.kind === 'fault')),
    check(fault) {
      const checked = brokenCase(whole.peek(), withOneMore(fault));
      return checked.ok ? [] : checked.problems;
    },
    add: (fault) => take(withOneMore(fault)),
    change: (id, fault) =>
      withBroken(id, ({ ends_s: end }) => ({
        ...brokenOf(fault),
        ...(end === undefined ? {} : { ends_s: end }),
      })),
    remove(id) {
      withBroken(id, () => undefined);
    },
    mend: (id, at_s) =>
      withBroken(id, ({ ends_s: _, ...broken }) =>
        at_s === undefined ? broken : { ...broken, ends_s: at_s },
      ),
    interrogate(at_s) {
      const { broken, interrogated_s } = breaks.peek();
      return take({ broken, interrogated_s: [...interrogated_s, at_s] });
    },
    ...chainAt(document, now_s),
    examine: (key) => examiner.examine(document.peek(), key, now_s.peek()),
  };
}

/** Device and flow at the cursor; undefined where the engine has no answer. */
export function chainAt(document: ReadonlySignal<Case>, now_s: ReadonlySignal<number>) {
  return {
    device: computed<DeviceState | undefined>(() => attempt(() => deviceAt(document.value, now_s.value))),
    piece: computed<DeliveryPiece | undefined>(() =>
      attempt(() => deliver(document.value, now_s.value, now_s.value + 1).pieces[0]),
    ),
  };
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

function brokenOf({ fault, severity, at_s, onset }: NewFault): Broken {
  return { fault, severity, at_s, ...(onset === undefined ? {} : { onset }) };
}
