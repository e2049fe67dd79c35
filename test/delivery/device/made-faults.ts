import type { Amount, Entry, Fault, FaultEffect, FaultPlace, Onset } from '../../../src/case/index.ts';

/** Faults as small as can be: one effect each, in full, so that a test says all there is to know. */
export function made(
  key: string,
  place: FaultPlace,
  effects: readonly FaultEffect[],
  onset: Onset = { kind: 'sudden' },
): Fault {
  return {
    key,
    title: key,
    place,
    says: key,
    onsets: [onset],
    usual_severity: 1,
    severity_says: key,
    rate: { says: 'not published', grade: 'assumption', source: 'made for a test' },
    needs: [],
    effects,
    clues: [],
    mended_by: key,
    sources: [],
  };
}

export function amount(value: number, unit = '1'): Amount {
  return { least: value, most: value, unit, grade: 'assumption', source: 'made for a test' };
}

export function fault(id: number, at_s: number, key: string): Entry {
  return { id, at_s, kind: 'fault', fault: key, severity: 1 };
}

export function ends(id: number, at_s: number, key: string): Entry {
  return { id, at_s, kind: 'fault_ends', fault: key };
}

export function interrogation(id: number, at_s: number): Entry {
  return { id, at_s, kind: 'examination', examination: 'interrogation' };
}

const occluded: FaultEffect = {
  kind: 'passage',
  passes: amount(0),
  leaves_at: 'connector',
  into: 'pocket',
  form: 'clot',
};
const stall: FaultEffect = { kind: 'rotor', speed: amount(0), logged: true };

export const MADE: ReadonlyMap<string, Fault> = new Map(
  [
    made('stalled', 'pump', [stall]),
    made('scanned', 'pump', [stall], { kind: 'passing', after: amount(6, 'h') }),
    made('in telemetry', 'pump', [{ kind: 'telemetry_hold' }]),
    made('silent stand', 'pump', [{ kind: 'rotor', speed: amount(0), logged: false }]),
    made('fast', 'pump', [{ kind: 'rotor', speed: amount(1.4), logged: false }]),
    made('bouts', 'pump', [stall], {
      kind: 'bouts',
      bouts: [
        { on_h: 10, off_h: 34 },
        { on_h: 14, off_h: 17 },
      ],
    }),
    made('battery', 'pump', [{ kind: 'battery', ends_after_d: 90 }]),
    made('flipped', 'pump', [{ kind: 'flipped' }]),
    made('occluded', 'catheter', [occluded]),
    made('disconnected', 'connector', [{ ...occluded, form: 'gap' }]),
    made('leaking', 'catheter', [
      { ...occluded, passes: amount(0.5), leaves_at: 'tip', into: 'tissue', form: 'hole' },
    ]),
    made('migrated', 'tip', [{ kind: 'tip', space: 'epidural', reaches: amount(0.1) }]),
    made('septum leak', 'reservoir', [{ kind: 'reservoir_leak', mL_day: amount(0.3, 'mL/day') }]),
    made('missed', 'reservoir', [{ kind: 'refill_missed', left_mL: amount(1, 'mL') }]),
    made('beside', 'reservoir', [{ kind: 'fill_beside', share: amount(0.8) }]),
    made('entered', 'reservoir', [{ kind: 'fill_entered', more_mL: amount(-10, 'mL') }]),
    made('too strong', 'reservoir', [{ kind: 'fill_strength', times: amount(4) }]),
    made('per hour', 'programmer', [{ kind: 'told_dose', times: amount(2) }]),
    made('left stopped', 'programmer', [{ kind: 'told_mode', mode: 'stopped' }]),
    made('explanted', 'pump', [{ kind: 'explant' }]),
  ].map((each) => [each.key, each]),
);
