/** The side door for pages that only ask what somebody notices: no engine comes with it. */
import { RULES } from './shipped.ts';

export { COMPLAINTS, type Complaint } from './file.ts';
/** How far an output must lie from the same patient with nothing wrong before somebody complains. */
export const COMPLAINT_RULES = RULES.complaints;
/** Circulation below which no pulse is felt, percent. */
export const STOPPED_percent = RULES.treated.dead_below;
