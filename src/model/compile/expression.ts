import { type MathNode, parseDependencies } from 'mathjs';
import { mathWith } from './mathjs.ts';

/**
 * Equations as our own small syntax tree: what a model text may say, and nothing else.
 * mathjs parses; everything it could also parse (assignments, matrices, strings, units) is refused here.
 */

const math = mathWith(parseDependencies);

export type Operator = '+' | '-' | '*' | '/' | '^' | 'neg' | '>' | '<' | '>=' | '<=' | 'if';

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'operator'; readonly op: Operator; readonly args: readonly Expression[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] };

/** Why a text is no equation; the compiler turns it into a Problem at its place. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
  constructor(
    readonly code: 'syntax' | 'not-allowed' | 'bare-coefficient',
    message: string,
    readonly mend: string,
  ) {
    super(message);
  }
}

/** Throws ExpressionError. */
export function parseExpression(text: string): Expression {
  let node: MathNode;
  try {
    node = math.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ExpressionError(
      'syntax',
      `"${text}" cannot be read: ${reason}.`,
      'Check brackets and operators.',
    );
  }
  return convert(node, false);
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

function convert(node: MathNode, exponent: boolean): Expression {
  if (isKind(node, 'ParenthesisNode')) return convert(childOf(node, 'content'), exponent);
  if (isKind(node, 'ConstantNode')) return literal(Reflect.get(node, 'value'), exponent);
  if (isKind(node, 'SymbolNode')) return { kind: 'name', name: String(Reflect.get(node, 'name')) };
  if (isKind(node, 'ConditionalNode')) {
    const parts = ['condition', 'trueExpr', 'falseExpr'].map((key) => convert(childOf(node, key), false));
    return { kind: 'operator', op: 'if', args: parts };
  }
  if (isKind(node, 'OperatorNode')) {
    const op = OPERATORS[String(Reflect.get(node, 'fn'))];
    if (op && Reflect.get(node, 'implicit') !== true) {
      const args = childrenOf(node).map((arg, i) => convert(arg, op === '^' && i === 1));
      return { kind: 'operator', op, args };
    }
  }
  if (isKind(node, 'FunctionNode')) {
    const fn = childOf(node, 'fn');
    if (isKind(fn, 'SymbolNode')) {
      return {
        kind: 'call',
        name: String(Reflect.get(fn, 'name')),
        args: childrenOf(node).map((arg) => convert(arg, false)),
      };
    }
  }
  throw new ExpressionError(
    'not-allowed',
    `"${node.toString()}" is not part of the equation language.`,
    'Use + - * / ^, comparisons inside a ? b : c, and functions; write every multiplication sign.',
  );
}

function literal(value: unknown, exponent: boolean): Expression {
  const allowed = exponent ? [0, 1, 2, 3, 4] : [0, 1, 2];
  if (typeof value === 'number' && allowed.includes(value)) return { kind: 'number', value };
  throw new ExpressionError(
    'bare-coefficient',
    `the number ${String(value)} stands bare in the equation.`,
    'Make it a parameter with unit, range, grade and source; values are already in coherent units, so no conversion factor is needed.',
  );
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
