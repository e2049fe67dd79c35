/** Evidence files from their text, or from data that is parsed already. */
export { checkEvidence, type Known } from './check.ts';
export { readEvidence } from './read.ts';
