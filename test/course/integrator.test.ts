import { describe, expect, test } from 'vitest';
import { Body, IntegrationError } from '../../src/course/advance.ts';
import { Rosenbrock } from '../../src/course/rosenbrock.ts';
import { keepExtremes } from '../../src/course/sampling.ts';
import { baclofen, readyParameters } from '../../src/model/index.ts';

const p = readyParameters(
  baclofen,
  baclofen.parameters.map(({ value }) => value),
);
const size = baclofen.states.length;

function inputs(infusion_mcg_h: number): Float64Array {
  const u = new Float64Array(baclofen.inputs.map(({ rest }) => rest));
  u[baclofen.inputs.findIndex(({ name }) => name === 'infusion')] = infusion_mcg_h;
  return u;
}

/** A body in the middle of things: eight days on a pump, its rate just raised. */
function settled(): Float64Array {
  const body = new Body(baclofen, p, 1e-9);
  for (let day = 0; day < 8; day++) body.advance(inputs(8), 24, 24);
  return body.y.slice();
}

function fixedSteps(from: Float64Array, hours: number, steps: number): Float64Array {
  const method = new Rosenbrock(baclofen.functions, size);
  const y = from.slice();
  for (let i = 0; i < steps; i++) {
    method.linearise(y, p, inputs(12));
    method.step(p, inputs(12), hours / steps);
    y.set(method.end);
  }
  return y;
}

function apart(a: Float64Array, b: Float64Array): number {
  return Math.max(...baclofen.states.map(({ scale }, i) => Math.abs((a[i] ?? 0) - (b[i] ?? 0)) / scale));
}

describe('the method', () => {
  test('is of order 4: half the step, a sixteenth of the error', () => {
    const start = settled();
    const truth = fixedSteps(start, 4, 2048);
    const [coarse, fine] = [16, 32].map((steps) => apart(fixedSteps(start, 4, steps), truth));
    expect((coarse ?? 0) / (fine ?? 1)).toBeGreaterThan(13);
    expect((coarse ?? 0) / (fine ?? 1)).toBeLessThan(19);
  });

  test('is as good between the ends of a step as at them', () => {
    const start = settled();
    const method = new Rosenbrock(baclofen.functions, size);
    const between = new Float64Array(size);
    const errors = [0.5, 0.25].map((h) => {
      method.linearise(start, p, inputs(12));
      method.step(p, inputs(12), h);
      method.prepareDense(p, inputs(12));
      method.within(h / 2, between);
      return apart(between, fixedSteps(start, h / 2, 256));
    });
    expect((errors[0] ?? 0) / (errors[1] ?? 1)).toBeGreaterThan(13);
    expect(errors[0]).toBeLessThan(1e-3);
  });
});

describe('a body', () => {
  test('comes nearer to the truth as the tolerance falls', () => {
    const at = (tolerance: number) => {
      const body = new Body(baclofen, p, tolerance);
      for (let day = 0; day < 10; day++) body.advance(inputs(day % 2 ? 15 : 5), 24, 24);
      return body.y;
    };
    const truth = at(1e-10);
    const errors = [1e-3, 1e-5, 1e-7].map((tolerance) => apart(at(tolerance), truth));
    expect(errors[0]).toBeLessThan(1e-2);
    expect(errors[1]).toBeLessThan(1e-4);
    expect(errors[2]).toBeLessThan(1e-6);
  });

  test('says at what time and in which state an integration cannot go on', () => {
    const body = new Body(baclofen, p, 1e-4);
    body.y[baclofen.states.findIndex(({ name }) => name === 'csf_conus')] = Number.NaN;
    expect(() => body.advance(inputs(8), 1, 24)).toThrow(IntegrationError);
    expect(() => body.advance(inputs(8), 1, 24)).toThrow(/0 h into a stretch/);
  });
});

test('thinning keeps the least and the greatest of every curve in every pixel, and the ends', () => {
  const time = Float64Array.from({ length: 1000 }, (_, i) => i);
  const a = time.map((t) => Math.sin(t / 7) + (t === 501 ? 5 : 0));
  const b = time.map((t) => Math.cos(t / 11) - (t === 777 ? 5 : 0));
  const kept = keepExtremes(time, [a, b], 50);
  expect(kept[0]).toBe(0);
  expect(kept.at(-1)).toBe(999);
  expect(kept).toContain(501);
  expect(kept).toContain(777);
  expect(kept.length).toBeLessThanOrEqual(50 * 4 + 2);
  expect([...kept].sort((x, y) => x - y)).toEqual(kept);
});
