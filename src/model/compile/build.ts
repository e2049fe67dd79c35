import { isBuiltin } from './builtins.ts';
import type { Expression } from './expression.ts';
import { Graph, type GraphNode, type NodeOp } from './graph.ts';
import type { ResolvedModel } from './resolve.ts';

/** The model's equations as graph nodes over the slots y (states), p (parameters), u (inputs) and dose. */
export class ModelGraph {
  readonly graph = new Graph();
  readonly #model: ResolvedModel;
  readonly #slots = new Map<string, GraphNode>();
  readonly #equations = new Map<string, GraphNode>();

  constructor(model: ResolvedModel) {
    this.#model = model;
    const place = (names: readonly string[], array: string) => {
      for (const [i, name] of names.entries()) this.#slots.set(name, this.graph.slot(`${array}[${i}]`));
    };
    place(Object.keys(model.text.states), 'y');
    place(Object.keys(model.text.parameters), 'p');
    place(Object.keys(model.text.inputs), 'u');
    this.#slots.set('dose', this.graph.slot('dose'));
  }

  state(name: string): GraphNode {
    return this.#slots.get(name) ?? this.graph.number(0);
  }

  node(is: Expression): GraphNode {
    return this.#build(is, undefined);
  }

  #build(is: Expression, local: ReadonlyMap<string, GraphNode> | undefined): GraphNode {
    if (is.kind === 'number') return this.graph.number(is.value);
    if (is.kind === 'name') return local?.get(is.name) ?? this.#named(is.name);
    const args = is.args.map((arg) => this.#build(arg, local));
    if (is.kind === 'operator') return this.graph.make(is.op, ...args);
    const own = this.#model.functions.get(is.name);
    if (own) {
      const scope = new Map(own.arguments.map((name, i) => [name, args[i] ?? this.graph.number(0)]));
      return this.#build(own.is, scope);
    }
    const op: NodeOp = isBuiltin(is.name) ? is.name : 'neg';
    if (op === 'max' || op === 'min') return args.reduce((a, b) => this.graph.make(op, a, b));
    return this.graph.make(op, ...args);
  }

  #named(name: string): GraphNode {
    const slot = this.#slots.get(name);
    if (slot) return slot;
    const known = this.#equations.get(name);
    if (known) return known;
    const is = this.#model.equations.get(name);
    const node = is ? this.#build(is, undefined) : this.graph.number(0);
    this.#equations.set(name, node);
    return node;
  }
}
