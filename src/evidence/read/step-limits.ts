import type { Limit } from '../../case/fields/index.ts';

/** What a field of a step may hold. Grade of every number here: assumption; they catch slips and are no dosing rules. */
export const TIMES_A_DAY: Limit = {
  min: 1,
  max: 48,
  unit: 'times a day',
  why: 'that is every half hour',
  whole: true,
};
export const SHARE_RESTARTED: Limit = {
  min: 0,
  max: 5,
  unit: '(1 is the dose before)',
  above: true,
  why: 'it is a share of the dose before',
};
export const SHARE_ASPIRATED: Limit = {
  min: 0,
  max: 1,
  unit: '(1 is all)',
  above: true,
  why: 'it is a share of what lies there',
};
export const FALL: Limit = { min: 0, max: 4, unit: 'points', above: true, why: 'the scales span 4 points' };
export const ASHWORTH: Limit = {
  min: 1,
  max: 5,
  unit: '(Ashworth, 1 to 5)',
  why: 'goals are on the scale from 1 to 5',
};
export const SPASM: Limit = {
  min: 0,
  max: 4,
  unit: '(Penn spasm frequency)',
  why: 'the scale runs from 0 to 4',
};
export const LORAZEPAM_MG: Limit = { min: 0, max: 50, unit: 'mg', why: 'more is never given at once' };
export const DANTROLENE_MG_KG: Limit = { min: 0, max: 20, unit: 'mg/kg', why: 'more is never given at once' };
export const CYPROHEPTADINE_MG: Limit = { min: 0, max: 64, unit: 'mg', why: 'more is never given at once' };
export const DRAINED_ML: Limit = {
  min: 0,
  max: 60,
  unit: 'mL',
  why: 'more is never drained in half an hour',
};
export const COOLING: Limit = { min: 0, max: 1, unit: '(1 is full)', why: 'it is a share of full cooling' };
