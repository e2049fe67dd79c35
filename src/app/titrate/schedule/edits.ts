import { addEntry, type Case, DAY_S, type Entry, removeEntry, replaceEntry } from '../../../case/index.ts';
import type { Problem } from '../../../problem/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import type { Titrate } from '../plan/titrate.ts';
import { doseOf, readTyped, steppedDose, withDose } from './dose.ts';
import type { Row } from './rows.ts';
import { pumpOf } from './standing.ts';
import { dayOf, readWhen } from './when.ts';

const words = titrateText.schedule.says;

/** What the table and the box below it do to the plan: each is one step of undo. */
export function editsOf(titrate: Titrate) {
  function select(entry: Pick<Entry, 'id' | 'at_s'>): void {
    titrate.selected.value = entry.id;
    titrate.today_s.value = entry.at_s;
  }

  function moveTo({ entry }: Row, at_s: number, gesture?: string): readonly Problem[] {
    if (at_s === entry.at_s) return [];
    const problems = titrate.edit(
      (plan) => replaceEntry(plan, entry.id, { ...entry, at_s }),
      words.moved(dayOf(entry.at_s), dayOf(at_s)),
      gesture,
    );
    if (problems.length === 0 && titrate.selected.value === entry.id) titrate.today_s.value = at_s;
    return problems;
  }

  function setDose({ entry, dose }: Row, amount: number, gesture?: string): readonly Problem[] {
    if (dose === undefined || dose.amount === amount) return [];
    return titrate.edit(
      (plan) => {
        const next = withDose(entry, amount, pumpOf(plan));
        return next.ok ? replaceEntry(plan, entry.id, next.value) : next;
      },
      words.dosed(dayOf(entry.at_s)),
      gesture,
    );
  }

  return {
    select,
    moveTo,
    setDose,
    typeWhen(row: Row, typed: string): readonly Problem[] {
      const read = readWhen(typed, row.entry.at_s);
      return read.ok ? moveTo(row, read.value) : read.problems;
    },
    stepDay(row: Row, typed: string | undefined, steps: number): readonly Problem[] {
      const read = readWhen(typed ?? '', row.entry.at_s);
      const from_s = read.ok ? read.value : row.entry.at_s;
      return moveTo(row, Math.max(0, from_s + steps * DAY_S), `schedule-when-${row.entry.id}`);
    },
    typeDose(row: Row, typed: string): readonly Problem[] {
      const read = readTyped(typed, row.dose?.path ?? '');
      return read.ok ? setDose(row, read.value) : read.problems;
    },
    stepDose(row: Row, typed: string | undefined, steps: number): readonly Problem[] {
      const read = typed === undefined ? undefined : readTyped(typed, '');
      const from = read?.ok ? read.value : (row.dose?.amount ?? 0);
      const plan = titrate.plan.value;
      const amount = steppedDose(row.entry, from, steps, row.before, plan);
      return setDose(row, amount, `schedule-dose-${row.entry.id}`);
    },
    /** The same order a day later, selected. */
    duplicate(entry: Entry): readonly Problem[] {
      const at_s = entry.at_s + DAY_S;
      const { id: _, ...rest } = entry;
      const problems = titrate.edit(
        (plan) => addEntry(plan, { ...rest, at_s }),
        words.duplicated(dayOf(entry.at_s)),
      );
      if (problems.length === 0) selectLatest(titrate.plan.value);
      return problems;
    },
    remove(entry: Entry): readonly Problem[] {
      const problems = titrate.edit((plan) => removeEntry(plan, entry.id), words.removed(dayOf(entry.at_s)));
      if (problems.length === 0 && titrate.selected.value === entry.id) titrate.selected.value = undefined;
      return problems;
    },
    /** The first of so many orders that were added last. */
    selectNew(count: number): void {
      const added = [...titrate.plan.value.log].sort((a, b) => b.id - a.id).slice(0, count);
      const first = added.at(-1);
      if (first !== undefined) select(first);
    },
    selectLatest: () => selectLatest(titrate.plan.value),
    doseOf: (entry: Entry) => doseOf(entry, pumpOf(titrate.plan.value)),
  };

  /** The entry that was added last has the highest id. */
  function selectLatest(plan: Case): void {
    const latest = plan.log.reduce<Entry | undefined>(
      (a, b) => (a === undefined || b.id > a.id ? b : a),
      undefined,
    );
    if (latest !== undefined) select(latest);
  }
}
export type Edits = ReturnType<typeof editsOf>;
