import { answer } from './answer.ts';
import type { ToExaminer } from './messages.ts';

addEventListener('message', (event: MessageEvent<ToExaminer>) => {
  postMessage(answer(event.data));
});
