import { bad, type Checked, good, type Problem } from '../../problem/index.ts';
import { quote, readNumber, sayDose, withUnit } from '../numbers/index.ts';
import { text } from '../strings/index.ts';
import { ORAL_HIGHEST_mg_day, PUMP_HIGHEST_mcg_day, tenth } from './settings.ts';

/** What a dose field accepts, in the unit of the field. */
export interface DoseRule {
  readonly path: string;
  readonly name: string;
  readonly unit: string;
  readonly lowest: number;
  readonly highest: number;
  /** Says why a dose under `lowest`, and not under 0, is refused. */
  readonly tooLow: (said: string, lowest: string) => { readonly code: string; readonly message: string };
}

export function oralRule(path: string): DoseRule {
  const { name, unit } = text.doses.oral;
  return {
    path,
    name,
    unit,
    lowest: 0,
    highest: ORAL_HIGHEST_mg_day,
    tooLow: (said, lowest) => ({ code: 'dose.negative', message: text.doses.below(said, lowest) }),
  };
}

export function pumpRule(path: string, lowest_mcg_day: number, concentration_mcg_mL: number): DoseRule {
  const { name, unit } = text.doses.pump;
  const concentration = withUnit(sayDose(concentration_mcg_mL), 'mcg/mL');
  return {
    path,
    name,
    unit,
    lowest: lowest_mcg_day,
    highest: PUMP_HIGHEST_mcg_day,
    tooLow: (said, lowest) => ({
      code: 'dose.below-minimum-flow',
      message: text.doses.belowFlow(said, lowest, concentration),
    }),
  };
}

/** The dose that a typed text means, or why it means none. */
export function checkDose(typed: string, rule: DoseRule): Checked<number> {
  const { doses } = text;
  const refuse = (code: string, message: string, mend: string): Checked<number> =>
    bad({ path: rule.path, code: `dose.${code}`, message, mend } satisfies Problem);
  const said = (value: number) => withUnit(sayDose(value), rule.unit);
  const range = doses.mendRange(sayDose(rule.lowest), sayDose(rule.highest));
  const quoted = quote(typed);
  const reading = readNumber(typed);

  if (reading.kind === 'empty') return refuse('empty', doses.empty(rule.name), range);
  if (reading.kind === 'unit') {
    return refuse('unit', doses.withUnit(quoted), doses.mendUnit(rule.unit));
  }
  if (reading.kind === 'comma') return refuse('comma', doses.comma(quoted), doses.mendComma);
  if (reading.kind === 'nonsense') return refuse('not-a-number', doses.nonsense(quoted), range);

  const { value } = reading;
  if (value < 0) return refuse('negative', doses.below(quoted, sayDose(rule.lowest)), range);
  if (value > rule.highest) {
    // A number too long to read is quoted as typed.
    const shown = value < 1e6 ? said(value) : quoted;
    return refuse('too-high', doses.tooHigh(shown, said(rule.highest)), range);
  }
  if (tenth(value) !== value) return refuse('too-fine', doses.tooFine(quoted), doses.mendFine);
  if (value < rule.lowest) {
    const { code, message } = rule.tooLow(said(value), said(rule.lowest));
    return bad({ path: rule.path, code, message, mend: range });
  }
  return good(value === 0 ? 0 : value);
}
