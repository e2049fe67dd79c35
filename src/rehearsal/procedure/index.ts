/** The door of procedures: what a step of a checklist does to the pump, what it shows, and whether it was right. */
export { type DoStep, doStep, type StepDid } from './do-step.ts';
export { isInOrder, isStepRight } from './judged.ts';
