/** What breaks in a chain as settings and addresses hold it; small, because the first page reads it. */
export { type Breaks, type Broken, breakEntries, FIRST_BREAK_ID, UNBROKEN } from './broken.ts';
export { type LinkState, railStates } from './rail.ts';
export { readBreaks, writeBreaks } from './words.ts';
