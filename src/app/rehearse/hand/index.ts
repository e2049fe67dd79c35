export { byKey, toJob } from './to-job.ts';
