/** What an `examination` entry may name; what each of them shows is a matter of src/examination. */
export const EXAMINATION_KEYS = [
  'interrogation',
  'listen',
  'residual',
  'film',
  'rotor_study',
  'side_port',
  'dye_study',
  'nuclear_scan',
  'pump_bolus',
  'lumbar_bolus',
  'pocket_ultrasound',
] as const;
