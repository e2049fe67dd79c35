import { type Model, readyParameters } from '../../src/model/index.ts';

/** A repeatable stream of numbers in [0, 1). */
export function stream(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A random body anywhere between rest and catastrophe, patient factors and inputs included. */
export function randomPoint(model: Model, next: () => number) {
  const y = new Float64Array(
    model.states.map(({ name, scale }) => {
      if (/^temp/.test(name)) return 33 + 10 * next();
      if (next() < 0.1) return 0;
      // A hair below zero is what an integrator may leave; no equation may fall over it.
      return (next() < 0.05 ? -0.001 : next() ** 3) * scale * 12;
    }),
  );
  const p = readyParameters(
    model,
    model.parameters.map(({ range: [low, high], value, patient }) =>
      patient || next() < 0.3 ? (next() < 0.2 ? low : low + (high - low) * next()) : value,
    ),
  );
  const u = new Float64Array(
    model.inputs.map(({ name, factor }) => {
      if (/height/.test(name)) return 50 * next() - 5;
      if (/^tip/.test(name)) return next();
      return next() < 0.5
        ? 0
        : next() * factor * (/infusion|rate/.test(name) ? 1000 : /drain/.test(name) ? 80 : 1);
    }),
  );
  if (model.inputs.some(({ name }) => name === 'vent' || name === 'ventilated')) {
    const i = model.inputs.findIndex(({ name }) => name === 'vent' || name === 'ventilated');
    u[i] = next() < 0.5 ? 0 : 1;
  }
  return { y, p, u };
}
