import { HOUR_S } from '../../../case/index.ts';
import { type Practice, type ScreeningSheet, TITRATION_RULES } from '../../../titration/index.ts';

/** Whether a bolus still worked, by the working definition, at the hour that halves the first dose of the pump. */
export function lastedLong({ rows, given_s }: ScreeningSheet, response: Practice['response']): boolean {
  const [before] = rows;
  if (before === undefined) return false;
  const from_s = given_s + TITRATION_RULES.start.lasting_over_h * HOUR_S;
  return rows.some(
    (row) =>
      row.at_s >= from_s &&
      (before.ashworth_leg - row.ashworth_leg >= response.ashworth_points ||
        before.spasm_score - row.spasm_score >= response.spasm_grades),
  );
}
