import { clockSeconds } from '../../../case/index.ts';
import type { GoalOfDay } from '../../../titration/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { Icon } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import type { Reading } from './reading.ts';

const words = titrateText.day.goals;
const PERCENT = ['standing', 'transfer', 'sitting', 'hygiene'];

export function standOf({ value, met }: GoalOfDay): 'unknown' | 'met' | 'missed' {
  if (Number.isNaN(value)) return 'unknown';
  return met ? 'met' : 'missed';
}

/** Each goal with its hours, its value today, and on which side it is missed. */
export function Goals({ reading }: { readonly reading: Reading }) {
  const goals = reading.goals.value;
  const met = goals.filter((each) => standOf(each) === 'met').length;
  const unknown = goals.some((each) => standOf(each) === 'unknown');
  return (
    <section class="day-goals" aria-label={words.title} data-testid="day-goals">
      <h3>
        {words.title}
        {goals.length > 0 && !unknown && <span class="sub"> {words.summary(met, goals.length)}</span>}
      </h3>
      {goals.length === 0 && <p class="sub">{words.none}</p>}
      {goals.length > 0 && <p class="sub">{words.about}</p>}
      <ul>
        {goals.map((each) => (
          <GoalLine key={each.goal.title} goal={each} />
        ))}
      </ul>
    </section>
  );
}

function GoalLine({ goal: each }: { readonly goal: GoalOfDay }) {
  const { goal, value } = each;
  const stand = standOf(each);
  const verdict =
    stand === 'unknown'
      ? words.unknown
      : stand === 'met'
        ? words.met
        : each.tone === 'too_much'
          ? words.too_much_tone
          : each.tone === 'too_little'
            ? words.too_little_tone
            : words.missed;
  return (
    <li class={`day-goal is-${stand}`} data-testid="day-goal" data-stand={stand} data-tone={each.tone}>
      <Icon name={stand === 'met' ? 'check' : stand === 'missed' ? 'problem' : 'info'} small />
      <span class="day-goal-title">{goal.title}</span>
      <span class="day-goal-stand">{verdict}</span>
      <span class="day-goal-what num">
        {isAllDay(each) ? '' : `${words.hours(goal.from, goal.to)}, `}
        {words.today(words.outputs[goal.output], sayValue(goal.output, value))}, {sayBounds(each)}
      </span>
    </li>
  );
}

function isAllDay({ goal }: GoalOfDay): boolean {
  return clockSeconds(goal.to) - clockSeconds(goal.from) === 86_400;
}

function sayValue(output: string, value: number): string {
  return PERCENT.includes(output) ? `${sayNumber(value, 0)}\u00a0%` : sayNumber(value, 1);
}

/** As it was stated, unrounded. */
function sayBound(output: string, bound: number): string {
  return PERCENT.includes(output) ? sayValue(output, bound) : sayNumber(bound, 2);
}

function sayBounds({ goal: { output, least, most } }: GoalOfDay): string {
  if (least !== undefined && most !== undefined)
    return words.both(sayBound(output, least), sayBound(output, most));
  if (least !== undefined) return words.least(sayBound(output, least));
  return most === undefined ? '' : words.most(sayBound(output, most));
}
