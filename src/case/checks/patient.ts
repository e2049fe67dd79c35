import type { Cause, Patient } from '../case.ts';
import type { Finding, Place } from '../finding.ts';
import type { Pump } from '../pumps.ts';
import { sayNumber } from '../words.ts';

/** Where the spasticity of each cause comes from. */
export const ORIGIN_OF: Readonly<Record<Cause, Patient['origin']>> = {
  ms: 'spinal',
  sci_complete: 'spinal',
  sci_incomplete: 'spinal',
  hereditary_paraparesis: 'spinal',
  tbi: 'cerebral',
  anoxic: 'cerebral',
  stroke: 'cerebral',
  cp: 'cerebral',
};

export function patientFindings(patient: Patient, at: Place): Finding[] {
  const origin = ORIGIN_OF[patient.cause];
  if (patient.origin !== origin) {
    return [
      {
        at: [...at, 'origin'],
        code: 'patient.origin-does-not-fit',
        message: `The origin is ${patient.origin}, but the cause ${patient.cause} is ${origin}.`,
        mend: `Write ${origin}, or choose another cause.`,
      },
    ];
  }
  if (patient.lesion_level === undefined || origin === 'spinal') return [];
  return [
    {
      at: [...at, 'lesion_level'],
      code: 'patient.lesion-without-cord',
      message: `${patient.lesion_level} is a level of the cord, but the cause ${patient.cause} is cerebral.`,
      mend: 'Remove it, or choose a spinal cause.',
    },
  ];
}

/** The labelled band belongs to the pump; a pump beyond it is faulty, which is another kind of entry. */
export function accuracyFindings(patient: Patient, pump: Pump, at: Place): Finding[] {
  if (Math.abs(patient.pump_accuracy) <= pump.accuracy) return [];
  const band = sayNumber(pump.accuracy);
  return [
    {
      at: [...at, 'pump_accuracy'],
      code: 'patient.accuracy-beyond-label',
      message: `${sayNumber(patient.pump_accuracy)} is beyond the labelled accuracy of the ${pump.title}.`,
      mend: `Give a number from -${band} to ${band}.`,
    },
  ];
}
