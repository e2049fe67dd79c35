export { sayAge } from '../dialog/index.ts';
export { sayClock } from '../words/index.ts';
