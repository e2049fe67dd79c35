/** The door of random: draws that depend on their names only, and the few functions they need, alike everywhere. */
export { type Draws, drawsOf } from './draws.ts';
export { expOf, logOf } from './exponential.ts';
export { MIDDLE } from './middle.ts';
export { normalCdf, normalDensity, normalQuantile } from './normal.ts';
