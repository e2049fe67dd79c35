import '../../../case/catalogue/index.ts';
import { type Case, checkCase, type Patient } from '../../../case/index.ts';
import { must } from '../../../problem/index.ts';
import type { Scenario, Variant } from '../../scenario.ts';
import { asDrawn } from './as-drawn.ts';
import { entriesFrom } from './entries.ts';
import { drawn } from './span.ts';
import { variantOf } from './variant.ts';

/** The Case of a draw at the handover, hidden things in it, also those still to come. Throws ProblemError. */
export function caseOf(shelved: Scenario, draw: number): Case {
  const scenario = asDrawn(shelved, draw);
  const variant = variantOf(scenario, draw);
  const { log } = scenario.case;
  const highest = log.reduce((most, { id }) => Math.max(most, id), 0);
  const hidden = entriesFrom(variant.hidden, scenario.handover.at_s, draw, `hidden/${variant.key}`);
  return must(
    checkCase(
      {
        ...scenario.case,
        patient: { ...scenario.case.patient, ...patientOf(variant, draw) },
        log: [...log, ...hidden.map((entry, i) => ({ ...entry, id: highest + 1 + i }))],
      },
      `scenario ${scenario.key}, variant ${variant.key}`,
    ),
  );
}

/** What differs in the body of this draw; spans become numbers. */
function patientOf({ patient }: Variant, draw: number): Readonly<Record<string, unknown>> {
  const fields: [string, unknown][] = Object.entries(patient).map(([field, value]) => [
    field,
    isSpan(value) ? drawn(value, draw, `patient/${field}`) : value,
  ]);
  return Object.fromEntries(fields);
}

function isSpan(
  value: Patient[keyof Patient] | readonly [number, number],
): value is readonly [number, number] {
  return Array.isArray(value);
}
