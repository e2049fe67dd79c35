import { type MathNode, parseDependencies } from 'mathjs';
import { mathWith } from './mathjs.ts';
import { Leaves, type Place } from './places.ts';

/**
 * Equations as our own small syntax tree: what a model text may say, and nothing else.
 * mathjs parses; everything it could also parse (assignments, matrices, strings, units) is refused here.
 */

const math = mathWith(parseDependencies);

export type Operator = '+' | '-' | '*' | '/' | '^' | 'neg' | '>' | '<' | '>=' | '<=' | 'if';

export type Expression = (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'operator'; readonly op: Operator; readonly args: readonly Expression[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
) & {
  /** Where it stands in the text it was read from. */
  readonly at?: Place;
};

/** Which numbers may stand bare: those of pure mathematics alone, or any, where somebody tries something out. */
export type Numbers = 'few' | 'any';

/** Why a text is no equation; the compiler turns it into a Problem at its place. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
  constructor(
    readonly code: 'syntax' | 'not-allowed' | 'bare-coefficient',
    message: string,
    readonly mend: string,
    readonly at: Place,
  ) {
    super(message);
  }
}

/** Throws ExpressionError. */
export function parseExpression(text: string, numbers: Numbers = 'few'): Expression {
  let node: MathNode;
  try {
    node = math.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const from = Math.min(text.length, Math.max(0, charOf(error) - 1));
    throw new ExpressionError(
      'syntax',
      `"${text}" cannot be read: ${reason}.`,
      'Check brackets and operators.',
      { from, to: Math.min(text.length, from + 1) },
    );
  }
  return new Reader(new Leaves(text), numbers).read(node, false);
}

/** The first place in the tree where this name stands, as a value or as a function. */
export function placeOfName(expression: Expression, name: string): Place | undefined {
  if (expression.kind === 'number') return undefined;
  if (expression.kind === 'name') return expression.name === name ? expression.at : undefined;
  if (expression.kind === 'call' && expression.name === name) {
    return expression.at && { from: expression.at.from, to: expression.at.from + name.length };
  }
  for (const arg of expression.args) {
    const place = placeOfName(arg, name);
    if (place) return place;
  }
  return undefined;
}

/** Every name that is not called as a function. */
export function namesIn(expression: Expression, found: Set<string> = new Set()): Set<string> {
  if (expression.kind === 'name') found.add(expression.name);
  else if (expression.kind !== 'number') for (const arg of expression.args) namesIn(arg, found);
  return found;
}

/** Every function that is called. */
export function callsIn(expression: Expression, found: Set<string> = new Set()): Set<string> {
  if (expression.kind === 'call') found.add(expression.name);
  if (expression.kind === 'call' || expression.kind === 'operator') {
    for (const arg of expression.args) callsIn(arg, found);
  }
  return found;
}

const OPERATORS: Readonly<Record<string, Operator>> = {
  add: '+',
  subtract: '-',
  multiply: '*',
  divide: '/',
  pow: '^',
  unaryMinus: 'neg',
  larger: '>',
  smaller: '<',
  largerEq: '>=',
  smallerEq: '<=',
};

/** Turns the tree of mathjs into ours; leaves must be taken in the order of the text. */
class Reader {
  readonly #leaves: Leaves;
  readonly #numbers: Numbers;

  constructor(leaves: Leaves, numbers: Numbers) {
    this.#leaves = leaves;
    this.#numbers = numbers;
  }

  read(node: MathNode, exponent: boolean): Expression {
    if (isKind(node, 'ParenthesisNode')) return this.read(childOf(node, 'content'), exponent);
    if (isKind(node, 'ConstantNode')) return this.#literal(Reflect.get(node, 'value'), exponent);
    if (isKind(node, 'SymbolNode')) {
      return { kind: 'name', name: String(Reflect.get(node, 'name')), at: this.#leaves.next() };
    }
    if (isKind(node, 'ConditionalNode')) {
      const parts = ['condition', 'trueExpr', 'falseExpr'].map((key) => this.read(childOf(node, key), false));
      return { kind: 'operator', op: 'if', args: parts, at: this.#around(parts) };
    }
    if (isKind(node, 'OperatorNode')) {
      const op = OPERATORS[String(Reflect.get(node, 'fn'))];
      if (op && Reflect.get(node, 'implicit') !== true) {
        const args = childrenOf(node).map((arg, i) => this.read(arg, op === '^' && i === 1));
        const at = this.#around(args);
        return { kind: 'operator', op, args, at: op === 'neg' ? this.#leaves.withSign(at) : at };
      }
    }
    if (isKind(node, 'FunctionNode')) {
      const fn = childOf(node, 'fn');
      if (isKind(fn, 'SymbolNode')) {
        const name = this.#leaves.next();
        const args = childrenOf(node).map((arg) => this.read(arg, false));
        const at = this.#leaves.around(name, args.at(-1)?.at ?? name);
        return { kind: 'call', name: String(Reflect.get(fn, 'name')), args, at };
      }
    }
    throw new ExpressionError(
      'not-allowed',
      `"${node.toString()}" is not part of the equation language.`,
      'Use + - * / ^, comparisons inside a ? b : c, and functions; write every multiplication sign.',
      this.#leaves.all(),
    );
  }

  #around(parts: readonly Expression[]): Place {
    const all = this.#leaves.all();
    return this.#leaves.around(parts[0]?.at ?? all, parts.at(-1)?.at ?? all);
  }

  #literal(value: unknown, exponent: boolean): Expression {
    const at = this.#leaves.next();
    const few = exponent ? [0, 1, 2, 3, 4] : [0, 1, 2];
    const allowed = (number: number) =>
      this.#numbers === 'any' ? Number.isFinite(number) : few.includes(number);
    if (typeof value === 'number' && allowed(value)) return { kind: 'number', value, at };
    throw new ExpressionError(
      'bare-coefficient',
      `the number ${String(value)} stands bare in the equation.`,
      'Make it a parameter with unit, range, grade and source; values are already in coherent units, so no conversion factor is needed.',
      at,
    );
  }
}

/** The character at which mathjs gave up, counted from 1. */
function charOf(error: unknown): number {
  const char: unknown = error instanceof Error ? Reflect.get(error, 'char') : undefined;
  return typeof char === 'number' ? char : 1;
}

function isKind(node: MathNode, type: string): boolean {
  return node.type === type;
}

function childOf(node: MathNode, key: string): MathNode {
  return Reflect.get(node, key);
}

function childrenOf(node: MathNode): readonly MathNode[] {
  return Reflect.get(node, 'args');
}
