import { describe, test } from 'vitest';
import { oneMistake } from './reading.ts';

/** One mistake planted in a good file gives one Problem, at its place. */

const OBSERVED = 'observed: { mean: 1.2, sd: 0.4, n: 20, scale: ashworth-1-5 }';
const LEVEL = 'observed: { mean: 300, sd: 50, n: 6, unit: ng/mL }';
const SHARE = 'share_with: { at_most: -1 }';
const R0 = 'readouts.0.observed';
const R1 = 'readouts.1.observed';

describe('a result', () => {
  test.each([
    ['a score without scale', OBSERVED, 'observed: { mean: 1.2, sd: 0.4, n: 20 }', 'scale.missing', R0],
    [
      'a score with a unit',
      OBSERVED,
      'observed: { value: 1.2, unit: points }',
      'scale.missing',
      `${R0}.unit`,
    ],
    [
      'an unknown scale',
      'n: 20, scale: ashworth-1-5',
      'n: 20, scale: ashworth-1-6',
      'scale.unknown',
      `${R0}.scale`,
    ],
    [
      'a spasm scale for tone',
      'n: 20, scale: ashworth-1-5',
      'n: 20, scale: penn-0-4',
      'scale.does-not-fit',
      `${R0}.scale`,
    ],
    [
      'a score beyond its scale',
      'mean: 1.2, sd: 0.4',
      'mean: 5.2, sd: 0.4',
      'number.out-of-range',
      `${R0}.mean`,
    ],
    ['a concentration without unit', ', unit: ng/mL', '', 'unit.missing', R1],
    ['a unit that does not fit', 'unit: ng/mL', 'unit: mcg/day', 'unit.does-not-fit', `${R1}.unit`],
    ['an unknown unit', 'unit: ng/mL', 'unit: ng/ml', 'unit.unknown', `${R1}.unit`],
    [
      'a scale for a concentration',
      'unit: ng/mL',
      'unit: ng/mL, scale: penn-0-4',
      'scale.not-here',
      `${R1}.scale`,
    ],
    ['an SD without n', 'sd: 0.4, n: 20', 'sd: 0.4', 'observed.no-n', `${R0}.sd`],
    ['a mean alone', 'sd: 0.4, n: 20, ', '', 'observed.no-n', R0],
    ['a negative SD', 'sd: 0.4', 'sd: -0.4', 'number.negative', `${R0}.sd`],
    [
      'quartiles reversed',
      LEVEL,
      'observed: { median: 3, iqr: [4, 2], n: 6, unit: ng/mL }',
      'range.reversed',
      `${R1}.iqr`,
    ],
    [
      'quartiles beside the median',
      LEVEL,
      'observed: { median: 9, iqr: [2, 4], n: 6, unit: ng/mL }',
      'observed.outside',
      `${R1}.iqr`,
    ],
    ['an interval without its mean', 'sd: 0.4, n: 20', 'ci: [1.3, 2]', 'observed.outside', `${R0}.ci`],
    [
      'a level of no interval',
      'sd: 0.4, n: 20',
      'ci: [1, 2], level: 95',
      'number.out-of-range',
      `${R0}.level`,
    ],
    ['a range reversed', LEVEL, 'observed: { range: [8, 4], unit: ng/mL }', 'range.reversed', `${R1}.range`],
    [
      'a range of means with an SD',
      LEVEL,
      'observed: { range_of_means: [4, 8], sd: 2, n: 6, unit: ng/mL }',
      'observed.does-not-belong',
      `${R1}.sd`,
    ],
    [
      'a range of means where nothing can be',
      LEVEL,
      'observed: { range_of_means: [-4, 8], unit: ng/mL }',
      'number.out-of-range',
      `${R1}.range_of_means`,
    ],
    ['one end of a range', LEVEL, 'observed: { range: [8], unit: ng/mL }', 'pair.not-two', `${R1}.range`],
    [
      'more patients than all',
      'count: 18',
      'count: 21',
      'observed.count-above-n',
      'readouts.2.observed.count',
    ],
    ['a share above all', 'count: 18', 'share: 104%', 'number.out-of-range', 'readouts.2.observed.share'],
    ['a share without its sign', 'count: 18', 'share: 94', 'unit.missing', 'readouts.2.observed.share'],
    ['a share without n', 'count: 18, n: 20', 'share: 94%', 'observed.no-n', 'readouts.2.observed'],
    [
      'a share with mean and SD',
      'count: 18, n: 20',
      'mean: 1, sd: 1, n: 20',
      'observed.share-with-spread',
      'readouts.2.observed',
    ],
    [
      'a count with an SD',
      'count: 18, n: 20',
      'count: 18, sd: 1, n: 20',
      'observed.does-not-belong',
      'readouts.2.observed.sd',
    ],
    ['a share of nothing', `    ${SHARE}\n`, '', 'observed.share-of-what', 'readouts.2.observed.count'],
    ['two results', LEVEL, 'observed: { mean: 3, value: 3, n: 6, unit: ng/mL }', 'observed.two-forms', R1],
    ['no result', LEVEL, 'observed: { unit: ng/mL }', 'observed.nothing', R1],
    ['text for a number', 'mean: 1.2', 'mean: about 1', 'number.is-text', `${R0}.mean`],
    ['half a patient', 'sd: 0.4, n: 20', 'sd: 0.4, n: 19.5', 'number.not-whole', `${R0}.n`],
  ])('%s', oneMistake);
});
