import type { Case, NewEntry } from '../../../../case/index.ts';
import type { RuleFinding } from '../../../../titration/index.ts';
import { sayNumber, withUnit } from '../../../numbers/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import { doseOf, withDose } from '../dose.ts';
import type { Row } from '../rows.ts';
import { pumpOf } from '../standing.ts';
import { sayWhen } from '../when.ts';

const words = titrateText.schedule.box;
const MINUTE_S = 60;

/** A way to what a rule would pass: its words for a button, and the order as it would be. */
export interface SetTo {
  readonly label: string;
  readonly entry: NewEntry;
}

/** Undefined where what passes is no plain number of this order. */
export function setToOf({ entry }: Row, { rule, passes }: RuleFinding, plan: Case): SetTo | undefined {
  if (passes === undefined) return undefined;
  const { least, most, unit } = passes;
  if (unit === 's') {
    const at_s = passingTime(entry, least, most);
    return at_s === undefined ? undefined : { label: words.moveTo(sayWhen(at_s)), entry: { ...entry, at_s } };
  }
  const amount = roundInside(least, most);
  if (amount === undefined) return undefined;
  const next = changed(entry, rule, amount, unit, plan);
  return next && { label: words.setTo(withUnit(sayNumber(amount, 3), unit)), entry: next };
}

/** Later, or for a refill earlier; what else has to come earlier is another order. */
function passingTime({ kind, at_s }: Row['entry'], least?: number, most?: number): number | undefined {
  if (least !== undefined && least > at_s) return Math.ceil(least / MINUTE_S) * MINUTE_S;
  if (kind !== 'refill' || most === undefined || most >= at_s || most < MINUTE_S) return undefined;
  return Math.floor(most / MINUTE_S) * MINUTE_S;
}

function changed(
  entry: Row['entry'],
  rule: string,
  amount: number,
  unit: string,
  plan: Case,
): NewEntry | undefined {
  const pump = pumpOf(plan);
  const dose = doseOf(entry, pump);
  if (entry.kind === 'oral_regimen' && unit === 'mg a dose') {
    return { ...entry, doses: entry.doses.map((each) => ({ ...each, mg: Math.min(each.mg, amount) })) };
  }
  if (unit === 'mcg/mL') return withStrength(entry, rule, amount);
  const fits =
    (entry.kind === 'oral_regimen' && unit === 'mg/day') ||
    (entry.kind === 'prescription' && unit === 'mcg/day') ||
    ((entry.kind === 'lumbar_bolus' || entry.kind === 'single_bolus') && unit === 'mcg') ||
    ((entry.kind === 'refill' || entry.kind === 'priming_bolus') && unit === 'mL');
  if (!fits || dose?.path === undefined || dose.amount === amount) return undefined;
  const next = withDose(entry, amount, pump);
  return next.ok ? next.value : undefined;
}

function withStrength(entry: Row['entry'], rule: string, mcg_mL: number): NewEntry | undefined {
  if (entry.kind !== 'prescription') return undefined;
  const { prescription } = entry;
  if (rule.startsWith('bridge_')) {
    return { ...entry, prescription: { ...prescription, bridge_from_mcg_mL: mcg_mL } };
  }
  if (rule !== 'prescription_untrue') return undefined;
  return { ...entry, prescription: { ...prescription, concentration_mcg_mL: mcg_mL } };
}

/** The bound, rounded to the inside: whole numbers from 20 on, else thousandths. */
function roundInside(least: number | undefined, most: number | undefined): number | undefined {
  const bound = most ?? least;
  if (bound === undefined) return undefined;
  if (least !== undefined && least === most) return bound;
  const scale = bound >= 20 ? 1 : 1000;
  const near = Math.round(bound * scale);
  if (Math.abs(near - bound * scale) < 1e-6) return near / scale;
  return (most === undefined ? Math.ceil(bound * scale) : Math.floor(bound * scale)) / scale;
}
