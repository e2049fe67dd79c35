import type { EntryKind } from '../../../case/index.ts';

/** Shapes on a 12-px grid; what has none is a dot. */
const PATHS: Readonly<Partial<Record<EntryKind, string>>> = {
  implant: 'M2 2h8v8H2z',
  refill: 'M6 1c2.500 3 4 4.600 4 6.500a4 4 0 0 1-8 0C2 5.600 3.500 4 6 1z',
  priming_bolus:
    'M6 2.500c1.700 2.100 2.700 3.200 2.700 4.500a2.700 2.700 0 0 1-5.400 0C3.300 5.700 4.300 4.600 6 2.500z',
  pump_stop: 'M2.500 2.500l7 7M9.500 2.500l-7 7',
  trigger: 'M6 1.500l5 9H1z',
  trigger_treated: 'M1.500 6.500l3 3 6-7',
  check: 'M5 1.500a3.500 3.500 0 1 0 0 7a3.500 3.500 0 1 0 0-7M7.600 7.600l3 3',
  other_treatment: 'M6 1l5 5-5 5-5-5z',
  // A ring with a slash breaks, a ring with a check is mended.
  fault: 'M6 2a4 4 0 1 0 0 8a4 4 0 1 0 0-8M1.500 10.500l9-9',
  fault_ends: 'M6 2a4 4 0 1 0 0 8a4 4 0 1 0 0-8M4 6l1.500 1.500 3-3',
  illness: 'M6 1.500l5 9H1zM6 5v3',
  illness_ends: 'M1.500 6.500l3 3 6-7',
  treatment: 'M6 2v8M2 6h8',
  treatment_ends: 'M2 6h8',
  examination: 'M5 1.500a3.500 3.500 0 1 0 0 7a3.500 3.500 0 1 0 0-7M7.600 7.600l3 3',
};

/** What kind of order a mark is. */
export function Glyph({ kind }: { readonly kind: EntryKind }) {
  const path = PATHS[kind];
  return (
    <svg class="timeline-glyph" viewBox="0 0 12 12" aria-hidden="true">
      {path === undefined ? <circle cx="6" cy="6" r="4.500" /> : <path d={path} />}
    </svg>
  );
}
