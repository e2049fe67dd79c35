import type { Elimination, FactorStep } from './eliminate.ts';

/** Statements that fill `lu` from `j` and `shift`. */
export function printFactor({ factor }: Elimination): string[] {
  return factor.map((step) => `lu[${step.at}] ${assigned(step)};`);
}

/** Statements that solve in place in `b`. */
export function printSolve({ forward, backward }: Elimination): string[] {
  return [
    ...forward.map(({ row, at, pivot }) => `b[${row}] -= lu[${at}] * b[${pivot}];`),
    ...backward.map(({ pivot, diagonal, terms }) => {
      const sum = terms.map(({ at, column }) => ` - lu[${at}] * b[${column}]`).join('');
      return `b[${pivot}] = (b[${pivot}]${sum}) * lu[${diagonal}];`;
    }),
  ];
}

function assigned(step: FactorStep): string {
  switch (step.op) {
    case 'diagonal':
      return step.from === undefined ? '= shift' : `= shift - j[${step.from}]`;
    case 'off-diagonal':
      return `= -j[${step.from}]`;
    case 'invert':
      return `= 1 / lu[${step.at}]`;
    case 'scale':
      return `*= lu[${step.a}]`;
    case 'subtract':
      return `-= lu[${step.a}] * lu[${step.b}]`;
    case 'fill':
      return `= -lu[${step.a}] * lu[${step.b}]`;
  }
}
