/** The door of course: states and outputs over time, a pure function of model, case and request. */
export { DEFAULT_TOLERANCE, IntegrationError } from './advance.ts';
export { CheckpointKeys, Checkpoints } from './checkpoints.ts';
export type { Course, CourseRequest, Sampling } from './course.ts';
export { parametersOf, parametersWith, valueFor, withdrawalSpeedOf } from './patient.ts';
export { checkPatientTypes, PATIENT_TYPES, type PatientTypes, type ToleranceType } from './patient-types.ts';
export { type CourseOptions, runCourse } from './run.ts';
export { type Read, Subject, type SubjectOptions, type SubjectSampling } from './subject.ts';
