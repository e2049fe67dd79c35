import { Checkpoints } from '../course/index.ts';

/** Days of the bodies of all rehearsals of this page, alike for play and debrief; only speed depends on them. */
export const CHECKPOINTS = new Checkpoints();
/** Step control of both restarts on this grid, so that the debrief draws the numbers that were read. */
export const GRID_S = 3600;
