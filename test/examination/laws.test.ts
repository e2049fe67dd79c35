import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FAULTS } from '../../src/case/catalogue/index.ts';
import { type Case, checkCase, READY_PATIENTS } from '../../src/case/index.ts';
import { allShown, type ExaminationKey, type Sign, WHY_FACTS } from '../../src/examination/index.ts';
import { DAY } from './states.ts';

const SIGNS: Readonly<Record<ExaminationKey, readonly Sign[]>> = {
  interrogation: [
    'clean_log',
    'stall_logged',
    'stall_recovered',
    'stopped_logged',
    'replace_by_logged',
    'end_of_service_logged',
    'low_reservoir_logged',
    'empty_logged',
    'prescription_differs',
  ],
  listen: ['silent', 'single_tone', 'two_tone'],
  residual: ['as_expected', 'high', 'low', 'septum_not_found'],
  film: ['film_normal', 'gap', 'kink', 'tip_moved', 'pump_reversed'],
  rotor_study: ['rotor_turns', 'rotor_still'],
  side_port: ['aspirates', 'no_aspirate', 'serous'],
  dye_study: [
    'contrast_rises',
    'contrast_stops',
    'contrast_pocket',
    'contrast_tissue',
    'contrast_subdural',
    'contrast_epidural',
    'tip_mass',
    'not_injected',
  ],
  nuclear_scan: [
    'contrast_rises',
    'contrast_stops',
    'contrast_pocket',
    'contrast_tissue',
    'contrast_subdural',
    'contrast_epidural',
    'not_injected',
  ],
  pump_bolus: ['bolus_works', 'bolus_without_effect'],
  lumbar_bolus: ['bolus_works', 'bolus_without_effect'],
  pocket_ultrasound: ['pocket_dry', 'fluid_beside_pump'],
};

const time_s = fc.integer({ min: 0, max: 20 * DAY });
const entry = fc.record({
  kind: fc.constant('fault'),
  fault: fc.constantFrom(...FAULTS.keys()),
  severity: fc.double({ min: 0, max: 1, noNaN: true }),
  at_s: time_s,
});

/** Up to three faults in a ready patient; what the check refuses is left out. */
const aCase = fc
  .tuple(fc.constantFrom(...READY_PATIENTS.values()), fc.array(entry, { maxLength: 3 }))
  .map(([patient, entries]): Case => {
    let document = patient;
    for (const [i, each] of entries.entries()) {
      const checked = checkCase({ ...document, log: [...document.log, { ...each, id: 1000 + i }] });
      if (checked.ok) document = checked.value;
    }
    return document;
  });

test('whatever is broken, an examination shows signs of its own, finite numbers and known reasons', () => {
  const facts: ReadonlySet<string> = new Set(WHY_FACTS);
  fc.assert(
    fc.property(aCase, time_s, fc.nat({ max: 1000 }), (document, at_s, seed) => {
      for (const shown of allShown(document, at_s, { seed })) {
        for (const sign of shown.signs) expect(SIGNS[shown.examination]).toContain(sign);
        expect(new Set(shown.signs).size).toBe(shown.signs.length);
        for (const { value } of shown.numbers) expect(value >= 0 && Number.isFinite(value)).toBe(true);
        for (const { fact, value = 0 } of shown.why) {
          expect(facts).toContain(fact);
          expect(Number.isFinite(value)).toBe(true);
        }
        expect(shown.why.length).toBeGreaterThan(0);
        if (seed === 0) expect(shown.misled).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});
