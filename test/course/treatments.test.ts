import { describe, expect, test } from 'vitest';
import '../../src/case/catalogue/index.ts';
import type { Entry } from '../../src/case/index.ts';
import { Checkpoints, runCourse } from '../../src/course/index.ts';
import { bodyAt, DAY, HOUR, PENN, withLog } from './bodies.ts';

type WithoutFrame<E> = E extends unknown ? Omit<E, 'id' | 'at_s'> : never;
type What = readonly [hours: number, entry: WithoutFrame<Entry>];

const OUTPUTS = [
  'heart_rate',
  'systolic',
  'temperature_core',
  'itch',
  'rigidity',
  'spo2',
  'gcs',
  'breathing_rate',
  'withdrawal_severity',
] as const;

const logOf = (entries: readonly What[]) =>
  entries.map(([hours, entry], i): Entry => ({ ...entry, id: i + 1, at_s: hours * HOUR }));
const give = (action: string, amount?: number) =>
  ({ kind: 'treatment', action, ...(amount === undefined ? {} : { amount }) }) as const;
const STOP: What = [0, { kind: 'pump_stop' }];

type Output = (typeof OUTPUTS)[number];

/** What is found so many hours into the case. */
function found(hours: number, entries: readonly What[]): Readonly<Record<Output, number>> {
  const request = {
    outputs: OUTPUTS,
    from_s: 0,
    to_s: hours * HOUR,
    sampling: { kind: 'every', every_s: HOUR },
  } as const;
  const { outputs } = runCourse(withLog(PENN, logOf(entries)), request);
  const at = (name: Output) => outputs[name][hours] ?? Number.NaN;
  return {
    heart_rate: at('heart_rate'),
    systolic: at('systolic'),
    temperature_core: at('temperature_core'),
    itch: at('itch'),
    rigidity: at('rigidity'),
    spo2: at('spo2'),
    gcs: at('gcs'),
    breathing_rate: at('breathing_rate'),
    withdrawal_severity: at('withdrawal_severity'),
  };
}

describe('30 hours after the pump was stopped', () => {
  const untreated = found(36, [STOP]);
  const treatedBy = (...actions: readonly [string, number?][]) =>
    found(36, [STOP, ...actions.map(([action, amount]): What => [30, give(action, amount)])]);

  test('the former dose through a lumbar drain turns withdrawal round within six hours', () => {
    const drained = treatedBy(['lumbar_drain_infusion', 400]);
    expect(drained.withdrawal_severity).toBeLessThan(0.5 * untreated.withdrawal_severity);
    expect(drained.gcs).toBeGreaterThan(untreated.gcs);
  });

  test('baclofen by tube alone does not', () => {
    const tube = treatedBy(['oral_baclofen', 20]);
    expect(tube.withdrawal_severity).toBeLessThanOrEqual(untreated.withdrawal_severity);
    expect(tube.withdrawal_severity).toBeGreaterThan(0.8 * untreated.withdrawal_severity);
  });

  test('midazolam calms the heart, cyproheptadine the itch, dantrolene the muscles, cooling the fever', () => {
    expect(treatedBy(['midazolam_infusion', 0.05]).heart_rate).toBeLessThan(untreated.heart_rate - 10);
    expect(treatedBy(['cyproheptadine', 8]).itch).toBeLessThan(0.75 * untreated.itch);
    expect(treatedBy(['dantrolene', 2]).rigidity).toBeLessThan(untreated.rigidity - 0.5);
    expect(treatedBy(['cooling']).temperature_core).toBeLessThan(untreated.temperature_core - 0.5);
  });

  test('paracetamol, or a sepsis bundle instead, leaves withdrawal as it is', () => {
    for (const action of ['antipyretic', 'sepsis_bundle', 'antibiotics', 'fluids']) {
      const same = treatedBy([action]);
      expect(same.withdrawal_severity, action).toBeCloseTo(untreated.withdrawal_severity, 3);
      expect(untreated.temperature_core - same.temperature_core, action).toBeLessThan(0.3);
    }
  });

  test('naloxone does nothing at all', () => {
    const same = treatedBy(['naloxone', 0.4]);
    // A step of the integrator begins with it, no more.
    for (const name of OUTPUTS) expect(Math.abs(same[name] - untreated[name]), name).toBeLessThan(0.2);
  });
});

describe('after 300 mcg at once', () => {
  const BOLUS: What = [0, { kind: 'lumbar_bolus', mcg: 300 }];

  test('a ventilator breathes and fluid drawn from the spine wakes; an antidote does neither', () => {
    const untreated = found(4, [BOLUS]);
    const ventilated = found(4, [BOLUS, [1, give('ventilation')]]);
    const drawn = found(4, [BOLUS, [1, give('ventilation')], [1, give('csf_withdrawal', 35)]]);
    const antidote = found(4, [BOLUS, [1, give('physostigmine', 2)]]);
    expect(ventilated.spo2).toBeGreaterThan(94);
    expect(ventilated.spo2).toBeGreaterThan(untreated.spo2);
    expect(drawn.gcs).toBeGreaterThan(ventilated.gcs);
    expect(antidote.gcs).toBeLessThan(ventilated.gcs + 0.5);
  });
});

test('a treatment that goes on is found again from a checkpoint to the last bit', () => {
  const document = withLog(
    PENN,
    logOf([
      STOP,
      [20, give('cooling')],
      [22, give('lumbar_drain_infusion', 300)],
      [40, give('midazolam_infusion')],
    ]),
  );
  const request = {
    outputs: OUTPUTS,
    from_s: 2 * DAY,
    to_s: 3 * DAY,
    sampling: { kind: 'every', every_s: HOUR },
  } as const;
  const checkpoints = new Checkpoints();
  runCourse(document, { ...request, from_s: 0 }, { checkpoints });
  expect(runCourse(document, request, { checkpoints })).toEqual(runCourse(document, request));
});

test('drug that comes by a lumbar drain and a tube, and drug that is drawn out, is all accounted for', () => {
  const document = withLog(
    PENN,
    logOf([
      STOP,
      [3, give('lumbar_drain_infusion', 400)],
      [4, give('oral_baclofen', 20)],
      [20, { kind: 'treatment_ends', action: 'lumbar_drain_infusion' }],
      [21, give('csf_withdrawal', 40)],
    ]),
  );
  const { before_mcg, entered_mcg, now_mcg } = bodyAt(document, 2 * DAY);
  // The pump's line stands still, so what entered is the lumbar drain's and the tube's.
  expect(entered_mcg).toBeCloseTo((400 * 17) / 24 + 20_000, 6);
  expect(now_mcg - before_mcg).toBeCloseTo(entered_mcg, 3);
});
