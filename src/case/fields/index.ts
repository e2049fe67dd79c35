/**
 * A door of its own for readers of other documents that people write by hand: fields that say what is wrong with
 * them, places, near matches, and numbers in words.
 */
export type { Finding, Place } from '../finding.ts';
export type { Limit } from '../limits.ts';
export { nearest } from '../nearest.ts';
export { quoted, sayAbout, sayChoice, sayNumber, sayValue } from '../words.ts';
export { closed } from './closed.ts';
export { quantity } from './quantity.ts';
export { line, list, word, wrongWord } from './text.ts';
export { take, told } from './told.ts';
