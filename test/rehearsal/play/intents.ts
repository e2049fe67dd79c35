import fc from 'fast-check';
import type { Fill, NewIntent, PumpSetting, Request, TaskKey } from '../../../src/rehearsal/index.ts';

const TASKS: readonly TaskKey[] = [
  'observe/vital_signs',
  'observe/monitor',
  'observe/bloods',
  'observe/ask_family',
  'observe/tone_spasms',
  'examine/interrogation',
  'examine/listen',
  'examine/film',
  'act/oxygen',
  'act/bag_valve_mask',
  'act/emergency_call',
  'act/itb_call',
  'act/lorazepam',
  'act/antipyretic',
  'act/cooling',
  'act/stop_pump',
  'act/minimum_rate',
  'act/refill',
  'act/resume_tablets',
  'act/prime_line',
  'act/lumbar_bolus',
  'act/monitored_bed',
  'act/nonsense',
];

const small = fc.integer({ min: 0, max: 12 });
const fill: fc.Arbitrary<Fill> = fc.record({
  volume_mL: fc.constantFrom(-1, 10, 20, 40),
  concentration_mcg_mL: fc.constantFrom(0, 500, 2000),
});
const setting: fc.Arbitrary<PumpSetting> = fc.oneof(
  fc.constant<PumpSetting>({ kind: 'stop' }),
  fc.record({ kind: fc.constant('bolus' as const), mcg: fc.constantFrom(0, 25, 1e6), minutes: small }),
  fc.constantFrom(0, 50, 300, 1e6).map(
    (dose_mcg_day): PumpSetting => ({
      kind: 'prescription',
      prescription: { concentration_mcg_mL: 2000, mode: { kind: 'simple_continuous', dose_mcg_day } },
    }),
  ),
);
const request: fc.Arbitrary<Request> = fc.oneof(
  fc
    .constantFrom('lorazepam', 'cooling', 'refill', 'nonsense')
    .map((action): Request => ({ kind: 'order', action })),
  setting.map((each): Request => ({ kind: 'pump_order', setting: each })),
  fc
    .constantFrom('come_now', 'monitored_bed', 'theatre', 'nonsense')
    .map((each): Request => ({ kind: 'other', request: each })),
);

/** Anything a learner may mean, sense or nonsense. */
export const anyIntent: fc.Arbitrary<NewIntent> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...TASKS).map((task): NewIntent => ({ kind: 'do', task })) },
  fc.record({ kind: fc.constant('do' as const), task: fc.constant('act/refill' as const), fill }),
  fc.record({
    kind: fc.constant('do' as const),
    task: fc.constantFrom(...TASKS),
    amount: fc.constantFrom(-1, 2, 50, 1e9),
  }),
  fc.record({ kind: fc.constant('stop' as const), intent: small }),
  fc.record({
    kind: fc.constant('call' as const),
    to: fc.constantFrom('resident', 'itb_team', 'neurosurgery', 'pharmacy', 'emergency_team'),
    sbar: fc.record({
      situation: fc.constantFrom([], ['temperature', 'heart_rate']),
      background: fc.constant([]),
      assessment: fc.constant({ facts: [] }),
      requests: fc.array(request, { maxLength: 3 }),
    }),
  }),
  fc.record({
    kind: fc.constant('ask' as const),
    to: fc.constantFrom('resident', 'surgeon', 'nobody'),
    request,
  }),
  fc.record({
    kind: fc.constant('reply' as const),
    question: fc.constantFrom(101, 201, 301),
    facts: fc.constant([]),
  }),
  fc.record({
    kind: fc.constant('read_back' as const),
    order: fc.constantFrom(101, 102, 201, 202, 301),
    heard: fc.constant({ action: 'lorazepam', amount: 2 }),
  }),
  fc.record({
    kind: fc.constant('think' as const),
    state: fc.constantFrom('withdrawal', 'overdose'),
    sure_percent: fc.constantFrom(-1, 50),
  }),
  fc.record({ kind: fc.constant('program' as const), setting, read: fc.boolean(), checked: fc.boolean() }),
  fc.record({
    kind: fc.constant('decide' as const),
    decision: fc.constantFrom('wait', 'nonsense'),
    option: fc.constantFrom('yes', 'maybe'),
  }),
  fc.record({
    kind: fc.constant('step' as const),
    procedure: fc.constantFrom('refill', 'nonsense'),
    step: fc.constantFrom('wash', 'aspirate', 'interrogate'),
  }),
  fc.record({ kind: fc.constant('tell' as const), statement: fc.constantFrom('think_pump', 'nonsense') }),
  fc.record({
    kind: fc.constant('chart' as const),
    chart: fc.constantFrom('early_warning', 'handover', 'nonsense'),
    items: fc.constant([]),
    points: small,
  }),
  fc.record({ kind: fc.constant('note' as const), free: fc.string({ maxLength: 5 }) }),
);

/** Intents with seconds of waiting before each. */
export const anyRun = (most: number, least = 0) =>
  fc.array(fc.record({ wait_s: fc.integer({ min: 0, max: 400 }), intent: anyIntent }), {
    minLength: least,
    maxLength: most,
    size: 'max',
  });
