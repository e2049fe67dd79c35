/** The door of the drill: items to calculate, judged by the engine, and what a learner's progress asks for next. */
export { type Answer, type Habit, readAnswer } from './answer.ts';
export { checkDrill, TOPICS, type Topic } from './file.ts';
export { type Given, type Item, itemOf, type Slip } from './item.ts';
export { judge, type Mark, type Verdict } from './judge.ts';
export {
  answered,
  askedOf,
  needsMore,
  nextItem,
  type Progress,
  startProgress,
  type TopicRecord,
} from './progress.ts';
export { MOST_PROGRESS_CHARACTERS, readProgress, writeProgress } from './progress-text.ts';
export { DRILL } from './shipped.ts';
export type { SourcedNumber } from './sources.ts';
export { ASKED_UNITS, type AskedUnit } from './units.ts';
export { sayFigure } from './words.ts';
