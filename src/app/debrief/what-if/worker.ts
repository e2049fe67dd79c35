import type { Numbered } from '../../parts/index.ts';
import { type Asked, workOut } from './compute.ts';

addEventListener('message', ({ data }: MessageEvent<Numbered<Asked>>) => {
  postMessage(workOut(data));
});
