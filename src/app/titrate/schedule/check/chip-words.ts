import type { RuleFinding } from '../../../../titration/index.ts';
import { sayNumber } from '../../../numbers/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import { ruleNamed } from '../numbers.ts';

const words = titrateText.schedule.chips;

/** At most three words for what a rule says of an entry. */
export function sayChip({ rule, verdict }: RuleFinding): string {
  const own = words.rules[rule];
  if (own === undefined) return verdict === 'green' ? words.other.good : words.other[verdict];
  return own[verdict === 'green' ? 'good' : 'bad'](numbersOf(rule));
}

function numbersOf(rule: string): Readonly<Record<string, string>> {
  const numbers = Object.entries(ruleNamed(rule)?.numbers ?? {});
  return Object.fromEntries(
    numbers.map(([name, { value }]) => {
      const said = (typeof value === 'number' ? [value] : value).map((each) => sayNumber(each, 3));
      return [name, said.join(said.length === 2 ? ' to ' : ', ')];
    }),
  );
}

/** Rules that say most about an order that holds, the most telling first. */
const TELLING: readonly string[] = Object.keys(words.rules);
const LAST: readonly string[] = ['oral_effects', 'oral_most', 'strength_sold', 'both_same_day'];

/** The finding that the chip of an entry shows: the worst, among green ones the most telling. */
export function shownOf(findings: readonly RuleFinding[]): RuleFinding | undefined {
  const [worst] = findings;
  if (worst?.verdict !== 'green') return worst;
  return [...findings].sort((a, b) => rank(a) - rank(b))[0];
}

function rank({ rule }: RuleFinding): number {
  const step = FIRST.indexOf(rule);
  if (step >= 0) return step - FIRST.length;
  const place = TELLING.indexOf(rule);
  return (place < 0 ? TELLING.length : place) + (LAST.includes(rule) ? TELLING.length : 0);
}

const FIRST: readonly string[] = [
  'start_over',
  'daily_spinal',
  'daily_cerebral',
  'daily_child',
  'refill_step_spinal',
  'refill_step_cerebral',
  'refill_step_child',
  'reduction_step',
  'oral_wean_step',
  'oral_interval',
];
