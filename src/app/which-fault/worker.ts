import type { Numbered } from '../parts/index.ts';
import type { Asked } from './messages.ts';
import { prepareFor, tell } from './tell.ts';

/** After the first look nothing is asked for some seconds: time to work out what an answer needs. */
const IDLE_ms = 400;
let idle: ReturnType<typeof setTimeout> | undefined;

addEventListener('message', ({ data }: MessageEvent<Numbered<Asked>>) => {
  clearTimeout(idle);
  postMessage(tell(data));
  idle = setTimeout(() => prepareFor(data.seed), IDLE_ms);
});
