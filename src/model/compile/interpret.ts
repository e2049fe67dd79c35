import { all } from 'mathjs';
import type { CompiledText } from './compile.ts';
import { mathWith } from './mathjs.ts';

/**
 * The oracle: the same equations evaluated by mathjs itself, from the text as written, with none of our own
 * graph, printing or differentiation. Slow; for tests.
 */
export interface Interpreted {
  rates(y: Float64Array, p: Float64Array, u: Float64Array): Record<string, number>;
  outputs(y: Float64Array, p: Float64Array, u: Float64Array): Record<string, number>;
  /** Everything with a name, evaluated. */
  scope(y: Float64Array, p: Float64Array, u: Float64Array): Map<string, unknown>;
}

export function interpretModel(compiled: CompiledText): Interpreted {
  const { text } = compiled.resolved;
  const math = mathWith(all);
  const own = Object.entries(text.functions).map(
    ([name, { arguments: args, is }]) => `${name}(${args.join(', ')}) = ${is}`,
  );
  const functions = ['logistic(x) = 1/(1 + exp(-x))', ...own];
  const code = (items: Readonly<Record<string, string>>) =>
    Object.entries(items).map(([name, is]) => ({ name, code: math.compile(is) }));
  const pick = <T>(items: Readonly<Record<string, T>>, text: (item: T) => string) =>
    Object.fromEntries(Object.entries(items).map(([name, item]) => [name, text(item)]));
  const definitions = functions.map((line) => math.compile(line));
  const equations = code(pick(text.equations, (item) => item.is));
  const rates = code(pick(text.states, (item) => item.rate));
  const outputs = code(pick(text.outputs, (item) => item.is));

  const scopeOf = (y: Float64Array, p: Float64Array, u: Float64Array): Map<string, unknown> => {
    const scope = new Map<string, unknown>();
    for (const definition of definitions) definition.evaluate(scope);
    for (const [i, name] of Object.keys(text.states).entries()) scope.set(name, y[i]);
    for (const [i, name] of Object.keys(text.parameters).entries()) scope.set(name, p[i]);
    for (const [i, name] of Object.keys(text.inputs).entries()) scope.set(name, u[i]);
    let waiting = equations;
    while (waiting.length > 0) {
      const later = waiting.filter(({ name, code }) => {
        try {
          scope.set(name, code.evaluate(scope));
          return false;
        } catch {
          return true; // needs an equation that comes later in the text
        }
      });
      if (later.length === waiting.length)
        throw new Error(`cannot evaluate ${later.map((e) => e.name).join(', ')}`);
      waiting = later;
    }
    return scope;
  };
  const evaluate = (items: ReturnType<typeof code>, scope: Map<string, unknown>) =>
    Object.fromEntries(items.map(({ name, code }) => [name, Number(code.evaluate(scope))]));
  return {
    rates: (y, p, u) => evaluate(rates, scopeOf(y, p, u)),
    outputs: (y, p, u) => evaluate(outputs, scopeOf(y, p, u)),
    scope: scopeOf,
  };
}
