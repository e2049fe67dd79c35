/** The door of score: what a run is worth, what else could have been, and what its debrief shows. */
export { CALL_PARTS, type CallCost, type CallPart, callCosts } from './call-costs.ts';
export { chainOf, extremesOf } from './chain.ts';
export type { RunChange } from './change.ts';
export { type ChartDue, chartsDue } from './charting.ts';
export { pointsOf } from './criticals.ts';
export { debriefOf, debriefOfPlay } from './debrief.ts';
export { expertRunOf } from './expert.ts';
export { type VitalSign, type Worse, type Worst, worsenedBy, worseThan, worstOf } from './harm.ts';
export { saidInsteadOf, saidOf } from './heard.ts';
export { rememberLived } from './lived.ts';
export { momentOf } from './moment.ts';
export { checkScore, SAID, SCORE, type ScoreNumber, VISIBLE } from './numbers.ts';
export { type Leaf, type LeafKind, type Part, partsOf } from './parts.ts';
export { reportOf } from './report.ts';
export { canChange, changedBy, whatIf } from './what-if.ts';
