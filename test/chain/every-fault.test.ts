import { describe, expect, test } from 'vitest';
import { FAULTS } from '../../src/case/catalogue/index.ts';
import { addEntry, type Case, checkCase, READY_PATIENTS } from '../../src/case/index.ts';
import { runCourse } from '../../src/course/index.ts';
import { baclofen, type OutputName } from '../../src/model/index.ts';

const DAY_S = 86_400;
const OUTPUTS = baclofen.outputs.map(({ name }) => name as OutputName);

/** The ready patients have pumps with a rotor; one who has a pump two days in also has one with valves. */
const PATIENTS: ReadonlyMap<string, Case> = new Map(
  [...READY_PATIENTS].flatMap(([key, patient]) => {
    const valved: Case = {
      ...patient,
      device: { ...patient.device, pump: 'prometra-20', reservoir_volume_mL: 20 },
    };
    return key === 'penn-1989'
      ? [[key, patient] as const, [`${key} on valves`, valved] as const]
      : [[key, patient] as const];
  }),
);

/** Every fault of the library that a patient's device and history allow, two days in. */
function broken(patient: Case): readonly Case[] {
  return [...FAULTS.values()].flatMap(({ key, usual_severity }) => {
    const made = addEntry(patient, { at_s: 2 * DAY_S, kind: 'fault', fault: key, severity: usual_severity });
    return made.ok ? [made.value] : [];
  });
}

describe('the whole library on every ready patient for 14 days', () => {
  test.each([...PATIENTS])('%s', (_, patient) => {
    for (const document of broken(patient)) {
      expect(checkCase(JSON.parse(JSON.stringify(document))).ok).toBe(true);
      const course = runCourse(document, {
        outputs: OUTPUTS,
        from_s: 0,
        to_s: 14 * DAY_S,
        sampling: { kind: 'every', every_s: 3600 },
      });
      for (const name of OUTPUTS) {
        expect(course.outputs[name].every(Number.isFinite), `${document.log.at(-1)?.kind} ${name}`).toBe(
          true,
        );
      }
    }
  });

  test('each fault can befall at least one of them', () => {
    const possible = new Set(
      [...PATIENTS.values()].flatMap((patient) =>
        broken(patient).map((document) => {
          const last = document.log.find(({ kind }) => kind === 'fault');
          return last?.kind === 'fault' ? last.fault : '';
        }),
      ),
    );
    expect([...FAULTS.keys()].filter((key) => !possible.has(key))).toEqual([]);
  });
});
