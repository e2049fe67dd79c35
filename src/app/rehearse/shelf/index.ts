export { metVariants } from './best.ts';
export { progressNow } from './progress.ts';
export { Shelf } from './shelf.tsx';
