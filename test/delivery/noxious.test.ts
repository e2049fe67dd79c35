import { describe, expect, it } from 'vitest';
import type { Entry, Trigger } from '../../src/case/index.ts';
import { deliver } from '../../src/delivery/index.ts';
import { aCase, DAY, HOUR } from './cases.ts';

type What = readonly [hours: number, trigger: Trigger, strength?: number];

/** With a strength a trigger begins, without one it is treated. */
function noxious(entries: readonly What[], from_s = 0, to_s = DAY) {
  const log = entries.map(([hours, trigger, strength], i): Entry => {
    const frame = { id: i + 1, at_s: hours * HOUR };
    if (strength === undefined) return { ...frame, kind: 'trigger_treated', trigger };
    return { ...frame, kind: 'trigger', trigger, strength };
  });
  return deliver(aCase({ log }), from_s, to_s).noxious.map((each) => [
    each.from_s / HOUR,
    each.to_s / HOUR,
    each.strength,
  ]);
}

describe('noxious stimuli', () => {
  it('are none without triggers', () => {
    expect(noxious([])).toEqual([]);
  });

  it('last from where a trigger begins until it is treated', () => {
    expect(
      noxious([
        [3, 'bladder', 0.4],
        [9, 'bladder'],
      ]),
    ).toEqual([[3, 9, 0.4]]);
  });

  it('last to the end when nobody treats them', () => {
    expect(noxious([[3, 'bladder', 0.4]])).toEqual([[3, 24, 0.4]]);
  });

  it('of two triggers add up to less than their sum, and each is treated for itself', () => {
    expect(
      noxious([
        [3, 'bladder', 0.5],
        [5, 'skin', 0.5],
        [9, 'bladder'],
        [11, 'skin'],
      ]),
    ).toEqual([
      [3, 5, 0.5],
      [5, 9, 0.75],
      [9, 11, 0.5],
    ]);
  });

  it('never pass full strength', () => {
    expect(
      noxious([
        [3, 'bladder', 1],
        [4, 'skin', 0.9],
        [5, 'clot', 0.3],
      ]),
    ).toEqual([[3, 24, 1]]);
  });

  it('of no strength leave no trace, alone and beside another', () => {
    expect(
      noxious([
        [3, 'bladder', 0],
        [4, 'skin', 0.3],
        [5, 'clot', 0],
        [6, 'bladder'],
      ]),
    ).toEqual([[4, 24, 0.3]]);
  });

  it('that are treated in the second in which they begin were never felt', () => {
    expect(
      noxious([
        [3, 'bladder', 0.4],
        [3, 'bladder'],
      ]),
    ).toEqual([]);
  });

  it('are cut by a window, also when they began before it', () => {
    expect(
      noxious(
        [
          [3, 'bladder', 0.4],
          [9, 'bladder'],
        ],
        5 * HOUR,
        8 * HOUR,
      ),
    ).toEqual([[5, 8, 0.4]]);
  });
});
