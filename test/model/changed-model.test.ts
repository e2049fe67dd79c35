import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { changedModel } from '../../src/model/compile/index.ts';
import {
  baclofen,
  type ChangedModel,
  changedName,
  type Model,
  readyParameters,
} from '../../src/model/index.ts';
import { must, type Problem } from '../../src/problem/index.ts';
import { randomPoint, stream } from './random-point.ts';
import { TINY } from './tiny.ts';

const SHIPPED = readFileSync(new URL('../../models/baclofen.model.yaml', import.meta.url), 'utf8');

describe('the shipped text, interpreted', () => {
  const tape = must(changedModel(SHIPPED, {}));
  const shipped: Model = baclofen;
  const sizes = ({ functions }: Model) => [
    functions.constantsSize,
    functions.jacobianSize,
    functions.factorSize,
  ];

  test('has the facts of the compiled model', () => {
    const { functions: _, edited, ...facts } = tape;
    const { functions: __, ...compiled } = shipped;
    expect(edited).toEqual([]);
    expect(facts).toEqual(compiled);
    expect(sizes(tape)).toEqual(sizes(shipped));
  });

  test('gives the same bits as the compiled model on 1,000 random states', { timeout: 60_000 }, () => {
    const next = stream(7);
    const start = shipped.parameters.map(({ value }) => value);
    expect(startOf(tape, start)).toEqual(startOf(shipped, start));
    for (let k = 0; k < 1000; k++) {
      const { y, p, u } = randomPoint(shipped, next);
      const values = p.subarray(0, shipped.parameters.length);
      const shift = 0.5 + 10 * next();
      const dose = 1000 * next();
      const compiled = everything(shipped, y, values, u, shift, dose);
      const interpreted = everything(tape, y, values, u, shift, dose);
      for (const [i, value] of compiled.entries()) {
        if (value !== interpreted[i] && !(Number.isNaN(value) && Number.isNaN(interpreted[i]))) {
          throw new Error(`value ${i} of state ${k}: compiled ${value}, interpreted ${interpreted[i]}`);
        }
      }
      expect(interpreted).toHaveLength(compiled.length);
    }
  });
});

function startOf(model: Model, values: readonly number[]): number[] {
  const y = new Float64Array(model.states.length);
  model.functions.start(readyParameters(model, values), y);
  return [...y];
}

/** Every value that a model's functions give at one point, one after the other. */
function everything(
  { functions, states, ...facts }: Model,
  y: Float64Array,
  values: Float64Array,
  u: Float64Array,
  shift: number,
  dose: number,
): number[] {
  const p = readyParameters({ ...facts, functions, states }, values);
  const vector = (size: number) => new Float64Array(size);
  const [rates, dy, product] = [vector(states.length), vector(states.length), vector(states.length)];
  const [j, lu] = [vector(functions.jacobianSize), vector(functions.factorSize)];
  functions.rates(y, p, u, rates);
  functions.jacobian(y, p, u, dy, j);
  functions.multiply(j, rates, product);
  functions.factor(j, shift, lu);
  const solved = rates.slice();
  functions.solve(lu, solved);
  const outputs = Object.values(functions.outputs).map((output) => output(y, p, u));
  const every = vector(facts.outputs.length);
  functions.everyOutput?.(y, p, u, every);
  if (functions.everyOutput) expect([...every]).toEqual(outputs);
  const after = Object.values(functions.doses).flatMap((give) => {
    const body = y.slice();
    give(body, p, u, dose);
    return [...body];
  });
  return [...rates, ...dy, ...j, ...product, ...lu, ...solved, ...outputs, ...after];
}

/** A point of the tiny model with 106 ng/mL, half of the full effect, in the spinal fluid. */
function tiny(model: ChangedModel, csf = 0.106) {
  const p = readyParameters(
    model,
    model.parameters.map(({ value }) => value),
  );
  const y = Float64Array.of(csf);
  const u = Float64Array.of(0);
  const rates = new Float64Array(1);
  model.functions.rates(y, p, u, rates);
  return {
    tone: model.functions.outputs.ashworth?.(y, p, u),
    rate: rates[0],
    edited: model.edited[0]?.value(y, p, u),
  };
}

