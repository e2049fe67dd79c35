import { type Case, READY_PATIENTS } from '../../src/case/index.ts';

/** The patient of the page, with a pump that the tests name themselves. */
export function pennPatient(device: Partial<Case['device']> = {}): Case {
  const ready = READY_PATIENTS.get('penn-1989');
  if (ready === undefined) throw new Error('the ready patient is gone');
  return {
    ...ready,
    device: {
      ...ready.device,
      pump: 'synchromed-ii-20',
      concentration_mcg_mL: 500,
      reservoir_volume_mL: 20,
      ...device,
    },
  };
}
