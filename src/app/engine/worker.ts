import { replyTo } from './compute.ts';
import type { Order } from './job.ts';

addEventListener('message', (event: MessageEvent<Order>) => {
  postMessage(replyTo(event.data));
});
