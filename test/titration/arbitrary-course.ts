import fc from 'fast-check';

/** What a visit may find. */
export const seen = fc.record({
  ashworth_leg: fc.constantFrom(1, 1.4, 1.9, 2.6, 4),
  spasm_score: fc.constantFrom(0, 0.5, 1.2, 3),
  standing: fc.constantFrom(20, 70),
  drowsy: fc.boolean(),
  weak: fc.constant(false),
  withdrawal: fc.constantFrom(false, false, false, true),
});

/** Visits of whoever follows the suggestions, and now and then gives one of so many orders of their own. */
export const courseOf = (orders: number) =>
  fc.array(
    fc.record({
      gap_h: fc.constantFrom(6, 12, 24, 24, 72, 168, 672),
      seen,
      own: fc.constantFrom('follow', 'follow', 'follow', 'follow', 'wilful', 'nothing'),
      pick: fc.nat(orders - 1),
    }),
    { minLength: 3, maxLength: 30 },
  );

/** Who comes, and what is running already. */
export const who = fc.record({
  patient: fc.record({
    age_years: fc.constantFrom(3, 9, 40, 80),
    origin: fc.constantFrom('spinal' as const, 'cerebral' as const),
    kidney_function: fc.constantFrom(0.2, 0.5, 0.8, 1),
    tone_reliance: fc.constantFrom(0.2, 0.9),
  }),
  start: fc.constantFrom({}, { tablets_mg: 20 }, { dose: 300 }, { dose: 90, tablets_mg: 10 }),
});
