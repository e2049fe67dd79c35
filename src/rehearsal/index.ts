/** The door of rehearsal: scenarios, the run, the score, the debrief, and what is remembered of them. */
export * from './bedside-file.ts';
export * from './condition.ts';
export * from './play/index.ts';
export * from './play.ts';
export * from './procedure-file.ts';
export * from './progress.ts';
export * from './report.ts';
export * from './run.ts';
export * from './scenario.ts';
export * from './scenario-runs.ts';
export * from './score/index.ts';
export * from './shipped.ts';
export * from './store/index.ts';
export * from './words.ts';
