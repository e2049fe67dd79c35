/** The side door for the bedside card: a table of statements, no engine comes with it. */
export {
  type BedsideCard,
  checkBedsideCard,
  FEATURES,
  type Feature,
  isUnchecked,
  SYNDROMES,
  type Syndrome,
  type SyndromeKey,
} from './file.ts';
export { BEDSIDE_CARD } from './shipped.ts';
