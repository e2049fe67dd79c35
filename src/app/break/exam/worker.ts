import type { Numbered } from '../../parts/index.ts';
import { answer } from './answer.ts';
import type { ToExaminer } from './messages.ts';

addEventListener('message', (event: MessageEvent<Numbered<ToExaminer>>) => {
  postMessage(answer(event.data));
});
