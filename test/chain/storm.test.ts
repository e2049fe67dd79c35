import { describe, expect, test } from 'vitest';
import { READY_PATIENTS } from '../../src/case/index.ts';
import { runCourse } from '../../src/course/index.ts';
import { account, deliver } from '../../src/delivery/index.ts';
import { baclofen, type OutputName } from '../../src/model/index.ts';
import { bodyAt } from '../course/bodies.ts';
import { ENTRIES, LASTS_S, stormOn } from './thousand-entries.ts';

const OUTPUTS = baclofen.outputs.map(({ name }) => name as OutputName);
const ROUNDING = 1e-9;
const patient = READY_PATIENTS.get('penn-1989');
if (patient === undefined) throw new Error('the default patient is missing');

describe.each([1, 2, 3, 4])(
  `any ${ENTRIES} faults, treatments, illnesses and orders: storm %i`,
  { timeout: 120_000 },
  (seed) => {
    const document = stormOn(patient, seed);

    test('much of it can happen', () => {
      expect(document.log.length).toBeGreaterThan(ENTRIES / 3);
    });

    test('drug is conserved from the reservoir to the catheter and beside it', () => {
      const { filled_mcg, ...where } = account(document, LASTS_S);
      const found = Object.values(where).reduce((sum, mcg) => sum + mcg, 0);
      expect(Math.abs(found - filled_mcg)).toBeLessThan(ROUNDING * filled_mcg);
      for (const [place, mcg] of Object.entries(where)) expect(mcg, place).toBeGreaterThanOrEqual(0);
    });

    test('and from there through fluid, plasma and kidneys', () => {
      const { before_mcg, entered_mcg, now_mcg } = bodyAt(document, LASTS_S, 1e-4);
      expect(Math.abs(now_mcg - before_mcg - entered_mcg)).toBeLessThan(1e-8 * now_mcg);
    });

    test('no rate is negative or not a number', () => {
      for (const { from_s, to_s, ...rates } of deliver(document, 0, LASTS_S).pieces) {
        expect(to_s).toBeGreaterThan(from_s);
        for (const [name, rate] of Object.entries(rates)) {
          expect(Number.isFinite(rate) && rate >= 0, `${name} ${rate} at ${from_s} s`).toBe(true);
        }
      }
    });

    test('every output stays within the range it states', () => {
      const course = runCourse(document, {
        outputs: OUTPUTS,
        from_s: 0,
        to_s: LASTS_S,
        sampling: { kind: 'every', every_s: 1800 },
      });
      for (const { name, range, resolution } of baclofen.outputs) {
        // Nobody sees what lies below the resolution.
        const outside = course.outputs[name as OutputName].find(
          (value) => !(value >= range[0] - resolution / 2 && value <= range[1] + resolution / 2),
        );
        expect(outside, name).toBeUndefined();
      }
    });
  },
);
