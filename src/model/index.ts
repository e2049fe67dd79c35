/** The door that runs: facts and functions, no mathjs. The door that compiles is `compile/index.ts`. */
export type {
  DoseName,
  InputName,
  OutputName,
  ParameterName,
  StateName,
} from '../../models/baclofen.model.yaml';
/** The shipped model, compiled from models/baclofen.model.yaml. */
export { model as baclofen } from '../../models/baclofen.model.yaml';
export {
  type ChangedModel,
  changedName,
  changePath,
  changesIn,
  type EditedEquation,
  editedIn,
  type ModelChange,
  modelKey,
  UNCHANGED,
} from './change.ts';
export type * from './model.ts';
export { readyParameters } from './model.ts';
export { checkValues, shownRange } from './values.ts';
