import type { ContactKey, LearnerRole } from '../words.ts';

/** Hours and minutes: `0:05`, `26:30`. */
export function sayTime(seconds: number): string {
  const minutes = Math.floor(Math.max(0, seconds) / 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

export const ROLE_WORDS: Readonly<Record<LearnerRole, string>> = {
  ward_nurse: 'ward or emergency nurse',
  itb_nurse: 'ITB nurse',
  resident: 'resident',
};

export const CONTACT_WORDS: Readonly<Record<ContactKey, string>> = {
  resident: 'resident',
  itb_team: 'ITB team',
  emergency_team: 'emergency team',
  intensive_care: 'intensive care',
  neurosurgery: 'neurosurgery',
  pharmacy: 'pharmacy',
  radiology: 'radiology',
  manufacturer: 'manufacturer',
  family: 'family',
};
