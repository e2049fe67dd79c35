/** The door of examination: what each way of looking shows of pump, catheter and body, and what it overlooks. */
export { allShown, QUICK_EXAMINATIONS } from './all-shown.ts';
export * from './examination.ts';
export { examine } from './examine.ts';
export { WHY_FACTS, type WhyFact } from './facts.ts';
export { checkExamination } from './files/read.ts';
export { EXAMINATION_FILES, numberOf } from './files/shipped.ts';
export { isStrengthWrong } from './prescription.ts';
