import { ModelGraph } from './build.ts';
import { type Elimination, eliminate } from './eliminate.ts';
import { derivative, type GraphNode } from './graph.ts';
import type { ResolvedModel } from './resolve.ts';

/** Everything the functions of a model compute, as one graph: what is printed and what is interpreted. */
export interface Computation {
  /** Coherent start of each state: a number, or the place of the parameter that says it. */
  readonly start: readonly ({ readonly value: number } | { readonly parameter: number })[];
  readonly rates: readonly GraphNode[];
  /** The entries of d(rate)/d(state) that are not zero whatever the state. */
  readonly jacobian: readonly JacobianEntry[];
  readonly elimination: Elimination;
  readonly equations: ReadonlyMap<string, GraphNode>;
  readonly outputs: ReadonlyMap<string, GraphNode>;
  /** What each instantaneous dose adds to which states. */
  readonly doses: ReadonlyMap<string, readonly { readonly state: number; readonly node: GraphNode }[]>;
}

export interface JacobianEntry {
  readonly row: number;
  readonly column: number;
  readonly node: GraphNode;
}

export function computationOf(model: ResolvedModel): Computation {
  const built = new ModelGraph(model);
  const states = Object.keys(model.text.states);
  const jacobian = jacobianEntries(model, built, states);
  return {
    start: startOf(model),
    rates: [...model.rates.values()].map((is) => built.node(is)),
    jacobian,
    elimination: eliminate(
      states.length,
      jacobian.map(({ row, column }) => [row, column] as const),
    ),
    outputs: new Map([...model.outputs].map(([name, is]) => [name, built.node(is)])),
    doses: new Map(
      [...model.doses].map(([dose, adds]) => [
        dose,
        [...adds].map(([state, is]) => ({ state: states.indexOf(state), node: built.node(is) })),
      ]),
    ),
    equations: new Map([...model.equations.keys()].map((name) => [name, built.node({ kind: 'name', name })])),
  };
}

function jacobianEntries(
  model: ResolvedModel,
  built: ModelGraph,
  states: readonly string[],
): readonly JacobianEntry[] {
  const entries: JacobianEntry[] = [];
  for (const [row, is] of [...model.rates.values()].entries()) {
    const rate = built.node(is);
    for (const [column, state] of states.entries()) {
      const node = derivative(built.graph, rate, built.state(state));
      if (node.op !== 'number' || node.value !== 0) entries.push({ row, column, node });
    }
  }
  return entries;
}

function startOf(model: ResolvedModel): Computation['start'] {
  const parameters = Object.keys(model.text.parameters);
  return Object.entries(model.text.states).map(([name, { start }]) =>
    typeof start === 'string'
      ? { parameter: parameters.indexOf(start) }
      : { value: start * (model.units.get(name)?.factor ?? 1) },
  );
}
