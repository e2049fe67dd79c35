/** The door of the bedside: what looking at the patient shows, in numbers and in the facts of a call. */
export { earlyWarningOf } from './early-warning.ts';
export { factsOf } from './facts-of.ts';
export { levelOf } from './level.ts';
export { linesOf } from './lines.ts';
export { withNoise } from './noise.ts';
export { outputOf } from './output.ts';
export { readNow } from './read-now.ts';
export { factNamed, sayFact, sayValue } from './words.ts';
