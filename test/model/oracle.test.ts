import { readFileSync } from 'node:fs';
import { all, create } from 'mathjs';
import { describe, expect, test } from 'vitest';
import { type CompiledText, compileModel } from '../../src/model/compile/index.ts';
import { interpretModel } from '../../src/model/compile/interpret.ts';
import { baclofen, type Model } from '../../src/model/index.ts';
import { must } from '../../src/problem/index.ts';
import { model as reference } from '../reference/reference.model.yaml';
import { randomPoint, stream } from './random-point.ts';

const cases: readonly (readonly [string, string, Model])[] = [
  ['the shipped model', '../../models/baclofen.model.yaml', baclofen],
  ['the reference model', '../reference/reference.model.yaml', reference],
];

describe.each(cases)('%s', (_name, path, model) => {
  const compiled = must(compileModel(readFileSync(new URL(path, import.meta.url), 'utf8'), path));

  test('compiled and interpreted equations agree on 1,000 random states', { timeout: 120_000 }, () => {
    const oracle = interpretModel(compiled);
    const branches = new Branches(compiled);
    const next = stream(7);
    const dy = new Float64Array(model.states.length);
    let worst = 0;
    for (let k = 0; k < 1000; k++) {
      const { y, p, u } = randomPoint(model, next);
      branches.see(oracle.scope(y, p, u));
      model.functions.rates(y, p, u, dy);
      const rates = oracle.rates(y, p, u);
      for (const [i, { name, scale }] of model.states.entries()) {
        worst = Math.max(worst, apart(dy[i] ?? Number.NaN, rates[name] ?? Number.NaN, scale));
      }
      const outputs = oracle.outputs(y, p, u);
      for (const { name, factor } of model.outputs) {
        const value = model.functions.outputs[name]?.(y, p, u) ?? Number.NaN;
        worst = Math.max(worst, apart(value, outputs[name] ?? Number.NaN, factor));
      }
    }
    expect(worst).toBeLessThan(1e-9);
    expect(branches.oneSided(), 'conditions that went one way only').toEqual([]);
  });

  test('the Jacobian is the slope of the rates, and its factors solve what they should', () => {
    const { functions, states } = model;
    const n = states.length;
    const next = stream(11);
    const [dy, up, down] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
    const j = new Float64Array(functions.jacobianSize);
    const lu = new Float64Array(functions.factorSize);
    const corners: string[] = [];
    for (let k = 0; k < 100; k++) {
      const { y, p, u } = randomPoint(model, next);
      functions.jacobian(y, p, u, dy, j);
      const x = new Float64Array(states.map(({ scale }) => scale * (next() - 0.5)));
      const product = new Float64Array(n);
      functions.multiply(j, x, product);
      const eps = 1e-6;
      functions.rates(
        y.map((value, i) => value + eps * (x[i] ?? 0)),
        p,
        u,
        up,
      );
      functions.rates(
        y.map((value, i) => value - eps * (x[i] ?? 0)),
        p,
        u,
        down,
      );
      for (const [i, { name, scale }] of states.entries()) {
        const slope = ((up[i] ?? 0) - (down[i] ?? 0)) / (2 * eps);
        if (Math.abs(slope - (product[i] ?? 0)) / (scale + Math.abs(slope)) > 1e-4) corners.push(name);
      }

      const shift = 0.5 + 10 * next();
      functions.factor(j, shift, lu);
      const right = x.map((value, i) => shift * value - (product[i] ?? 0));
      functions.solve(lu, right);
      for (const [i, { scale }] of states.entries())
        expect(Math.abs((right[i] ?? 0) - (x[i] ?? 0)) / scale).toBeLessThan(1e-8);
    }
    // At a corner there are two slopes. The reference has corners where a body at rest stands; the shipped model none.
    expect(corners.length, corners.join()).toBeLessThanOrEqual(model === reference ? 20 : 0);
  });
});

function apart(a: number, b: number, scale: number): number {
  if (a === b) return 0;
  const off = Math.abs(a - b) / (Math.abs(scale) + Math.abs(b));
  return Number.isNaN(off) ? Number.POSITIVE_INFINITY : off;
}

/** Watches every condition, max and min that an equation of the text holds, and which way each has gone. */
class Branches {
  readonly #math = create(all ?? {});
  readonly #conditions = new Map<
    string,
    { readonly code: { evaluate(scope: Map<string, unknown>): unknown }; yes: boolean; no: boolean }
  >();

  constructor(compiled: CompiledText) {
    const { text } = compiled.resolved;
    const equations = [
      ...Object.values(text.equations).map((item) => item.is),
      ...Object.values(text.outputs).map((item) => item.is),
      ...Object.values(text.states).map((item) => item.rate),
    ];
    for (const is of equations) {
      this.#math.parse(is).traverse((node) => {
        if (node.type === 'ConditionalNode' && 'condition' in node) this.#watch(String(node.condition));
        const call = /^(max|min)\((.*)\)$/.exec(node.toString());
        if (node.type === 'FunctionNode' && call && 'args' in node && Array.isArray(node.args)) {
          this.#watch(`(${node.args[0]}) > (${node.args[1]})`);
        }
      });
    }
  }

  #watch(condition: string): void {
    this.#conditions.set(condition, { code: this.#math.compile(condition), yes: false, no: false });
  }

  see(scope: Map<string, unknown>): void {
    for (const seen of this.#conditions.values()) {
      if (seen.code.evaluate(scope) === true) seen.yes = true;
      else seen.no = true;
    }
  }

  oneSided(): string[] {
    return [...this.#conditions].filter(([, { yes, no }]) => !(yes && no)).map(([condition]) => condition);
  }
}
