export { type Engine, openEngine } from './client.ts';
export type { Answer, Job, Ran, Runner } from './job.ts';
