import { isAtOrAbove, type Patient } from '../case/index.ts';
import { type Model, type ParameterFacts, readyParameters } from '../model/index.ts';
import { PATIENT_TYPES } from './patient-types.ts';

/** Parameters of the model that a patient sets, in the units the model shows them in. */
function patientParameters(patient: Patient): Readonly<Record<string, number>> {
  return {
    kidney_function: patient.kidney_function,
    tone_leg_untreated: patient.tone_leg,
    tone_arm_untreated: patient.tone_arm,
    spasm_untreated: patient.spasm,
    sensitivity: patient.sensitivity,
    contracture: patient.contracture,
    tone_reliance: patient.tone_reliance,
    clonus_untreated: patient.clonus,
    tolerance_max: PATIENT_TYPES.tolerance[patient.tolerance].value,
    ...lesionParameters(patient),
    ...withdrawalParameters(patient),
  };
}

/** How fast withdrawal grows in somebody of this age, and with or without a cord lesion at or above T6. */
export function withdrawalSpeedOf(age_years: number, hasHighLesion: boolean): number {
  const { high_lesion, child, most } = PATIENT_TYPES.withdrawal_speed;
  const byAge = age_years < child.below_years ? child.value : 1;
  return Math.min(most, byAge * (hasHighLesion ? high_lesion.value : 1));
}

function lesionParameters({ lesion_level, age_years }: Patient): Readonly<Record<string, number>> {
  const isHigh =
    lesion_level !== undefined &&
    isAtOrAbove(lesion_level, PATIENT_TYPES.withdrawal_speed.high_lesion.from_level);
  return { dysreflexia_prone: isHigh ? 1 : 0, withdrawal_speed: withdrawalSpeedOf(age_years, isHigh) };
}

/** Without a manner the model's own stands: pressure rises and a fever comes. */
function withdrawalParameters({ withdrawal }: Patient): Readonly<Record<string, number>> {
  if (withdrawal === undefined) return {};
  return {
    pressure_direction: withdrawal.pressure === 'rises' ? 1 : -1,
    fever_share: withdrawal.fever === 'comes' ? 1 : 0,
  };
}

/** The text's value of a parameter for spasticity of this origin, coherent. */
export function valueFor({ value, cerebral }: ParameterFacts, origin: Patient['origin']): number {
  return origin === 'cerebral' && cerebral !== undefined ? cerebral : value;
}

/**
 * All parameters in the model's order and coherent units: the text's values, those for spasticity of cerebral
 * origin where it applies, and instead of them what `own` gives in shown units. Names the model lacks are ignored.
 */
export function parametersWith(
  model: Model,
  origin: Patient['origin'],
  own: Readonly<Record<string, number>>,
): Float64Array {
  return readyParameters(
    model,
    model.parameters.map((parameter) => {
      const set = own[parameter.name];
      return set === undefined ? valueFor(parameter, origin) : set * parameter.factor;
    }),
  );
}

/**
 * All parameters of one patient, ready for the model's functions. `values` (shown units) stand in for the model's
 * and for the patient's own.
 */
export function parametersOf(
  model: Model,
  patient: Patient,
  values: Readonly<Record<string, number>> = {},
): Float64Array {
  return parametersWith(model, patient.origin, { ...patientParameters(patient), ...values });
}
