import { type Shown, type Sign, WHY_FACTS, type Why } from '../../../examination/index.ts';
import { sayNumber, withUnit } from '../../numbers/index.ts';
import { breakExam as words } from '../../strings/en/break/exam.ts';
import { sayLasting } from '../say-amount.ts';

/** Signs that a sound device gives too. */
const SOUND: ReadonlySet<Sign> = new Set([
  'clean_log',
  'silent',
  'as_expected',
  'film_normal',
  'rotor_turns',
  'aspirates',
  'contrast_rises',
  'not_injected',
  'bolus_works',
  'pocket_dry',
]);

export function saySigns({ signs }: Shown): string {
  return signs.map((sign) => words.signs[sign]).join('; ');
}

/** Whether anything of it points to a fault; a bolus in somebody who is well says nothing either way. */
export function verdictOf({ signs, why }: Shown): 'fault' | 'sound' | 'open' {
  if (signs.includes('not_known') && signs.length === 1) return 'open';
  if (signs.every((sign) => SOUND.has(sign))) return signs.includes('not_injected') ? 'open' : 'sound';
  return why.some(({ fact }) => fact === 'little_to_gain') ? 'open' : 'fault';
}

/** `aspirated 7.6 mL, programmer expects 8 mL`. */
export function sayNumbers({ numbers }: Shown): string {
  return numbers
    .map(({ name, value, unit }) => {
      const said = sayNumber(value, 1);
      return `${words.numbers[name]} ${unit === '1' || unit === '' ? said : withUnit(said, unit)}`;
    })
    .join(', ');
}

export function sayWhy(why: readonly Why[]): string {
  return why
    .flatMap(({ fact, value }) => {
      const known = WHY_FACTS.find((each) => each === fact);
      return known === undefined ? [] : [words.facts[known](value)];
    })
    .join(' ');
}

const DAY_min = 1440;

/** `5 min, small burden`. */
export function sayCost(minutes: number, after: number, burden: number): string {
  const answer =
    after <= minutes
      ? undefined
      : after < DAY_min
        ? sayLasting(after * 60)
        : words.hours(sayNumber(after / 60, 0));
  return words.cost(sayLasting(minutes * 60), answer, words.burdens[burden] ?? '');
}
