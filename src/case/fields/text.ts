import {
  array,
  check,
  description,
  type GenericSchema,
  maxLength,
  minLength,
  picklist,
  pipe,
  string,
} from 'valibot';
import { nearest } from '../nearest.ts';
import { quoted, sayChoice, sayNumber, sayValue } from '../words.ts';
import { told } from './told.ts';

/** One of a few words. `what` is what they name, for example `cause`. */
export function word<const W extends readonly string[]>(what: string, words: W) {
  return pipe(
    picklist(words, (issue) => wrongWord(issue.input, what, words)),
    description(sayChoice(words)),
  );
}

/** The message for a word that is none of `words`. */
export function wrongWord(input: unknown, what: string, words: readonly string[]): string {
  const all = sayChoice(words);
  if (input === undefined) return told('field.missing', `The ${what} is missing.`, `Add it: ${all}.`);
  const message =
    typeof input === 'string'
      ? `${quoted(input)} is no ${what}.`
      : `This is ${sayValue(input)}, not a ${what}.`;
  const meant = typeof input === 'string' ? nearest(input, words) : undefined;
  return told(
    'word.unknown',
    message,
    `${meant === undefined ? '' : `Did you mean ${meant}? `}Write ${all}.`,
  );
}

/** One line of text, 1 to `longest` characters. */
export function line(what: string, longest: number) {
  const says = `${what}, 1 to ${longest} characters`;
  return pipe(
    string((issue) =>
      told('field.wrong-kind', `This is ${sayValue(issue.input)}, not text.`, `Write ${says}.`),
    ),
    check(
      (text) => text.trim() !== '' && text.length <= longest,
      (issue) =>
        told('text.length', `This text has ${sayNumber(issue.input.length)} characters.`, `Write ${says}.`),
    ),
    description(says),
  );
}

/** Line breaks of every system, and what some editors take for one. */
const BREAK = /[\n\r\u2028\u2029]/;

/** Text without a line break, 0 to `longest` characters. */
export function paragraph(longest: number) {
  const says = `one paragraph of 0 to ${sayNumber(longest)} characters, without a line break`;
  return pipe(
    string((issue) =>
      told('field.wrong-kind', `This is ${sayValue(issue.input)}, not text.`, `Write ${says}.`),
    ),
    check(
      (text) => text.length <= longest,
      (issue) =>
        told('text.length', `This text has ${sayNumber(issue.input.length)} characters.`, `Write ${says}.`),
    ),
    check(
      (text) => !BREAK.test(text),
      () => told('text.line-break', 'This text has more than one line.', `Write ${says}.`),
    ),
    description(says),
  );
}

/** A list of `item`, `least` to `most` long. `what` is what they are, in the plural. */
export function list<S extends GenericSchema>(what: string, item: S, most: number, least = 0) {
  const says = `a list of ${sayNumber(least)} to ${sayNumber(most)} ${what}`;
  return pipe(
    array(item, (issue) =>
      told('field.wrong-kind', `This is ${sayValue(issue.input)}, not a list.`, `Write ${says}.`),
    ),
    minLength(least, () => told('list.too-short', `This list of ${what} is empty.`, `Write ${says}.`)),
    maxLength(most, (issue) =>
      told(
        'list.too-long',
        `There are ${sayNumber(issue.input.length)} ${what}, more than ${sayNumber(most)}.`,
        `Write ${says}.`,
      ),
    ),
    description(says),
  );
}
