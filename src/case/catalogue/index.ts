/**
 * A door of its own for what breaks, what is done and what else a patient may have: all of that would otherwise be loaded
 * before the first paint, which shows none of it. Whoever loads this door lets every later check of a case judge the keys.
 */
import { ACTIONS } from '../actions/catalogue.ts';
import { incidentFindings } from '../checks/incidents.ts';
import { FAULTS } from '../faults/catalogue.ts';
import { ILLNESSES } from '../illnesses/catalogue.ts';
import { type Catalogue, makeKnown } from './known.ts';

export { ACTIONS, actionNamed } from '../actions/catalogue.ts';
export { checkAction } from '../actions/read.ts';
export { FAULTS, faultNamed } from '../faults/catalogue.ts';
export { checkFault } from '../faults/read.ts';
export { ILLNESSES, illnessNamed } from '../illnesses/catalogue.ts';
export { checkIllness } from '../illnesses/read.ts';

const CATALOGUE: Catalogue = { faults: FAULTS, actions: ACTIONS, illnesses: ILLNESSES };

makeKnown({
  ...CATALOGUE,
  findings: (log, around) => incidentFindings(log, { ...around, catalogue: CATALOGUE }),
});
