import { type GraphNode, wholePower } from './graph.ts';

/** What differs between the languages that equations are printed in. */
export interface Language {
  readonly declare: string;
  readonly number: (value: number) => string;
  readonly call: (name: string, args: readonly string[]) => string;
}

export const JAVASCRIPT: Language = {
  declare: 'const',
  number: String,
  call: (name, args) => `Math.${name}(${args.join(', ')})`,
};

/** C, so that the same text can be held against other people's integrators. */
export const C: Language = {
  declare: 'const double',
  number: (value) => (Number.isInteger(value) ? `${value}.0` : String(value)),
  call: (name, args) => `${{ max: 'fmax', min: 'fmin', abs: 'fabs' }[name] ?? name}(${args.join(', ')})`,
};

export interface Assignment {
  /** Left side, for example `dy[3] =` or `return`. */
  readonly target: string;
  readonly node: GraphNode;
}

/** Values that depend on parameters alone, computed once a run and kept behind the parameters in `p`. */
export class Constants {
  readonly #nodes: GraphNode[] = [];
  readonly #first: number;

  constructor(parameters: number) {
    this.#first = parameters;
  }

  get size(): number {
    return this.#nodes.length;
  }

  /** True for what is computed once a run rather than wherever it is used. */
  keeps({ constant, args }: GraphNode): boolean {
    return constant && args.length > 0;
  }

  /** Its index in `p`. */
  place(node: GraphNode): number {
    const known = this.#nodes.indexOf(node);
    if (known < 0) this.#nodes.push(node);
    return this.#first + (known < 0 ? this.#nodes.length - 1 : known);
  }

  nodes(): readonly GraphNode[] {
    return this.#nodes;
  }

  assignments(): Assignment[] {
    return this.#nodes.map((node, i) => ({ target: `p[${this.#first + i}] =`, node }));
  }
}

/** Statements that compute the assignments; whatever is used twice is named once, constants are read from `p`. */
export function printAssignments(
  assignments: readonly Assignment[],
  language: Language,
  constants?: Constants,
): string[] {
  const kept = (node: GraphNode) => constants?.keeps(node) ?? false;
  const uses = new Map<GraphNode, number>();
  const count = (node: GraphNode): void => {
    const seen = uses.get(node) ?? 0;
    uses.set(node, seen + 1);
    if (seen > 0 || kept(node)) return;
    for (const arg of node.args) count(arg);
    // A whole power is printed as a product: its base is used more than once.
    if (wholePower(node) && node.args[0]) count(node.args[0]);
  };
  for (const { node } of assignments) count(node);

  const lines: string[] = [];
  const named = new Map<GraphNode, string>();
  const print = (node: GraphNode): string => {
    const name = named.get(node);
    if (name) return name;
    if (constants?.keeps(node)) return `p[${constants.place(node)}]`;
    const text = body(node);
    if (node.op === 'number' || (uses.get(node) ?? 0) < 2) return text;
    const fresh = `v${node.id}`;
    lines.push(`${language.declare} ${fresh} = ${text};`);
    named.set(node, fresh);
    return fresh;
  };
  const body = (node: GraphNode): string => {
    if (node.op === 'number')
      return node.value < 0 ? `(${language.number(node.value)})` : language.number(node.value);
    if (node.op === 'slot') return node.slot;
    if (node.op === '^') return power(node);
    const args = node.args.map(print);
    if (node.op === 'neg') return `(-${args[0]})`;
    if (node.op === 'if') return `(${args[0]} ? ${args[1]} : ${args[2]})`;
    // Math.max and fmax differ on NaN and are slower than the comparison they stand for.
    if (node.op === 'max') return choose('>', args);
    if (node.op === 'min') return choose('<', args);
    if (node.op === 'logistic') return `(1 / (1 + ${language.call('exp', [`-${args[0]}`])}))`;
    if (args.length === 2) return `(${args[0]} ${node.op} ${args[1]})`;
    return language.call(node.op, args);
  };
  const choose = (sign: string, args: readonly string[]) =>
    `(${args[0]} ${sign} ${args[1]} ? ${args[0]} : ${args[1]})`;
  const power = (node: GraphNode): string => {
    const [base, exponent] = node.args;
    if (!base || !exponent) return '0';
    const length = wholePower(node);
    if (length) {
      const factor = print(base);
      return `(${Array.from({ length }, () => factor).join(' * ')})`;
    }
    if (exponent.op === 'number') return language.call('pow', [print(base), print(exponent)]);
    // Twice as fast as Math.pow and equal to 1e-15; log(0) is -Infinity and its exponential 0, as it should be.
    return language.call('exp', [`${print(exponent)} * ${language.call('log', [print(base)])}`]);
  };
  for (const { target, node } of assignments) lines.push(`${target} ${print(node)};`);
  return lines;
}
