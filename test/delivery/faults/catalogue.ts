import type { Action, Amount, Fault, FaultEffect, FaultPlace, Onset } from '../../../src/case/index.ts';

/**
 * Faults and actions of these tests, one for each kind of effect, in place of the shipped ones. Severity 1 is the fault
 * in full, severity 0 leaves the chain as it is.
 */
function amount(least: number, most: number, unit: string): Amount {
  return { least, most, unit, grade: 'assumption', source: 'test' };
}
const share = (most: number) => amount(1, most, 'share');
const times = (most: number) => amount(1, most, 'times');

/** Every fault can come in every way. */
const ONSETS: readonly Onset[] = [
  { kind: 'sudden' },
  { kind: 'gradual', over_h: 36 },
  { kind: 'intermittent', on_h: 5, off_h: 7.5 },
  { kind: 'position', from: '22:00', to: '06:30' },
  {
    kind: 'bouts',
    bouts: [
      { on_h: 2, off_h: 20 },
      { on_h: 6, off_h: 10 },
    ],
  },
  { kind: 'passing', after: amount(0, 24, 'h') },
];

function fault(key: string, place: FaultPlace, ...effects: readonly FaultEffect[]): Fault {
  return {
    key,
    title: key,
    place,
    says: '',
    onsets: ONSETS,
    usual_severity: 1,
    severity_says: '',
    rate: { says: '', grade: 'assumption', source: 'test' },
    needs: [],
    effects,
    clues: [],
    mended_by: '',
    sources: [],
  };
}

const LIST: readonly Fault[] = [
  fault('dose', 'programmer', { kind: 'told_dose', times: times(24) }),
  fault('half-dose', 'programmer', { kind: 'told_dose', times: times(0.5) }),
  fault('concentration', 'programmer', { kind: 'told_concentration', times: times(4) }),
  fault('left-stopped', 'programmer', { kind: 'told_mode', mode: 'stopped' }),
  fault('left-minimum', 'programmer', { kind: 'told_mode', mode: 'minimum_rate' }),
  fault('prime-line', 'programmer', { kind: 'prime_again', of: 'line' }),
  fault('prime-catheter', 'programmer', { kind: 'prime_again', of: 'catheter' }),
  fault('stronger', 'programmer', { kind: 'fill_no_bridge', times: times(4) }),
  fault('weaker', 'programmer', { kind: 'fill_no_bridge', times: times(0.25) }),
  fault('missed', 'reservoir', { kind: 'refill_missed', left_mL: amount(2, 0.5, 'mL') }),
  fault('beside', 'reservoir', { kind: 'fill_beside', share: amount(0, 1, 'share') }),
  fault('strong', 'reservoir', { kind: 'fill_strength', times: times(4) }),
  fault('weak', 'reservoir', { kind: 'fill_strength', times: times(0.25) }),
  fault('entered', 'reservoir', { kind: 'fill_entered', more_mL: amount(0, 5, 'mL') }),
  fault('septum', 'reservoir', { kind: 'reservoir_leak', mL_day: amount(0, 1, 'mL/day') }),
  fault('stall', 'pump', { kind: 'rotor', speed: share(0), logged: true }),
  fault('slow', 'pump', { kind: 'rotor', speed: share(0.5), logged: false }),
  fault('fast', 'pump', { kind: 'rotor', speed: share(2), logged: false }),
  fault('held', 'pump', { kind: 'telemetry_hold' }),
  fault('battery', 'pump', { kind: 'battery', ends_after_d: 9 }),
  fault('explant', 'pump', { kind: 'explant' }),
  fault(
    'flip',
    'pump',
    { kind: 'flipped' },
    { kind: 'passage', passes: share(0.2), leaves_at: 'connector', into: 'tissue', form: 'kink' },
  ),
  fault('gap', 'connector', {
    kind: 'passage',
    passes: share(0),
    leaves_at: 'connector',
    into: 'pocket',
    form: 'gap',
  }),
  fault('half-gap', 'connector', {
    kind: 'passage',
    passes: share(0.5),
    leaves_at: 'connector',
    into: 'pocket',
    form: 'hole',
  }),
  fault('hole', 'catheter', {
    kind: 'passage',
    passes: share(0.3),
    leaves_at: 'tip',
    into: 'tissue',
    form: 'hole',
  }),
  fault('clot', 'tip', { kind: 'passage', passes: share(0), leaves_at: 'tip', into: 'tissue', form: 'clot' }),
  fault('subdural', 'tip', { kind: 'tip', space: 'subdural', reaches: share(0.25) }),
  fault('flush', 'catheter', { kind: 'flush', port_mL: amount(0, 0.14, 'mL') }),
  fault('tablets', 'tablets', { kind: 'tablets_stop' }),
];

export const FAULTS: ReadonlyMap<string, Fault> = new Map(LIST.map((each) => [each.key, each]));

function action(key: string, ...effects: Action['effects']): Action {
  return {
    key,
    title: key,
    group: 'restore',
    sort: 'helps',
    says: '',
    done_by: [],
    ordered_by: 'nobody',
    minutes: 1,
    minutes_source: '',
    needs: [],
    effects,
    evidence: '',
    grade: 'assumption',
    sources: [],
  };
}

export const ACTIONS: ReadonlyMap<string, Action> = new Map(
  [
    action('new-pump', { kind: 'mends', places: ['pump', 'reservoir'], line: 'kept' }),
    action('new-catheter', { kind: 'mends', places: ['connector', 'catheter', 'tip'], line: 'empty' }),
    action('empty-reservoir', { kind: 'empties_reservoir' }),
    action('aspirate-port', { kind: 'empties_catheter' }),
  ].map((each) => [each.key, each]),
);

export const ILLNESSES = new Map();
export const faultNamed = (key: string) => FAULTS.get(key);
export const actionNamed = (key: string) => ACTIONS.get(key);
export const illnessNamed = (key: string) => ILLNESSES.get(key);
