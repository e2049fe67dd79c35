export { FeedPanel } from './panel.tsx';
export { iconOf, sayLine } from './say.ts';
