import fc from 'fast-check';
import type { Case, Entry, Prescription, PumpMode } from '../../src/case/index.ts';
import { aCase, DAY, type Wishes } from './cases.ts';

/** Random logs end here; long enough to run a 20 mL reservoir dry. */
export const LOG_END_S = 60 * DAY;

/** Numbers as people write them: whole steps of 1/`steps`. */
function decimal(min: number, max: number, steps: number): fc.Arbitrary<number> {
  return fc
    .integer({ min: Math.ceil(min * steps), max: Math.floor(max * steps) })
    .map((count) => count / steps);
}

const concentration = fc.constantFrom(500, 1000, 2000);
const at_s = fc.oneof(
  fc.integer({ min: 0, max: LOG_END_S }),
  // So that entries often share a second.
  fc.integer({ min: 0, max: 60 }).map((day) => day * DAY),
);

const mode: fc.Arbitrary<PumpMode> = fc.oneof(
  fc.constant<PumpMode>({ kind: 'minimum_rate' }),
  fc.record({
    kind: fc.constant('simple_continuous' as const),
    dose_mcg_day: fc.integer({ min: 96, max: 2000 }),
  }),
  fc.record({
    kind: fc.constant('flex' as const),
    base_mcg_h: fc.integer({ min: 4, max: 50 }),
    periods: fc.constantFrom(
      [],
      [{ from: '06:30', to: '09:00', rate_mcg_h: 60 }],
      [
        { from: '00:00', to: '05:00', rate_mcg_h: 25 },
        { from: '13:00', to: '13:45', rate_mcg_h: 7.3 },
        { from: '22:10', to: '24:00', rate_mcg_h: 25 },
      ],
    ),
  }),
  fc.record({
    kind: fc.constant('periodic_bolus' as const),
    bolus_mcg: fc.integer({ min: 5, max: 60 }),
    minutes: fc.integer({ min: 1, max: 30 }),
    times: fc.constantFrom(['07:00'], ['07:00', '12:15', '23:45']),
  }),
);

const plain: fc.Arbitrary<Prescription> = fc.record({ concentration_mcg_mL: concentration, mode });
const bridged: fc.Arbitrary<Prescription> = fc.record({
  concentration_mcg_mL: concentration,
  mode,
  bridge_from_mcg_mL: concentration,
});

type Content = Entry extends infer E ? (E extends Entry ? Omit<E, 'id' | 'at_s'> : never) : never;

const content: fc.Arbitrary<Content> = fc.oneof(
  { weight: 4, arbitrary: plain.map((prescription) => ({ kind: 'prescription' as const, prescription })) },
  { weight: 2, arbitrary: bridged.map((prescription) => ({ kind: 'prescription' as const, prescription })) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('refill' as const),
      volume_mL: decimal(0.5, 20, 100),
      concentration_mcg_mL: concentration,
      rinsed: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('single_bolus' as const),
      mcg: fc.integer({ min: 1, max: 100 }),
      minutes: fc.integer({ min: 1, max: 600 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('priming_bolus' as const),
      volume_mL: decimal(0.05, 0.8, 1000),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('trigger' as const),
      trigger: fc.constantFrom('bladder' as const, 'skin' as const),
      strength: decimal(0, 1, 10),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('trigger_treated' as const),
      trigger: fc.constantFrom('bladder' as const, 'skin' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('check' as const),
      of: fc.constantFrom('triggers' as const, 'device' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constant({ kind: 'other_treatment' as const, treatment: 'tizanidine' as const }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'pump_stop' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'implant' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'lumbar_bolus' as const, mcg: 50 }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'oral_dose' as const, mg: 10 }) },
  {
    weight: 1,
    arbitrary: fc.constant({
      kind: 'oral_regimen' as const,
      doses: [
        { time: '08:00', mg: 10 },
        { time: '20:00', mg: 5 },
      ],
    }),
  },
);

const log: fc.Arbitrary<readonly Entry[]> = fc
  .array(fc.tuple(at_s, content), { maxLength: 14 })
  .map((drawn) => drawn.map(([at_s, entry], index): Entry => ({ ...entry, id: index + 1, at_s })));

/** Cases with any order of pump entries, also careless ones, from a running pump or from none. */
export const anyCase: fc.Arbitrary<Case> = fc
  .record({
    concentration,
    volume: decimal(0, 20, 10),
    catheter_cm: decimal(50, 100, 10),
    accuracy: decimal(-0.145, 0.145, 1000),
    days: fc.integer({ min: 0, max: 5 }),
    running: fc.option(plain, { nil: undefined }),
    log,
  })
  .map(({ running, ...wishes }) =>
    aCase({ ...wishes, ...(running === undefined ? {} : { running }) } satisfies Wishes),
  );

/** Two days of a pump near its maximum flow: high doses, boluses, bridges, priming and stops close together. */
export const busyCase: fc.Arbitrary<Case> = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 48 }).map((hours) => hours * 3600),
      fc.oneof(
        fc.record({
          kind: fc.constant('single_bolus' as const),
          mcg: fc.integer({ min: 5, max: 100 }),
          minutes: fc.integer({ min: 5, max: 90 }),
        }),
        fc
          .record({
            concentration_mcg_mL: concentration,
            mode: fc.integer({ min: 96, max: 11_000 }).map((dose_mcg_day) => ({
              kind: 'simple_continuous' as const,
              dose_mcg_day,
            })),
            bridge_from_mcg_mL: concentration,
          })
          .map((prescription) => ({ kind: 'prescription' as const, prescription })),
        fc.constant({ kind: 'priming_bolus' as const, volume_mL: 0.5 }),
        fc.constant({ kind: 'pump_stop' as const }),
      ),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((drawn) =>
    aCase({
      days: 1,
      running: { concentration_mcg_mL: 2000, mode: { kind: 'minimum_rate' } },
      log: drawn.map(([at_s, what], index): Entry => ({ ...what, id: index + 1, at_s })),
    }),
  );
