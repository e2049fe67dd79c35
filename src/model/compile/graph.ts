/**
 * Equations as a graph in which every subexpression exists once: what is written twice is computed once, and a
 * derivative shares the powers of the equation it comes from.
 */

export type NodeOp =
  | 'number'
  | 'slot'
  | '+'
  | '-'
  | '*'
  | '/'
  | '^'
  | 'neg'
  | '>'
  | '<'
  | '>='
  | '<='
  | 'if'
  | 'max'
  | 'min'
  | 'exp'
  | 'log'
  | 'sqrt'
  | 'tanh'
  | 'logistic'
  | 'abs';

export interface GraphNode {
  readonly id: number;
  readonly op: NodeOp;
  readonly args: readonly GraphNode[];
  /** For `number`. */
  readonly value: number;
  /** For `slot`: where the value is read, for example `y[3]`. */
  readonly slot: string;
  /** True when it depends on parameters alone and so stays what it is throughout a run. */
  readonly constant: boolean;
}

/** The exponent of a power that is computed as a product, 2 to 4. */
export function wholePower({ op, args }: GraphNode): number | undefined {
  const exponent = args[1];
  if (op !== '^' || exponent?.op !== 'number') return undefined;
  return [2, 3, 4].find((whole) => whole === exponent.value);
}

export class Graph {
  readonly #nodes = new Map<string, GraphNode>();

  number(value: number): GraphNode {
    return this.#node('number', [], value, '');
  }

  slot(slot: string): GraphNode {
    return this.#node('slot', [], 0, slot);
  }

  /** Builds a node, dropping what multiplies by 1 or adds 0, so that derivatives stay short. */
  make(op: NodeOp, ...args: GraphNode[]): GraphNode {
    const [a, b] = args;
    const zero = (n: GraphNode | undefined) => n?.op === 'number' && n.value === 0;
    const one = (n: GraphNode | undefined) => n?.op === 'number' && n.value === 1;
    if (a && b) {
      if (op === '+') {
        if (zero(a)) return b;
        if (zero(b)) return a;
        if (b.op === 'neg' && b.args[0]) return this.make('-', a, b.args[0]);
      }
      if (op === '-') {
        if (zero(b)) return a;
        if (zero(a)) return this.make('neg', b);
        if (a === b) return this.number(0);
      }
      if (op === '*') {
        if (zero(a) || zero(b)) return this.number(0);
        if (one(a)) return b;
        if (one(b)) return a;
        if (a.op === 'neg' && a.args[0]) return this.make('neg', this.make('*', a.args[0], b));
        if (b.op === 'neg' && b.args[0]) return this.make('neg', this.make('*', a, b.args[0]));
      }
      if (op === '/') {
        if (zero(a)) return this.number(0);
        if (one(b)) return a;
        // The reciprocal of a constant is a constant: one division a run instead of one a step.
        if (b.constant && !a.constant) return this.make('*', a, this.make('/', this.number(1), b));
      }
      if (op === '^' && one(b)) return a;
      if (op === '^' && zero(b)) return this.number(1);
      // (x/half)^slope as x^slope times a constant: effects that differ only in their half level share one power.
      if (op === '^' && b.constant && b.op !== 'number' && a.op === '*' && !a.constant) {
        const [x, factor] = a.args;
        if (x && factor?.constant) return this.make('*', this.make('^', x, b), this.make('^', factor, b));
      }
    }
    if (op === 'neg' && a) {
      if (zero(a)) return a;
      if (a.op === 'neg' && a.args[0]) return a.args[0];
    }
    if (op === 'if' && args[1] === args[2] && args[1]) return args[1];
    return this.#node(op, args, 0, '');
  }

  #node(op: NodeOp, args: readonly GraphNode[], value: number, slot: string): GraphNode {
    const key = `${op}|${args.map((arg) => arg.id).join(',')}|${value}|${slot}`;
    const known = this.#nodes.get(key);
    if (known) return known;
    const constant = op === 'slot' ? slot.startsWith('p[') : args.every((arg) => arg.constant);
    const node: GraphNode = { id: this.#nodes.size, op, args, value, slot, constant };
    this.#nodes.set(key, node);
    return node;
  }
}

/** Derivative of every node it is asked for, with respect to one slot. */
export function derivative(graph: Graph, node: GraphNode, slot: GraphNode): GraphNode {
  const known = new Map<GraphNode, GraphNode>();
  const zero = graph.number(0);
  const within = new Map<GraphNode, boolean>();
  const depends = (n: GraphNode): boolean => {
    const before = within.get(n);
    if (before !== undefined) return before;
    const found = n === slot || n.args.some(depends);
    within.set(n, found);
    return found;
  };
  const make = (op: NodeOp, ...args: GraphNode[]) => graph.make(op, ...args);
  const d = (n: GraphNode | undefined): GraphNode => {
    if (!n) return zero;
    const before = known.get(n);
    if (before) return before;
    const result = n === slot ? graph.number(1) : depends(n) ? rule(n) : zero;
    known.set(n, result);
    return result;
  };
  const rule = (n: GraphNode): GraphNode => {
    const [a, b, c] = n.args;
    if (!a) return zero;
    if (!b) return make('*', unaryRule(n, a), d(a));
    switch (n.op) {
      case '+':
      case '-':
        return make(n.op, d(a), d(b));
      case '*':
        return make('+', make('*', d(a), b), make('*', a, d(b)));
      case '/':
        return make('/', make('-', d(a), make('*', n, d(b))), b);
      case '^':
        return powerRule(n, a, b);
      case 'if':
        return make('if', a, d(b), d(c));
      case 'max':
      case 'min':
        return make('if', make(n.op === 'max' ? '>' : '<', a, b), d(a), d(b));
      default:
        return zero;
    }
  };
  const unaryRule = (n: GraphNode, a: GraphNode): GraphNode => {
    switch (n.op) {
      case 'neg':
        return make('neg', graph.number(1));
      case 'exp':
        return n;
      case 'log':
        return make('/', graph.number(1), a);
      case 'sqrt':
        return make('/', graph.number(1), make('*', graph.number(2), n));
      case 'tanh':
        return make('-', graph.number(1), make('*', n, n));
      case 'logistic':
        return make('*', n, make('-', graph.number(1), n));
      case 'abs':
        return make('if', make('>', a, zero), graph.number(1), make('neg', graph.number(1)));
      default:
        return zero;
    }
  };
  const powerRule = (n: GraphNode, a: GraphNode, b: GraphNode): GraphNode => {
    if (b.op === 'number') {
      return make('*', make('*', b, make('^', a, graph.number(b.value - 1))), d(a));
    }
    // Shares the power itself; at a base of 0 the slope of a sigmoid with slope above 1 is 0.
    const slope = make('if', make('>', a, zero), make('/', make('*', b, n), a), zero);
    const changing = d(b);
    const byBase = make('*', slope, d(a));
    if (changing === zero) return byBase;
    const log = make('if', make('>', a, zero), make('log', a), zero);
    return make('+', byBase, make('*', make('*', n, log), changing));
  };
  return d(node);
}
