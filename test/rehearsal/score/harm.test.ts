import { describe, expect, test } from 'vitest';
import {
  CHAIN_OUTPUTS,
  type Chain,
  type ChainOutput,
  chainOf,
  type Extremes,
  extremesOf,
  worsenedBy,
  worseThan,
  worstOf,
} from '../../../src/rehearsal/index.ts';
import { at, documentWith } from './plays.ts';

const REST: Readonly<Partial<Record<ChainOutput, number>>> = {
  spo2: 97,
  gcs: 15,
  breathing_rate: 16,
  systolic: 120,
  heart_rate: 80,
  temperature_core: 37,
};

/** A body at rest that reaches these lowest and highest values, all at one minute. */
function body(
  lowest: Readonly<Partial<Record<ChainOutput, number>>> = {},
  highest: Readonly<Partial<Record<ChainOutput, number>>> = {},
): Extremes {
  const base = extremesOf(chainOf(documentWith([]), at(0), at(10)));
  const filled = (from: Extremes['lowest'], values: Readonly<Partial<Record<ChainOutput, number>>>) => {
    const all = { ...from };
    for (const output of CHAIN_OUTPUTS) {
      all[output] = { value: values[output] ?? REST[output] ?? 0, at_s: at(5) };
    }
    return all;
  };
  return { lowest: filled(base.lowest, lowest), highest: filled(base.highest, highest) };
}

describe('more harm than if nobody had done anything', () => {
  test('is a saturation of 40 % where it would have stayed at 92 %, although the fever was less', () => {
    const found = worseThan(
      body({ spo2: 40 }, { temperature_core: 39.1 }),
      body({ spo2: 92 }, { temperature_core: 40.4 }),
    );
    expect(found[0]).toMatchObject({ sign: 'spo2', way: 'low', value: 40, other: 92 });
    expect(found.map(({ sign }) => sign)).not.toContain('temperature_core');
  });

  test('is not said of a fever that fell, of a calm pulse, or of what would have been worse still', () => {
    expect(worseThan(body({}, { temperature_core: 38.5 }), body({}, { temperature_core: 41 }))).toEqual([]);
    expect(worseThan(body({ systolic: 110 }), body({ systolic: 150 }))).toEqual([]);
    expect(worseThan(body({ spo2: 85 }), body({ spo2: 60 }))).toEqual([]);
  });

  test('is not said of the sleep of somebody who was sedated and ventilated', () => {
    expect(worseThan(body({ gcs: 3, breathing_rate: 0 }), body())).toEqual([]);
  });
});

describe('what a treatment did besides', () => {
  test('is a vital sign visibly worse with it, where the monitor warns', () => {
    expect(worsenedBy(body({ gcs: 11 }), body({ gcs: 13 }))).toMatchObject([
      { sign: 'gcs', value: 11, other: 13 },
    ]);
  });

  test('is nothing where the patient was better with it, or where nobody would see it', () => {
    expect(worsenedBy(body({}, { temperature_core: 38 }), body({}, { temperature_core: 40 }))).toEqual([]);
    expect(worsenedBy(body({ gcs: 11 }), body({ gcs: 11.6 }))).toEqual([]);
    expect(worsenedBy(body({ systolic: 115 }), body({ systolic: 150 }))).toEqual([]);
  });
});

describe('the worst moment of a shift', () => {
  const chain = chainOf(documentWith([]), at(-60), at(60), 120);
  /** The same body with one sign at a value at one minute. */
  const with_ = (
    ...spots: readonly (readonly [sign: ChainOutput, minute: number, value: number])[]
  ): Chain => {
    const outputs = { ...chain.outputs };
    for (const output of CHAIN_OUTPUTS)
      outputs[output] = new Float64Array(chain.time_s.length).fill(REST[output] ?? 1);
    for (const [sign, minute, value] of spots) {
      const i = chain.time_s.findIndex((time_s) => time_s >= at(minute));
      outputs[sign][i] = value;
    }
    return { ...chain, outputs };
  };

  test('is the lowest saturation, else the lowest consciousness, else the furthest beyond a limit', () => {
    const fever = ['temperature_core', 10, 42] as const;
    const coma = ['gcs', 20, 6] as const;
    const blue = ['spo2', 30, 80] as const;
    expect(worstOf(with_(fever, coma, blue), at(0))).toMatchObject({
      kind: 'crisis',
      sign: 'spo2',
      at_s: at(30),
    });
    expect(worstOf(with_(fever, coma), at(0))).toMatchObject({ sign: 'gcs', value: 6, at_s: at(20) });
    expect(worstOf(with_(fever), at(0))).toMatchObject({ sign: 'temperature_core', at_s: at(10) });
  });

  test('is never before the handover', () => {
    expect(worstOf(with_(['spo2', -30, 70], ['gcs', 20, 12]), at(0))).toMatchObject({ sign: 'gcs' });
  });

  test('without a crisis is where the body was furthest from how it was; where nothing changed there is none', () => {
    expect(worstOf(with_(['ashworth_leg', 40, 4]), at(0))).toMatchObject({
      kind: 'changed',
      sign: 'ashworth_leg',
      value: 4,
      before: 1,
      at_s: at(40),
    });
    expect(worstOf(with_(), at(0))).toBeUndefined();
  });
});
