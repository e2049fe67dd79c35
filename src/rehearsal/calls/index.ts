/** The door of calls: what a report by telephone is worth. */
export { type CallToGrade, gradeCall } from './grade.ts';
