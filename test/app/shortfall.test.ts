import { expect, test } from 'vitest';
import { shortfallShape } from '../../src/app/charts/index.ts';

const places = { across: (at_s: number) => at_s / 100, up: (rate: number) => rate / 10 };

test('what all came has no shape', () => {
  expect(shortfallShape([{ from_s: 0, to_s: 100, told: 10, came: 10 }], places)).toBe('');
  expect(shortfallShape([{ from_s: 0, to_s: 100, told: 10, came: 10 - 1e-9 }], places)).toBe('');
});

test('what did not come is hatched between both rates, and folded flat where all came', () => {
  const shape = shortfallShape(
    [
      { from_s: 0, to_s: 50, told: 10, came: 10 },
      { from_s: 50, to_s: 100, told: 10, came: 2 },
    ],
    places,
  );
  expect(shape).toBe('polygon(0% 0%, 50% 0%, 50% 80%, 100% 80%, 100% 0%, 50% 0%, 50% 0%, 0% 0%)');
});

test('more than was told is nothing that failed to come', () => {
  expect(shortfallShape([{ from_s: 0, to_s: 100, told: 2, came: 8 }], places)).toBe('');
});
