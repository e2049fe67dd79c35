import type { Elimination, FactorStep } from './eliminate.ts';

/** The steps of an elimination as numbers, carried out one after the other. */
export interface EliminationTape {
  factor(j: Float64Array, shift: number, lu: Float64Array): void;
  solve(lu: Float64Array, b: Float64Array): void;
}

const SHIFT = 0;
const DIAGONAL = 1;
const OFF_DIAGONAL = 2;
const INVERT = 3;
const SCALE = 4;
const SUBTRACT = 5;
const FILL = 6;

export function eliminationTape({ factor, forward, backward }: Elimination): EliminationTape {
  const steps = Int32Array.from(factor.flatMap(numbersOf));
  const down = Int32Array.from(forward.flatMap(({ row, at, pivot }) => [row, at, pivot]));
  const up = Int32Array.from(
    backward.flatMap(({ pivot, diagonal, terms }) => [
      pivot,
      diagonal,
      terms.length,
      ...terms.flatMap(({ at, column }) => [at, column]),
    ]),
  );
  return {
    factor(j, shift, lu) {
      for (let i = 0; i < steps.length; i += 4) {
        const at = steps[i + 1]!;
        const a = steps[i + 2]!;
        switch (steps[i]) {
          case SHIFT:
            lu[at] = shift;
            break;
          case DIAGONAL:
            lu[at] = shift - j[a]!;
            break;
          case OFF_DIAGONAL:
            lu[at] = -j[a]!;
            break;
          case INVERT:
            // With a pivot below 0 something grows faster than this step can follow: an implicit step would pass it
            // over as if it were at rest. No number makes the step refused and tried again shorter.
            lu[at] = lu[at]! > 0 ? 1 / lu[at]! : Number.NaN;
            break;
          case SCALE:
            lu[at]! *= lu[a]!;
            break;
          case SUBTRACT:
            lu[at]! -= lu[a]! * lu[steps[i + 3]!]!;
            break;
          case FILL:
            lu[at] = -lu[a]! * lu[steps[i + 3]!]!;
            break;
        }
      }
    },
    solve(lu, b) {
      for (let i = 0; i < down.length; i += 3) {
        b[down[i]!]! -= lu[down[i + 1]!]! * b[down[i + 2]!]!;
      }
      for (let i = 0; i < up.length; ) {
        const pivot = up[i]!;
        const diagonal = up[i + 1]!;
        const end = i + 3 + 2 * up[i + 2]!;
        let sum = b[pivot]!;
        for (i += 3; i < end; i += 2) sum -= lu[up[i]!]! * b[up[i + 1]!]!;
        b[pivot] = sum * lu[diagonal]!;
      }
    },
  };
}

function numbersOf(step: FactorStep): number[] {
  switch (step.op) {
    case 'diagonal':
      return step.from === undefined ? [SHIFT, step.at, 0, 0] : [DIAGONAL, step.at, step.from, 0];
    case 'off-diagonal':
      return [OFF_DIAGONAL, step.at, step.from, 0];
    case 'invert':
      return [INVERT, step.at, 0, 0];
    case 'scale':
      return [SCALE, step.at, step.a, 0];
    case 'subtract':
      return [SUBTRACT, step.at, step.a, step.b];
    case 'fill':
      return [FILL, step.at, step.a, step.b];
  }
}
