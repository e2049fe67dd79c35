import { computed } from '@preact/signals';
import { faultNamed } from '../../../case/catalogue/index.ts';
import { addEntry, type Case, removeEntry, replaceEntry, sortedLog } from '../../../case/index.ts';
import { type Checked, good, type Problem } from '../../../problem/index.ts';
import { type BreakHost, chainAt, type FaultEntry, type openExaminer } from '../../break/index.ts';
import { breakPlan as words } from '../../strings/en/break/plan.ts';
import type { Titrate } from '../plan/titrate.ts';

type Edited = Pick<Titrate, 'plan' | 'today_s' | 'until_s' | 'edit'>;

/** Faults as entries of the plan: each change is a step of undo. */
export function planHost(
  { plan, today_s, until_s, edit }: Edited,
  examiner: ReturnType<typeof openExaminer>,
): BreakHost {
  const faults = computed(() => plan.value.log.filter(isFault));
  const problemsOf = (checked: Checked<Case>): readonly Problem[] => (checked.ok ? [] : checked.problems);
  const inWords = (id: number) =>
    faults
      .peek()
      .find((each) => each.id === id)
      ?.fault.replaceAll('_', ' ') ?? '';
  return {
    document: plan,
    whole: computed(() => ({ ...plan.value, log: plan.value.log.filter(({ kind }) => !BREAKS.has(kind)) })),
    now_s: today_s,
    goTo(at_s) {
      today_s.value = at_s;
    },
    ends_s: until_s,
    faults,
    most: Number.POSITIVE_INFINITY,
    check: (fault) => problemsOf(addEntry(plan.peek(), fault)),
    add: (fault) => edit((now) => addEntry(now, fault), words.broken(titleOf(fault.fault))),
    change: (id, fault, gesture) =>
      edit((now) => replaceEntry(now, id, fault), words.changed(inWords(id)), gesture),
    remove(id) {
      edit((now) => withoutFault(now, id), words.removed(inWords(id)));
    },
    mend: (id, at_s) =>
      edit(
        (now) => {
          const open = withoutEnd(now, id);
          const entry = open.ok ? open.value.log.find((each) => each.id === id) : undefined;
          if (!open.ok || at_s === undefined || entry?.kind !== 'fault') return open;
          return addEntry(open.value, { at_s, kind: 'fault_ends', fault: entry.fault });
        },
        at_s === undefined ? words.unmended(inWords(id)) : words.mended(inWords(id)),
      ),
    interrogate: (at_s) =>
      edit(
        (now) => addEntry(now, { at_s, kind: 'examination', examination: 'interrogation' }),
        words.interrogated,
      ),
    ...chainAt(plan, today_s),
    examine: (key) => examiner.examine(plan.peek(), key, today_s.peek()),
  };
}

function titleOf(key: string): string {
  return faultNamed(key)?.title ?? key;
}

const BREAKS: ReadonlySet<string> = new Set(['fault', 'fault_ends']);

function isFault(entry: Case['log'][number]): entry is FaultEntry {
  return entry.kind === 'fault';
}

/** The plan without the entry that ends this fault. */
function withoutEnd(plan: Case, id: number): Checked<Case> {
  const log = sortedLog(plan);
  const begins = log.findIndex((entry) => entry.id === id);
  const fault = log[begins];
  if (fault?.kind !== 'fault') return good(plan);
  const end = log
    .slice(begins + 1)
    .find((entry) => entry.kind === 'fault_ends' && entry.fault === fault.fault);
  return end === undefined ? good(plan) : removeEntry(plan, end.id);
}

function withoutFault(plan: Case, id: number): Checked<Case> {
  const open = withoutEnd(plan, id);
  return open.ok ? removeEntry(open.value, id) : open;
}
