import { describe, expect, test } from 'vitest';
import { type Case, checkCase, type Patient } from '../../src/case/index.ts';
import { PATIENT_TYPES, parametersOf, parametersWith, runCourse } from '../../src/course/index.ts';
import { baclofen, type OutputName } from '../../src/model/index.ts';
import { must } from '../../src/problem/index.ts';
import { aCase, simple } from '../delivery/cases.ts';

const TREATED = aCase({ days: 540, running: simple(400, 2000) });
const LIMP = aCase({ days: 540, running: simple(800, 2000) });
const UNTREATED = aCase();

/** The output at the start of the case, with what is changed about the patient. */
function at0(document: Case, output: OutputName, changed: Partial<Patient>): number {
  const patient = { ...document.patient, ...changed };
  const request = {
    outputs: [output],
    from_s: 0,
    to_s: 3600,
    sampling: { kind: 'every', every_s: 3600 },
  } as const;
  return runCourse(must(checkCase({ ...document, patient })), request).outputs[output][0] ?? Number.NaN;
}

describe('what a patient brings along', () => {
  test('contracture: untreated as stiff as any, treated stiffer, because no dose reaches that share', () => {
    const leg = (document: Case, contracture: number) => at0(document, 'ashworth_leg', { contracture });
    expect(leg(UNTREATED, 0.4)).toBeCloseTo(leg(UNTREATED, 0), 6);
    // 0.4 of the three points above normal tone stay.
    expect(leg(TREATED, 0.4)).toBeGreaterThan(1 + 0.4 * 3);
    expect(leg(TREATED, 0)).toBeLessThan(1.6);
  });

  test('reliance on tone: the same dose helps one to stand and fells another', () => {
    const gain = (tone_reliance: number) =>
      at0(LIMP, 'standing', { tone_reliance }) - at0(UNTREATED, 'standing', { tone_reliance });
    expect(gain(0)).toBeGreaterThan(30);
    expect(gain(1)).toBeLessThan(0);
  });

  test('clonus: what there is untreated', () => {
    for (const clonus of [0, 1.5, 3]) expect(at0(UNTREATED, 'clonus', { clonus })).toBeCloseTo(clonus, 6);
  });
});

test('a patient of version 1, who could not say so, is the one that the model takes by itself', () => {
  const tolerance_max = PATIENT_TYPES.tolerance.typical.value;
  const own = { tone_leg_untreated: 4, tone_arm_untreated: 2, spasm_untreated: 3, tolerance_max };
  expect(parametersOf(baclofen, UNTREATED.patient)).toEqual(parametersWith(baclofen, 'spinal', own));
});
