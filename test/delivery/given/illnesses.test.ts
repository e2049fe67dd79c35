import { describe, expect, test } from 'vitest';
import { end, give, given, ill, type What } from './giving.ts';

const full = { kind: 'trigger', trigger: 'bladder', strength: 0.8 } as const;

describe('illnesses', () => {
  test('a sepsis lasts until it ends, and is a noxious stimulus besides', () => {
    const sepsis = given([
      [3, ill('sepsis', 0.6)],
      [9, { kind: 'illness_ends', illness: 'sepsis' }],
    ]);
    expect(sepsis.inputs).toEqual([[3, 9, 'sepsis', 0.6]]);
    expect(sepsis.noxious).toEqual([[3, 9, 0.3]]);
  });

  test('constipation raises tone and touches nothing else', () => {
    const full_bowel = given([[3, ill('constipation')]]);
    expect(full_bowel.inputs).toEqual([]);
    expect(full_bowel.noxious).toEqual([[3, 48, 0.6]]);
  });

  test('an illness beside a full bladder takes its part of what the bladder leaves', () => {
    const both = given([
      [1, full],
      [3, ill('constipation')],
    ]);
    expect(both.noxious[0]).toEqual([1, 3, 0.8]);
    expect(both.noxious[1]?.[2]).toBeCloseTo(0.8 + 0.6 * 0.2, 12);
  });

  test('of no strength leaves no trace', () => {
    const none = given([[3, ill('stroke', 0)]]);
    expect(none.inputs).toEqual([]);
    expect(none.noxious).toEqual([]);
  });
});

describe('cures', () => {
  test('an emptied bladder is quiet; until then the stimulus stays', () => {
    const drained = given([
      [1, full],
      [3, give('bladder_drainage')],
    ]);
    expect(drained.noxious).toEqual([[1, 3, 0.8]]);
  });

  test('a bladder that was emptied before it was full is full all the same', () => {
    const early = given([
      [1, give('bladder_drainage')],
      [3, full],
    ]);
    expect(early.noxious).toEqual([[3, 48, 0.8]]);
  });

  test('bowel care ends constipation and its trigger, and leaves the bladder alone', () => {
    const cared = given([
      [1, ill('constipation')],
      [1, { kind: 'trigger', trigger: 'bowel', strength: 0.5 }],
      [2, full],
      [5, give('bowel_care')],
    ]);
    expect(cared.noxious.at(-1)).toEqual([5, 48, 0.8]);
  });

  test('antibiotics take a day for a urinary infection and two for sepsis', () => {
    const urine = given([
      [1, ill('urinary_infection')],
      [4, give('antibiotics')],
    ]);
    expect(urine.inputs).toContainEqual([1, 28, 'infection', 1]);
    expect(urine.noxious).toEqual([[1, 28, 0.7]]);
    const blood = given(
      [
        [1, ill('sepsis')],
        [4, give('antibiotics')],
      ],
      0,
      96,
    );
    expect(blood.inputs).toContainEqual([1, 52, 'sepsis', 1]);
  });

  test('stopped after six hours they cure nothing', () => {
    const stopped = given([
      [1, ill('urinary_infection')],
      [4, give('antibiotics')],
      [10, end('antibiotics')],
    ]);
    expect(stopped.inputs).toContainEqual([1, 48, 'infection', 1]);
    expect(stopped.inputs).toContainEqual([4, 10, 'antibiotics', 1]);
  });

  test('an infection that begins under antibiotics has its day too', () => {
    const later = given([
      [1, give('antibiotics')],
      [6, ill('urinary_infection')],
    ]);
    expect(later.inputs).toContainEqual([6, 30, 'infection', 1]);
  });

  test('what was cured can come again, and what is not yet cured can still pass by itself', () => {
    const again = given([
      [1, full],
      [2, give('bladder_drainage')],
      [3, full],
      [4, { kind: 'trigger_treated', trigger: 'bladder' }],
      [5, ill('urinary_infection')],
      [6, give('antibiotics')],
      [9, { kind: 'illness_ends', illness: 'urinary_infection' }],
    ]);
    expect(again.noxious).toEqual([
      [1, 2, 0.8],
      [3, 4, 0.8],
      [5, 9, 0.7],
    ]);
  });

  test('what is not there cannot be treated, and what is there does not begin again', () => {
    const twice: readonly What[] = [
      [1, full],
      [2, full],
    ];
    expect(() => given(twice)).toThrow('has not been treated');
    const cured: readonly What[] = [
      [1, full],
      [2, give('bladder_drainage')],
      [3, { kind: 'trigger_treated', trigger: 'bladder' }],
    ];
    expect(() => given(cured)).toThrow('No trigger');
    expect(() =>
      given([
        [1, ill('stroke')],
        [2, ill('stroke')],
      ]),
    ).toThrow('has not ended');
  });

  test('they cure neither a stroke nor other sedatives', () => {
    const others = given([
      [1, ill('stroke')],
      [1, ill('other_sedatives', 0.5)],
      [2, give('antibiotics')],
    ]);
    expect(others.inputs).toContainEqual([1, 48, 'stroke', 1]);
    expect(others.inputs).toContainEqual([1, 48, 'sedatives', 0.5]);
  });
});
