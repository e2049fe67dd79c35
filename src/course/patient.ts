import * as v from 'valibot';
import typesText from '../../models/patient-types.yaml';
import type { Patient } from '../case/index.ts';
import { type Model, readyParameters } from '../model/index.ts';

const tolerance = v.object({ value: v.number() });
const types = v.parse(
  v.object({ tolerance: v.object({ stable: tolerance, typical: tolerance, tolerant: tolerance }) }),
  typesText,
);

/** Parameters of the model that a patient sets, in the units the model shows them in. */
function patientParameters(patient: Patient): Readonly<Record<string, number>> {
  return {
    kidney_function: patient.kidney_function,
    tone_leg_untreated: patient.tone_leg,
    tone_arm_untreated: patient.tone_arm,
    spasm_untreated: patient.spasm,
    sensitivity: patient.sensitivity,
    tolerance_max: types.tolerance[patient.tolerance].value,
  };
}

/**
 * All parameters of one patient, in the model's order and coherent units: the text's values, those for
 * spasticity of cerebral origin where it applies, then what the patient sets.
 */
export function parametersOf(model: Model, patient: Patient): Float64Array {
  const own = patientParameters(patient);
  return readyParameters(
    model,
    model.parameters.map(({ name, value, factor, cerebral }) => {
      const set = own[name];
      if (set !== undefined) return set * factor;
      return patient.origin === 'cerebral' && cerebral !== undefined ? cerebral : value;
    }),
  );
}
