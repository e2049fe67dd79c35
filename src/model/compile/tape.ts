import { type GraphNode, wholePower } from './graph.ts';
import type { Constants } from './print-code.ts';

/**
 * Nodes of a graph as a list of operations on registers, carried out one after the other: what a page under a strict
 * policy can do instead of running printed code. Operation by operation the arithmetic is that of the printed code,
 * so both give the same bits.
 */

const STRIDE = 5;

const FROM_Y = 0;
const FROM_P = 1;
const FROM_U = 2;
const FROM_DOSE = 3;
const ADD = 4;
const SUBTRACT = 5;
const MULTIPLY = 6;
const DIVIDE = 7;
const NEGATE = 8;
const ABOVE = 9;
const BELOW = 10;
const AT_LEAST = 11;
const AT_MOST = 12;
const IF = 13;
const MAX = 14;
const MIN = 15;
const EXP = 16;
const LOG = 17;
const SQRT = 18;
const TANH = 19;
const LOGISTIC = 20;
const ABS = 21;
const SQUARE = 22;
const CUBE = 23;
const FOURTH = 24;
const POW = 25;
const EXP_LOG = 26;

const CODES: Readonly<Record<Exclude<GraphNode['op'], 'number' | 'slot' | '^'>, number>> = {
  '+': ADD,
  '-': SUBTRACT,
  '*': MULTIPLY,
  '/': DIVIDE,
  neg: NEGATE,
  '>': ABOVE,
  '<': BELOW,
  '>=': AT_LEAST,
  '<=': AT_MOST,
  if: IF,
  max: MAX,
  min: MIN,
  exp: EXP,
  log: LOG,
  sqrt: SQRT,
  tanh: TANH,
  logistic: LOGISTIC,
  abs: ABS,
};

export class Tape {
  readonly #code: Int32Array;
  readonly #registers: Float64Array;
  /** Register of each node asked for. */
  readonly #results: Int32Array;

  /** Values that `constants` keeps are read from `p`; without it everything is computed here. */
  constructor(nodes: readonly GraphNode[], constants?: Constants) {
    const code: number[] = [];
    const values: number[] = [];
    const known = new Map<GraphNode, number>();
    const write = (node: GraphNode): number => {
      const before = known.get(node);
      if (before !== undefined) return before;
      const from = read(node, constants);
      const operands = from ? [from.index] : node.args.map(write);
      const register = values.push(node.value) - 1;
      if (node.op !== 'number') {
        const [a = 0, b = 0, c = 0] = operands;
        code.push(from ? from.code : codeOf(node), register, a, b, c);
      }
      known.set(node, register);
      return register;
    };
    this.#results = Int32Array.from(nodes, write);
    this.#code = Int32Array.from(code);
    this.#registers = Float64Array.from(values);
  }

  /** The one node asked for. */
  value(y: Float64Array, p: Float64Array, u: Float64Array): number {
    this.run(y, p, u);
    return this.result(0);
  }

  result(i: number): number {
    return this.#registers[this.#results[i]!]!;
  }

  /** Copies `count` results, from the one at `first`, into `into`. */
  copy(into: Float64Array, first: number, count: number): void {
    const r = this.#registers;
    const results = this.#results;
    for (let i = 0; i < count; i++) into[i] = r[results[first + i]!]!;
  }

  run(y: Float64Array, p: Float64Array, u: Float64Array, dose = 0): void {
    const code = this.#code;
    const r = this.#registers;
    for (let i = 0; i < code.length; i += STRIDE) {
      const to = code[i + 1]!;
      const a = code[i + 2]!;
      const b = code[i + 3]!;
      switch (code[i]) {
        case FROM_Y:
          r[to] = y[a]!;
          break;
        case FROM_P:
          r[to] = p[a]!;
          break;
        case FROM_U:
          r[to] = u[a]!;
          break;
        case FROM_DOSE:
          r[to] = dose;
          break;
        case ADD:
          r[to] = r[a]! + r[b]!;
          break;
        case SUBTRACT:
          r[to] = r[a]! - r[b]!;
          break;
        case MULTIPLY:
          r[to] = r[a]! * r[b]!;
          break;
        case DIVIDE:
          r[to] = r[a]! / r[b]!;
          break;
        case NEGATE:
          r[to] = -r[a]!;
          break;
        case ABOVE:
          r[to] = r[a]! > r[b]! ? 1 : 0;
          break;
        case BELOW:
          r[to] = r[a]! < r[b]! ? 1 : 0;
          break;
        case AT_LEAST:
          r[to] = r[a]! >= r[b]! ? 1 : 0;
          break;
        case AT_MOST:
          r[to] = r[a]! <= r[b]! ? 1 : 0;
          break;
        case IF:
          r[to] = r[a]! ? r[b]! : r[code[i + 4]!]!;
          break;
        case MAX:
          r[to] = r[a]! > r[b]! ? r[a]! : r[b]!;
          break;
        case MIN:
          r[to] = r[a]! < r[b]! ? r[a]! : r[b]!;
          break;
        case EXP:
          r[to] = Math.exp(r[a]!);
          break;
        case LOG:
          r[to] = Math.log(r[a]!);
          break;
        case SQRT:
          r[to] = Math.sqrt(r[a]!);
          break;
        case TANH:
          r[to] = Math.tanh(r[a]!);
          break;
        case LOGISTIC:
          r[to] = 1 / (1 + Math.exp(-r[a]!));
          break;
        case ABS:
          r[to] = Math.abs(r[a]!);
          break;
        case SQUARE:
          r[to] = r[a]! * r[a]!;
          break;
        case CUBE:
          r[to] = r[a]! * r[a]! * r[a]!;
          break;
        case FOURTH:
          r[to] = r[a]! * r[a]! * r[a]! * r[a]!;
          break;
        case POW:
          r[to] = r[a]! ** r[b]!;
          break;
        case EXP_LOG:
          r[to] = Math.exp(r[b]! * Math.log(r[a]!));
          break;
      }
    }
  }
}

interface Source {
  readonly code: number;
  readonly index: number;
}

/** Where a node is read rather than computed. */
function read(node: GraphNode, constants: Constants | undefined): Source | undefined {
  if (node.op !== 'slot') {
    const kept = constants?.keeps(node);
    return kept ? { code: FROM_P, index: constants?.place(node) ?? 0 } : undefined;
  }
  const [array = '', index = '0'] = node.slot.split(/[[\]]/);
  const code = { y: FROM_Y, p: FROM_P, u: FROM_U }[array] ?? FROM_DOSE;
  return { code, index: Number(index) };
}

function codeOf(node: GraphNode): number {
  if (node.op === 'number' || node.op === 'slot') return FROM_P;
  if (node.op !== '^') return CODES[node.op];
  const whole = wholePower(node);
  if (whole) return [SQUARE, CUBE, FOURTH][whole - 2] ?? POW;
  return node.args[1]?.op === 'number' ? POW : EXP_LOG;
}
