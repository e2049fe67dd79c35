/** The door of selection: who should have baclofen by which route, who should not, and what else there is. */
export { type Alternative, checkAlternatives } from './alternatives.ts';
export { checkFindings, GROUPS, type Group, type SelectionFinding } from './findings.ts';
export { checkSelection, ROUTES, type Route } from './rulings.ts';
export {
  type Reason,
  type RouteSelection,
  type Selection,
  type SelectionFacts,
  selectionFor,
} from './select.ts';
export { ALTERNATIVES, FINDINGS, SELECTION } from './shipped.ts';
export { type Grade, type Source, type Statement, statement } from './statement.ts';
export { VERDICTS, type Verdict } from './verdict.ts';
