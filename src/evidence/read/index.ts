/** Evidence files from their text. */
export { type Known, readEvidence } from './read.ts';
