import type { Device } from '../../case/index.ts';
import { pumpNamed } from '../../case/index.ts';
import { bad, type Checked, good } from '../../problem/index.ts';
import { quote, readNumber, sayDose, sayNumber, withUnit } from '../numbers/index.ts';
import { text } from '../strings/index.ts';
import { lowestDose_mcg_day } from './modes.ts';
import type { Mode, NumberKey } from './settings.ts';

/** What a number field accepts, in the unit of the field. */
export interface NumberRule {
  readonly name: string;
  /** Empty for a score. */
  readonly unit: string;
  readonly lowest: number;
  readonly highest: number;
  readonly decimals: number;
  /** Says why a number under `lowest`, and not under 0, is refused, where the general sentence is not enough. */
  readonly tooLow?: (said: string, lowest: string) => { readonly code: string; readonly message: string };
}

/** Highest dose by mouth that the slider reaches; the labelled maximum lies below it. */
export const ORAL_HIGHEST_mg_day = 120;
/** Adult maximum of the label. */
export const ORAL_LABEL_mg_day = 80;
/** From here on the adult's rules hold. Grade: assumption. */
export const GROWN_UP_years = 18;
/** A GFR under 30, read as a share of 100 (nephronpower-ajkd). */
export const KIDNEYS_AVOID_percent = 30;
export const PUMP_HIGHEST_mcg_day = 2000;
/** The US label has limited experience with more. */
export const PUMP_FAMILIAR_mcg_day = 1000;

/** Ranges that are not a dose: those of the scales, and within the model's plausible ranges. */
const RANGES = {
  oral_mg_day: { lowest: 0, highest: ORAL_HIGHEST_mg_day, decimals: 1 },
  tone_leg: { lowest: 1, highest: 5, decimals: 1 },
  tone_arm: { lowest: 1, highest: 5, decimals: 1 },
  spasm: { lowest: 0, highest: 4, decimals: 1 },
  sensitivity: { lowest: 0.25, highest: 4, decimals: 2 },
  kidney_percent: { lowest: 10, highest: 100, decimals: 0 },
  contracture_percent: { lowest: 0, highest: 90, decimals: 0 },
} as const satisfies Readonly<Record<Exclude<NumberKey, 'pump_mcg_day'>, object>>;

export function ruleOf(key: NumberKey, mode: Mode, device: Device): NumberRule {
  const { name, unit } = text.fields[key];
  if (key === 'pump_mcg_day') return pumpRule(mode, device);
  return { name, unit, ...RANGES[key] };
}

function pumpRule(mode: Mode, device: Device): NumberRule {
  const { name, unit } = text.fields.pump_mcg_day;
  const { concentration_mcg_mL } = device;
  const concentration = withUnit(sayDose(concentration_mcg_mL), 'mcg/mL');
  return {
    name,
    unit,
    lowest: lowestDose_mcg_day(mode, pumpOf(device), concentration_mcg_mL),
    highest: PUMP_HIGHEST_mcg_day,
    decimals: 1,
    tooLow: (said, lowest) => ({
      code: 'dose.below-minimum-flow',
      message: text.fields.belowFlow(said, lowest, concentration, text.compare.modes.names[mode]),
    }),
  };
}

export function pumpOf(device: Device) {
  const pump = pumpNamed(device.pump);
  if (pump === undefined) throw new Error(`no pump ${device.pump}`);
  return pump;
}

/** The number that a typed text means, or why it means none. `path` is where the problem is said to be. */
export function checkNumber(typed: string, rule: NumberRule, path: string): Checked<number> {
  const { fields } = text;
  const { unit, lowest, highest, decimals } = rule;
  const refuse = (code: string, message: string, mend: string): Checked<number> =>
    bad({ path, code, message, mend });
  const say = (value: number) => sayNumber(value, Math.max(decimals, 1));
  const said = (value: number) => (unit === '' ? say(value) : withUnit(say(value), unit));
  const range = fields.mendRange(say(lowest), say(highest));
  const quoted = quote(typed);
  const reading = readNumber(typed);

  if (reading.kind === 'empty') return refuse('dose.empty', fields.empty(rule.name), range);
  if (reading.kind === 'unit') {
    return refuse('dose.unit', fields.withUnit(quoted), unit === '' ? range : fields.mendUnit(unit));
  }
  if (reading.kind === 'comma') return refuse('dose.comma', fields.comma(quoted), fields.mendComma);
  if (reading.kind === 'nonsense') return refuse('dose.not-a-number', fields.nonsense(quoted), range);

  const { value } = reading;
  if (value < 0) return refuse('dose.negative', fields.below(quoted, say(lowest)), range);
  if (value > highest) {
    // A number too long to read is quoted as typed.
    const shown = value < 1e6 ? said(value) : quoted;
    return refuse('dose.too-high', fields.tooHigh(shown, said(highest)), range);
  }
  if (rounded(value, decimals) !== value) {
    return refuse('dose.too-fine', fields.tooFine(quoted, decimals), fields.mendFine(decimals));
  }
  if (value < lowest) {
    const { code, message } = rule.tooLow?.(said(value), said(lowest)) ?? {
      code: 'dose.too-low',
      message: fields.below(quoted, say(lowest)),
    };
    return refuse(code, message, range);
  }
  return good(value === 0 ? 0 : value);
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** Rounded to 0.1, the finest dose the fields take. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
