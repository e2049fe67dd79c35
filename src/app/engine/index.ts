export { type Engine, openEngine } from './client.ts';
export type { Answer, Job, Runner } from './job.ts';
