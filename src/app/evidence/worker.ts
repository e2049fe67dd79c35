import { type CurvesAsked, runCurves } from './curves-job.ts';

addEventListener('message', async ({ data }: MessageEvent<CurvesAsked>) => {
  for await (const told of runCurves(data)) postMessage(told);
});
