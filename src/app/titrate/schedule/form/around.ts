import type { Case, Pump } from '../../../../case/index.ts';
import type { Practice } from '../../../../titration/index.ts';
import { sayNumber, withUnit } from '../../../numbers/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import type { Standing } from '../standing.ts';
import type { Draft } from './draft.ts';

const words = titrateText.schedule.form.fields;

/** What the fields of a form depend on beside what is typed in it. */
export interface Around {
  readonly plan: Case;
  readonly pump: Pump;
  readonly practice: Practice;
  /** Just before the order. */
  readonly before: Standing;
}

export function atHand({ practice }: Around): string {
  return words.atHand(practice.concentrations_mcg_mL.map((each) => sayNumber(each, 0)));
}

export function sayLine({ plan, pump }: Around): string {
  return withUnit(sayNumber(line_mL(plan, pump), 3), 'mL');
}

/** What pump tubing and catheter hold. */
export function line_mL({ device }: Case, pump: Pump): number {
  return pump.tubing_volume_mL + pump.catheter_volume_mL_cm * device.catheter_length_cm;
}

export function sayBefore({ before }: Around): string {
  return before.dose_mcg_day > 0 ? words.before(withUnit(sayNumber(before.dose_mcg_day, 1), 'mcg/day')) : '';
}

export function sayHeld({ before }: Around): string {
  const held = before.filled?.concentration_mcg_mL;
  return held === undefined ? '' : words.held(withUnit(sayNumber(held, 0), 'mcg/mL'));
}

export function sayMinimum(draft: Draft, { pump, before }: Around): string {
  const typed = Number(draft['prescription.concentration_mcg_mL']);
  const mcg_mL = typed > 0 ? typed : (before.filled?.concentration_mcg_mL ?? 0);
  return withUnit(sayNumber(pump.minimum_flow_mL_day * mcg_mL, 1), 'mcg/day');
}
