import { parentPort } from 'node:worker_threads';
import { type Job, runJob } from './job.ts';

/** The program of a worker thread: one job in, one outcome out. */
parentPort?.on('message', (job: Job) => parentPort?.postMessage(runJob(job)));
