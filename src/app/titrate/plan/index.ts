export { readPlan, savePlan, saveText } from './files.ts';
export { endOf } from './horizon.ts';
export { planOfLink } from './link.ts';
export { DEFAULT_PATIENT, planFor, STARTS, type Start } from './start.ts';
export { freshlyKept, type Kept, openTitrate } from './state.ts';
export { keep, readKept, unreadableText } from './storage.ts';
export type { Branch, Judged, Preview, Reference, Titrate, Window } from './titrate.ts';
