/** A side door: the model's own curves over a paper's protocol. Nothing here reads files. */
export type { EvidenceFile, Quantity } from '../file.ts';
export { type Score, scoreFile } from '../score/index.ts';
export type { ChartPlan } from './chart-plan.ts';
export { type Band, FileCurves } from './file-curves.ts';
