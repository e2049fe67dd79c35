/** You calculate first: questions from real cases, judged by the engine. Loaded when it is first opened. */
export { DrillPage } from './page.tsx';
