import * as v from 'valibot';
import file from '../../models/patient-types.yaml';
import { LESION_LEVELS, type Patient } from '../case/index.ts';
import { bad, type Checked, good, must, type Problem } from '../problem/index.ts';

const words = v.pipe(v.string(), v.nonEmpty());
const frame = {
  unit: words,
  grade: v.picklist(['measured', 'derived', 'fitted', 'assumption']),
  source: words,
};
const share = v.strictObject({ value: v.pipe(v.number(), v.minValue(0), v.maxValue(1)), ...frame });
const spread = v.strictObject({ value: v.pipe(v.number(), v.finite(), v.minValue(0)), ...frame });
const toleranceType = v.strictObject({ value: v.pipe(v.number(), v.finite()), ...frame, share, spread });

/** A factor on sensitivity, and how common it is. */
const responseType = v.strictObject({
  value: v.pipe(v.number(), v.gtValue(0), v.maxValue(1)),
  ...frame,
  share,
});

/** A factor on how fast withdrawal grows. */
const speed = v.pipe(v.number(), v.minValue(0.5), v.maxValue(2));
const speeds = v.strictObject({
  high_lesion: v.strictObject({ value: speed, ...frame, from_level: v.picklist(LESION_LEVELS) }),
  child: v.strictObject({ value: speed, ...frame, below_years: v.pipe(v.number(), v.minValue(0)) }),
  most: v.strictObject({ value: speed, ...frame }),
});

/** `itb-patient-types/1`: what the words of a case mean in the model's parameters, and how common each is. */
const PatientTypesFile = v.strictObject({
  tolerance: v.strictObject({ stable: toleranceType, typical: toleranceType, tolerant: toleranceType }),
  poor_response: responseType,
  withdrawal_speed: speeds,
});

export interface ToleranceType {
  /** The model's tolerance_max at the middle of the type. */
  readonly value: number;
  /** Share of patients of this type. */
  readonly share: number;
  /** Coefficient of variation within the type (lognormal). */
  readonly spread: number;
}

export interface PatientTypes {
  readonly tolerance: Readonly<Record<Patient['tolerance'], ToleranceType>>;
  /** Patients whose cord hardly answers: their share, and their sensitivity over that of the others. */
  readonly poor_response: { readonly value: number; readonly share: number };
  /** How fast withdrawal grows after a lesion at or above a level, in a child, and at most in who is both. */
  readonly withdrawal_speed: {
    readonly high_lesion: { readonly value: number; readonly from_level: string };
    readonly child: { readonly value: number; readonly below_years: number };
    readonly most: number;
  };
}

/** Patient types from the parsed text of models/patient-types.yaml. */
export function checkPatientTypes(data: unknown, name: string): Checked<PatientTypes> {
  const read = v.safeParse(PatientTypesFile, data);
  if (!read.success) return bad(...read.issues.map((issue) => shapeProblem(issue, name)));
  const { stable, typical, tolerant } = read.output.tolerance;
  const sum = stable.share.value + typical.share.value + tolerant.share.value;
  if (Math.abs(sum - 1) > 1e-9) return bad(shareProblem(sum, name));
  const plain = (type: typeof stable): ToleranceType => ({
    value: type.value,
    share: type.share.value,
    spread: type.spread.value,
  });
  const { poor_response, withdrawal_speed } = read.output;
  const { high_lesion, child, most } = withdrawal_speed;
  return good({
    tolerance: { stable: plain(stable), typical: plain(typical), tolerant: plain(tolerant) },
    poor_response: { value: poor_response.value, share: poor_response.share.value },
    withdrawal_speed: {
      high_lesion: { value: high_lesion.value, from_level: high_lesion.from_level },
      child: { value: child.value, below_years: child.below_years },
      most: most.value,
    },
  });
}

export const PATIENT_TYPES = must(checkPatientTypes(file, 'models/patient-types.yaml'));

function shapeProblem(issue: v.BaseIssue<unknown>, name: string): Problem {
  return {
    path: `${name}: ${v.getDotPath(issue) ?? 'top'}`,
    code: 'patient-types.shape',
    message: `${issue.message}.`,
    mend: 'Give each type its value, unit, grade, source, share and spread, and nothing else.',
  };
}

function shareProblem(sum: number, name: string): Problem {
  return {
    path: `${name}: tolerance`,
    code: 'patient-types.shares',
    message: `The shares of the types sum to ${Math.round(sum * 1e6) / 1e6}, not 1.`,
    mend: 'Change the shares so that every patient is of one type.',
  };
}