describe('an edited equation', () => {
  test('takes effect in an equation, an output and a rate', () => {
    expect(tiny(must(changedModel(TINY, {}))).tone).toBeCloseTo(2.5, 12);
    expect(tiny(must(changedModel(TINY, { effect: 'csf/(2*half)' })), 0.053).tone).toBeCloseTo(3.25, 12);
    expect(tiny(must(changedModel(TINY, { ashworth: 'tone/2' }))).tone).toBeCloseTo(1.25, 12);
    expect(tiny(must(changedModel(TINY, { csf: '-loss/v_csf/2' }))).rate).toBeCloseTo(-0.106 * 0.375, 12);
  });

  test('may leave a parameter unused and hold any number, fractions and powers included', () => {
    const model = must(changedModel(TINY, { effect: '0.25*(csf/half)^1.5 + 0.5*(csf/half)^5' }));
    expect(tiny(model).tone).toBeCloseTo(1 + 3 * 0.25, 12);
    expect(tiny(must(changedModel(TINY, { effect: '(csf/half)^-1' })), 0.212).edited).toBeCloseTo(0.5, 12);
  });

  test('is said in the facts and can be watched, also where what follows hides it', () => {
    const model = must(changedModel(TINY, { tone: '1/0', ashworth: 'min(tone_untreated, tone)' }));
    expect(model.equations.map(({ name }) => name)).toEqual(['loss', 'effect', 'tone']);
    expect(model.equations[2]?.is).toBe('1/0');
    expect(tiny(model)).toMatchObject({ tone: 4, edited: Number.POSITIVE_INFINITY });
  });

  test('with a root at zero has a finite Jacobian', () => {
    const model = must(changedModel(TINY, { csf: '-cl_csf*half*sqrt(csf/half)/v_csf' }));
    const p = readyParameters(
      model,
      model.parameters.map(({ value }) => value),
    );
    const j = new Float64Array(model.functions.jacobianSize);
    model.functions.jacobian(Float64Array.of(0), p, Float64Array.of(0), new Float64Array(1), j);
    expect([...j].every(Number.isFinite)).toBe(true);
  });
});

describe('an edited equation that cannot be is refused by its name and its place', () => {
  function refused(name: string, is: string): Problem & { readonly about: string } {
    const changed = changedModel(TINY, { [name]: is });
    if (changed.ok) throw new Error(`${is} was accepted`);
    const [problem] = changed.problems;
    if (!problem) throw new Error('refused without a reason');
    expect(changedName(problem)).toBe(name);
    expect(problem.mend).toMatch(/\w.*[.?]$/);
    return { ...problem, about: is.slice(problem.at?.from, problem.at?.to) };
  }

  test.each([
    ['an unknown name', 'tone', '1 + (tone_untreated - 1)*efect', 'name.unknown', 'efect'],
    ['an unknown function', 'effect', '1 + hil(csf, half, slope)', 'name.unknown', 'hil'],
    ['a sum of unlike things', 'tone', '1 + (2*csf + tone_untreated)', 'dimension', '2*csf + tone_untreated'],
    ['a wrong unit', 'loss', 'csf', 'dimension', 'csf'],
    ['a wrong unit inside a function', 'tone', '1 + hill(csf, slope, 2)', 'dimension', 'hill(csf, slope, 2)'],
    ['a wrong rate', 'csf', '-(csf*2)', 'dimension', '-(csf*2)'],
    ['a wrong number of arguments', 'effect', '1 - hill(csf, half)', 'function.arguments', 'hill(csf, half)'],
    ['an open bracket', 'tone', '1 + (effect', 'equation.syntax', ''],
    ['two signs', 'tone', '1 + */ effect', 'equation.syntax', '*'],
    ['a circle', 'effect', '1/2 + tone/100', 'name.circular', 'tone'],
    ['an assignment', 'tone', 'a = 3', 'equation.not-allowed', 'a = 3'],
    ['what is no number', 'tone', '1 + Infinity', 'equation.bare-coefficient', 'Infinity'],
    ['nothing', 'tone', '  ', 'equation.length', '  '],
    ['a name that is no equation', 'tne', '1', 'change.unknown', '1'],
  ])('%s', (_what, name, is, code, about) => {
    expect(refused(name, is)).toMatchObject({ code, about });
  });

  test('an output and a name beside brackets', () => {
    expect(refused('ashworth', '(tone + (effect*half))*2').about).toBe('tone + (effect*half)');
  });

  test('a text longer than anyone can read', () => {
    expect(refused('tone', `1 ${'+ effect'.repeat(100)}`).code).toBe('equation.length');
  });

  test('a misspelt name is answered with the right one', () => {
    expect(refused('tone', '1 + efect').mend).toBe('Did you mean effect?');
  });
});
