import type { Case } from '../../case/index.ts';
import { say } from '../rulebook/say.ts';
import { mgDay } from '../rulebook/state.ts';
import { type Chart, entriesOf, oralAt } from './chart.ts';
import { ruleValue, ruleValues } from './rule-numbers.ts';
import type { SuggestionReason } from './suggestion.ts';
import { because } from './words.ts';

export interface Ceiling {
  readonly mg_day: number;
  /** True where the dose itself is already too much. */
  readonly below: boolean;
  readonly why: SuggestionReason;
}

/** The least of everything that limits an adult's tablets. */
export function ceilingOf(chart: Chart): Ceiling {
  const { patient } = chart.document;
  const ceilings = [plain('oral_ceiling', ruleValue('oral_most', 'most_mg_day'))];
  if (patient.age_years >= ruleValue('oral_old', 'from_years')) {
    ceilings.push(plain('oral_ceiling_old', ruleValue('oral_old', 'most_mg_day')));
  }
  const kidneys_mg_day = kidneysAllow(patient);
  if (kidneys_mg_day !== undefined) ceilings.push(plain('oral_ceiling_kidneys', kidneys_mg_day));
  const hurt_mg_day = notBorne(chart);
  if (hurt_mg_day !== undefined) {
    const why = because('oral_ceiling_hurt', { most: say(hurt_mg_day) });
    ceilings.push({ mg_day: hurt_mg_day, below: true, why });
  }
  return ceilings.reduce((least, each) => (each.mg_day < least.mg_day ? each : least));
}

function plain(name: string, mg_day: number): Ceiling {
  return { mg_day, below: false, why: because(name, { most: say(Math.floor(mg_day)) }) };
}

/** What is left of the full dose at this function of the kidneys; undefined when they do not limit it. */
function kidneysAllow({ kidney_function }: Case['patient']): number | undefined {
  for (const rule of ['oral_kidneys_half', 'oral_kidneys_third']) {
    const [from = 0, to = 0] = ruleValues(rule, 'kidneys');
    if (kidney_function < from || kidney_function >= to) continue;
    return ruleValue(rule, 'full_mg_day') * ruleValue(rule, 'kept');
  }
  return undefined;
}

/** The least dose of tablets from which somebody went down because of side effects. */
export function notBorne(chart: Chart): number | undefined {
  const hurt = entriesOf(chart, 'oral_regimen')
    .filter(({ reason }) => reason === 'side_effects')
    .map(({ at_s, doses }) => ({ from: oralAt(chart, at_s - 1), to: mgDay(doses) }))
    .filter(({ from, to }) => to < from);
  return hurt.length === 0 ? undefined : Math.min(...hurt.map(({ from }) => from));
}
