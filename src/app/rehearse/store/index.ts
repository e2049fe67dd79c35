export { type Hold, type Holding, holdRun } from './lock.ts';
export {
  DONE,
  finish,
  type Kept,
  keep,
  OPEN,
  type Place,
  remove,
  type Stored,
  storedRun,
  storedRuns,
} from './runs.ts';
