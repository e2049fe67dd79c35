import { type Asked, workOut } from './compute.ts';

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  postMessage(workOut(data));
});
