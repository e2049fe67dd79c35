import * as v from 'valibot';
import rules from '../../models/rules/titration.yaml';
import { HOUR_S } from '../case/index.ts';

const number = v.object({ value: v.number() });
const Screening = v.object({
  screening: v.object({
    response_ashworth: number,
    response_spasm: number,
    watch_h: v.object({ value: v.tuple([v.number(), v.number()]) }),
  }),
});

const { screening } = v.parse(Screening, rules);

/** The working definition of a response to a trial bolus, as in the screening rules. */
export const RESPONSE = {
  /** When the effect is looked at, s after the bolus: the first hour at which a response counts. */
  after_s: screening.watch_h.value[0] * HOUR_S,
  ashworth_points: screening.response_ashworth.value,
  spasm_grades: screening.response_spasm.value,
};

export function isResponse(fall: { readonly tone: number; readonly spasms: number }): boolean {
  return fall.tone >= RESPONSE.ashworth_points || fall.spasms >= RESPONSE.spasm_grades;
}
