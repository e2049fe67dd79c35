import { expect, it } from 'vitest';
import { baclofen } from '../../src/model/index.ts';

it('every shipped value lies in the range that is called plausible', () => {
  const outside = baclofen.parameters
    .filter(({ value, range: [low, high] }) => value < low || value > high)
    .map(({ name }) => name);
  expect(outside).toEqual([]);
});
