import { bad, type Checked, good, type Problem } from '../problem/index.ts';
import { type AskedUnit, askedSize, KIND_WORDS, sizeOf } from './units.ts';

/** A typed answer, understood. */
export interface Answer {
  /** In the unit that was asked for. */
  readonly value: number;
  /** What is unsafe about the way it is written, though it is understood. */
  readonly habits: readonly Habit[];
}

export type Habit = 'trailing_zero' | 'leading_zero' | 'write_mcg';

const LONGEST = 60;
const WITH_THOUSANDS = /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
const PLAIN = /^(\d+(\.\d*)?|\.\d+)$/;

/**
 * A number with its unit, for example `0.4 mL/day`, `day 105` or `187.5 mcg`, in the unit asked for. Problems say what is
 * missing or of the wrong kind, never what the answer is.
 */
export function readAnswer(text: string, unit: AskedUnit): Checked<Answer> {
  const said = text.trim().replace(/^day\s+(\d+)$/i, '$1 days');
  // A single dose may be said with how often it is taken.
  const typed = unit === 'mg' ? said.replace(/(mg)\s*(three times (a|per) day|tid)$/i, '$1') : said;
  if (typed === '') return bad(problem('answer.empty', 'There is no answer.', example(unit)));
  if (typed.length > LONGEST) {
    return bad(problem('answer.too-long', `This has more than ${LONGEST} characters.`, example(unit)));
  }
  const [, digits = '', word = ''] = /^([\d.,\s]*)(.*)$/s.exec(typed) ?? [];
  const number = digits.trim();
  if (number === '') {
    return bad(
      problem('answer.no-number', `${JSON.stringify(typed)} does not begin with a number.`, example(unit)),
    );
  }
  const value = numberOf(number);
  if (value === undefined) return bad(notANumber(number));
  const size = word === '' ? undefined : sizeOf(word);
  const asked = askedSize(unit);
  if (word === '') {
    return bad(
      problem('answer.no-unit', `${number} has no unit.`, `Write the unit too, for example ${unit}.`),
    );
  }
  if (size === undefined) {
    const message = `${JSON.stringify(word)} is no unit that is known here.`;
    return bad(
      problem('answer.unknown-unit', message, `Write ${KIND_WORDS[asked.kind]}, for example in ${unit}.`),
    );
  }
  if (size.kind !== asked.kind) {
    const message = `${word} measures ${KIND_WORDS[size.kind]}; the question asks for ${KIND_WORDS[asked.kind]}.`;
    return bad(problem('answer.wrong-kind', message, `Answer in ${unit}, or a unit of the same kind.`));
  }
  return good({ value: (value * size.factor) / asked.factor, habits: habitsOf(number, word) });
}

function numberOf(number: string): number | undefined {
  if (WITH_THOUSANDS.test(number)) return Number(number.replaceAll(',', ''));
  return PLAIN.test(number) ? Number(number) : undefined;
}

function notANumber(number: string): Problem {
  const comma = /^\d+,\d+$/.test(number);
  return problem(
    comma ? 'answer.decimal-comma' : 'answer.no-number',
    comma
      ? `In ${number} it is not clear what the comma means.`
      : `${JSON.stringify(number)} is not one number.`,
    'Write a decimal point, and a comma only between thousands, for example 1,200 or 0.4.',
  );
}

function habitsOf(number: string, word: string): readonly Habit[] {
  const habits: Habit[] = [];
  if (/\.\d*0$|\.$/.test(number)) habits.push('trailing_zero');
  if (number.startsWith('.')) habits.push('leading_zero');
  if (/[\u00b5\u03bc]g/i.test(word)) habits.push('write_mcg');
  return habits;
}

function example(unit: AskedUnit): string {
  return `Write a number and its unit, for example 12 ${unit}.`;
}

function problem(code: string, message: string, mend: string): Problem {
  return { path: 'answer', code, message, mend };
}
