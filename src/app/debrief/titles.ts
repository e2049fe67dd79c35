import { actionNamed } from '../../case/catalogue/index.ts';
import { EXAMINATION_FILES, type Examination } from '../../examination/index.ts';
import type { Bedside, FactKey, StateKey } from '../../rehearsal/index.ts';
import { sayNumber, withUnit } from '../numbers/index.ts';

/** Keys of a run in the words of the files that define them; a key that is in none stands for itself, in words. */
export interface Titles {
  readonly bedside: Bedside;
  task(task: string): string;
  /** Of an action, with its unit; without one the bare number. */
  amount(task: string, amount: number): string;
  contact(key: string): string;
  fact(key: FactKey): string;
  state(key: StateKey): string;
  cause(key: string): string;
  request(key: string): string;
  statement(key: string): string;
  chart(key: string): string;
  chartItem(chart: string, item: string): string;
}

const EXAMINED: readonly Examination[] = Object.values(EXAMINATION_FILES);

export function titlesOf(bedside: Bedside): Titles {
  const { observations, facts, contacts, states, causes, requests, statements, charting } = bedside;
  const find = <T extends { readonly key: string }>(list: readonly T[], key: string) =>
    list.find((each) => each.key === key);
  return {
    bedside,
    task(task) {
      const [kind, key] = partsOf(task);
      if (kind === 'observe') return find(observations, key)?.title ?? inWords(key);
      if (kind === 'examine') return find(EXAMINED, key)?.title ?? inWords(key);
      return actionNamed(key)?.title ?? inWords(key);
    },
    amount(task, amount) {
      const unit = actionNamed(partsOf(task)[1])?.amount?.unit;
      const number = sayNumber(amount, 2);
      return unit === undefined ? number : withUnit(number, unit);
    },
    contact: (key) => find(contacts, key)?.title ?? inWords(key),
    fact: (key) => plain(find(facts, key)?.says ?? inWords(key)),
    state: (key) => find(states, key)?.says ?? inWords(key),
    cause: (key) => find(causes, key)?.says ?? inWords(key),
    request: (key) => find(requests, key)?.says ?? inWords(key),
    statement: (key) => find(statements, key)?.says ?? inWords(key),
    chart: (key) => find(charting, key)?.title ?? inWords(key),
    chartItem: (chart, item) => find(find(charting, chart)?.items ?? [], item)?.says ?? inWords(item),
  };
}

/** Kind and key of a task: `act/lorazepam`. */
export function partsOf(task: string): readonly [kind: string, key: string] {
  const cut = task.indexOf('/');
  return [task.slice(0, cut), task.slice(cut + 1)];
}

export function inWords(key: string): string {
  const said = key.replaceAll('_', ' ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** A fact that says a number, where only the fact is meant: what stands before the number. */
function plain(says: string): string {
  const [before = ''] = says.split('{value}');
  return before.trim() === '' ? says.replace('{value}', '').trim() : before.trim();
}
