import type { Expression, Operator } from './expression.ts';
import {
  type Box,
  between,
  bracketed,
  called,
  EQUALS,
  fenced,
  fraction,
  indented,
  lines,
  listed,
  packed,
  phrase,
  row,
  sign,
  subscript,
  TIMES,
  table,
  word,
} from './mathml-box.ts';
import { symbolOf } from './symbols.ts';

/**
 * Equations as MathML, from the same tree that is compiled. MathML Core breaks no lines, so long sums, products and
 * calls are laid out over several here.
 */

/** What stands left of the equals sign. */
export type LeftSide =
  | { readonly kind: 'name'; readonly name: string }
  /** Rate of change of a state. */
  | { readonly kind: 'rate'; readonly name: string }
  /** What an instantaneous dose adds to a state. */
  | { readonly kind: 'jump'; readonly name: string }
  | { readonly kind: 'function'; readonly name: string; readonly arguments: readonly string[] };

/** Width of a line in em, as a card of the page holds it. */
export const LINE_em = 19;
const LEAST_em = 8;

export function printMathml(left: LeftSide, is: Expression, line_em = LINE_em): string {
  const start = row(printLeft(left), EQUALS);
  const right = print(is);
  const whole = row(start, right);
  if (whole.width <= line_em) return math(whole.ml);
  return math(lines([start, indented(broken(is, line_em - 1.2))]).ml);
}

/** One name by itself, as formulas write it. */
export function printName(name: string): string {
  return `<math>${named(name).ml}</math>`;
}

const math = (ml: string) => `<math display="block">${ml}</math>`;

function printLeft(left: LeftSide): Box {
  switch (left.kind) {
    case 'name':
      return named(left.name);
    case 'rate':
      return fraction(row(word('d'), named(left.name)), row(word('d'), word('t')));
    case 'jump':
      return row(sign('\u0394', 0.7), named(left.name));
    case 'function':
      return called(left.name, left.arguments.map(named));
  }
}

function named(name: string): Box {
  const { head, sub } = symbolOf(name);
  return sub === '' ? word(head) : subscript(word(head), sub);
}

/** How tightly an expression holds together; an operand that holds less tightly gets brackets. */
const LOOSE = 0;
const COMPARED = 1;
const SUM = 2;
const PRODUCT = 3;
const FRACTION = 4;
const ATOM = 5;

function tightness(is: Expression): number {
  if (is.kind !== 'operator') return ATOM;
  const levels: Readonly<Record<Operator, number>> = {
    if: LOOSE,
    '>': COMPARED,
    '<': COMPARED,
    '>=': COMPARED,
    '<=': COMPARED,
    '+': SUM,
    '-': SUM,
    neg: SUM,
    '*': PRODUCT,
    '/': FRACTION,
    '^': FRACTION,
  };
  return levels[is.op];
}

const SIGNS: Readonly<Partial<Record<Operator, string>>> = {
  '>': '>',
  '<': '<',
  '>=': '\u2265',
  '<=': '\u2264',
};

/** On one line. */
function print(is: Expression, least = LOOSE): Box {
  const box = bare(is);
  return tightness(is) < least ? bracketed(box) : box;
}

function bare(is: Expression): Box {
  if (is.kind === 'number') return { ml: `<mn>${is.value}</mn>`, width: 0.5 };
  if (is.kind === 'name') return named(is.name);
  if (is.kind === 'call') return printCall(is.name, is.args);
  const [a, b] = is.args;
  if (a === undefined) return phrase('');
  if (is.op === '+' || is.op === '-' || is.op === 'neg')
    return row(...signed(is).flatMap((term, i) => oneTerm(term, i)));
  if (is.op === '*') return row(...oneLineOfFactors(factors(is)));
  if (is.op === 'if') return cases(is, undefined);
  if (b === undefined) return print(a);
  if (is.op === '/') return fraction(print(a), print(b));
  if (is.op === '^') return power(a, b);
  return row(print(a, SUM), sign(SIGNS[is.op] ?? is.op, 1.4), print(b, SUM));
}

function printCall(name: string, args: readonly Expression[]): Box {
  const [a] = args;
  if (a !== undefined && args.length === 1) {
    const inner = print(a);
    if (name === 'sqrt') return { ml: `<msqrt>${inner.ml}</msqrt>`, width: inner.width + 0.8 };
    if (name === 'abs') return fenced('|', inner, '|');
    if (name === 'exp') return { ml: `<msup><mi>e</mi>${inner.ml}</msup>`, width: 0.5 + 0.7 * inner.width };
    if (name === 'log') return called('ln', [inner]);
  }
  return called(
    name,
    args.map((arg) => print(arg)),
  );
}

function power(base: Expression, exponent: Expression): Box {
  const raised = print(exponent);
  const width = 0.7 * raised.width;
  if (base.kind === 'name') {
    const { head, sub } = symbolOf(base.name);
    if (sub !== '') {
      const both = `${word(head).ml}${phrase(sub).ml}${raised.ml}`;
      return { ml: `<msubsup>${both}</msubsup>`, width: named(base.name).width + width };
    }
  }
  // A root or a power of e is raised as a whole.
  const open = base.kind === 'call' && (base.name === 'exp' || base.name === 'sqrt');
  const under = open ? bracketed(print(base)) : print(base, ATOM);
  return { ml: `<msup>${under.ml}${raised.ml}</msup>`, width: under.width + width };
}

