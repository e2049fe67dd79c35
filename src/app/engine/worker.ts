import { replyTo } from './compute.ts';
import type { Order } from './job.ts';

addEventListener('message', async (event: MessageEvent<Order>) => {
  postMessage(await replyTo(event.data));
});
