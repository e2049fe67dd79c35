import type { Problem } from '../problem/index.ts';
import { sayNumber } from './words.ts';

/** Keys and list positions from the top of the document to a value. */
export type Place = readonly (string | number)[];

/** A Problem whose place is still steps, so that findings can be put in the order of the file. */
export interface Finding {
  readonly at: Place;
  readonly code: string;
  readonly message: string;
  readonly mend: string;
  /** For an unknown key: the key that was probably meant, so that it is not reported missing as well. */
  readonly meant?: string;
}

const MOST_PROBLEMS = 50;

/** Findings as Problems in the order of the document; beyond fifty, how many more. `name` stands for the top. */
export function toProblems(
  findings: readonly Finding[],
  document: unknown,
  name: string,
): readonly Problem[] {
  const sorted = findings
    .map((finding) => ({ finding, order: orderOf(finding.at, document) }))
    .sort((a, b) => compareOrders(a.order, b.order))
    .map(({ finding }) => toProblem(finding, name));
  const rest = sorted.length - MOST_PROBLEMS;
  const next = sorted[MOST_PROBLEMS];
  if (next === undefined) return sorted;
  return [
    ...sorted.slice(0, MOST_PROBLEMS),
    {
      path: next.path,
      code: 'case.more-problems',
      message: `From here on there ${rest === 1 ? 'is 1 more problem' : `are ${sayNumber(rest)} more problems`}.`,
      mend: `Mend the first ${MOST_PROBLEMS}, then check again.`,
    },
  ];
}

function toProblem({ at, code, message, mend }: Finding, name: string): Problem {
  return { path: sayPlace(at) || name, code, message, mend };
}

const PLAIN_KEY = /^[A-Za-z_]\w{0,59}$/;
const LONGEST_KEY = 40;

/** For example `log[3].prescription.mode.periods[1].to`. */
export function sayPlace(at: Place): string {
  let path = '';
  for (const step of at) {
    if (typeof step === 'number') path += `[${step}]`;
    else if (PLAIN_KEY.test(step)) path += path === '' ? step : `.${step}`;
    else path += `[${JSON.stringify(step.slice(0, LONGEST_KEY))}]`;
  }
  return path;
}

/** Position of every step among its siblings; what is missing comes after all that is there. */
function orderOf(at: Place, document: unknown): readonly number[] {
  let here: unknown = document;
  return at.map((step) => {
    if (Array.isArray(here)) {
      here = here[Number(step)];
      return Number(step);
    }
    if (typeof here !== 'object' || here === null) return Number.POSITIVE_INFINITY;
    const entries = Object.entries(here);
    const position = entries.findIndex(([key]) => key === step);
    here = entries[position]?.[1];
    return position < 0 ? Number.POSITIVE_INFINITY : position;
  });
}

function compareOrders(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [left, right] = [a[i]!, b[i]!];
    if (left !== right) return left < right ? -1 : 1;
  }
  return a.length - b.length;
}