interface Term {
  readonly sign: '+' | '\u2212' | '';
  readonly is: Expression;
}

/** The terms of a sum with their signs; what is added in brackets needs none. */
function signed(is: Expression, first = true): readonly Term[] {
  if (is.kind === 'operator') {
    const [a, b] = is.args;
    if (is.op === '+' && a !== undefined && b !== undefined) {
      return [...signed(a, first), ...(isNegative(b) ? [{ sign: '+' as const, is: b }] : signed(b, false))];
    }
    if (is.op === '-' && a !== undefined && b !== undefined) {
      return [...signed(a, first), { sign: '\u2212', is: b }];
    }
    if (is.op === 'neg' && a !== undefined && first) return [{ sign: '\u2212', is: a }];
  }
  return [{ sign: first ? '' : '+', is }];
}

const isNegative = (is: Expression) => is.kind === 'operator' && is.op === 'neg';

/** The sign and the term; only the first of a sum may begin without a sign, or with one that stands close to it. */
function oneTerm({ sign: of, is }: Term, i: number, budget?: number): readonly Box[] {
  const least = of === '' ? SUM : PRODUCT;
  const box = budget === undefined ? print(is, least) : broken(is, budget - 1, least);
  if (of === '') return [box];
  return [i === 0 ? sign(of, 0.8) : between(of), box];
}

function factors(is: Expression): readonly Expression[] {
  if (is.kind === 'operator' && is.op === '*') return is.args.flatMap(factors);
  return [is];
}

const oneFactor = (is: Expression, i: number) =>
  // The first factor may carry a minus without brackets.
  i === 0 && isNegative(is) ? print(is) : print(is, PRODUCT);

function oneLineOfFactors(all: readonly Expression[]): readonly Box[] {
  return all.flatMap((is, i) => (i === 0 ? [oneFactor(is, i)] : [TIMES, oneFactor(is, i)]));
}

/** Room for a short condition beside its case; a longer one goes below it. */
const CONDITION_em = 6;

/** A choice as cases under each other, one line for each condition. */
function cases(is: Expression, budget: number | undefined): Box {
  const cells: Box[][] = [];
  let rest = is;
  const side = (part: Expression) => (budget === undefined ? print(part) : broken(part, budget));
  while (rest.kind === 'operator' && rest.op === 'if') {
    const [condition, yes, no] = rest.args;
    if (condition === undefined || yes === undefined || no === undefined) break;
    cells.push([side(yes), row(phrase('if\u00a0'), print(condition))]);
    rest = no;
  }
  cells.push([side(rest), phrase('otherwise')]);
  const beside = row(sign('{', 0.6), table(cells, 'cases'));
  if (budget === undefined || beside.width <= budget + CONDITION_em) return beside;
  const below = cells.flatMap(([value, condition]) =>
    value === undefined || condition === undefined ? [] : [value, indented(condition)],
  );
  return row(sign('{', 0.6), lines(below, 'cases'));
}

/** Over as many lines as it takes to stay within `budget` em, as far as it can be broken. */
function broken(is: Expression, budget: number, least = LOOSE): Box {
  const whole = print(is, least);
  if (whole.width <= budget || budget < LEAST_em) return whole;
  if (tightness(is) < least) return bracketed(broken(is, budget - 0.8));
  if (is.kind === 'call') return brokenCall(is, budget);
  if (is.kind !== 'operator') return whole;
  const [a, b] = is.args;
  if (a === undefined) return whole;
  if (is.op === '+' || is.op === '-' || is.op === 'neg') {
    return lines(
      packed(
        signed(is).map((term, i) => row(...oneTerm(term, i, budget))),
        budget,
      ),
    );
  }
  if (is.op === '*') {
    const pieces = factors(is).map((factor, i) => {
      const box = isNegative(factor) && i === 0 ? print(factor) : broken(factor, budget - 1, PRODUCT);
      return i === 0 ? box : row(TIMES, box);
    });
    return lines(packed(pieces, budget));
  }
  if (is.op === '/' && b !== undefined) return fraction(broken(a, budget), broken(b, budget));
  if (is.op === 'if') return cases(is, budget - CONDITION_em);
  return whole;
}

function brokenCall(is: Expression & { readonly kind: 'call' }, budget: number): Box {
  if (is.args.length === 1) return print(is);
  const inner = budget - 0.5 * is.name.length - 1;
  const args = is.args.map((arg) => broken(arg, inner - 0.5));
  const pieces = args.map((arg, i) => (i < args.length - 1 ? row(arg, sign(',', 0.4)) : arg));
  const packs = packed(pieces, inner);
  return packs.length === 1 ? called(is.name, [listed(args)]) : called(is.name, [lines(packs)]);
}
