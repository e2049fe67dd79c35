/** The door of calls: what a report by telephone is worth. */
export { type CallToGrade, gradeCall } from './grade.ts';
export { honestAfter, neverGuessed, scoreOf } from './honest.ts';
export { needsOf } from './needs.ts';
export { harmingActions, type Sense, senseOf } from './sense.ts';
