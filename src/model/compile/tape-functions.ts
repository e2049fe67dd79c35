import type { ModelFunctions } from '../model.ts';
import type { Computation } from './computation.ts';
import { Constants } from './print-code.ts';
import { Tape } from './tape.ts';
import { eliminationTape } from './tape-elimination.ts';

export type Reader = (y: Float64Array, p: Float64Array, u: Float64Array) => number;

export interface TapeFunctions {
  readonly functions: ModelFunctions;
  /** Values of further nodes, by the name they were asked for under. */
  readonly watched: ReadonlyMap<string, Reader>;
}

/** The functions of a model, interpreted: the same values as the printed ones, some times slower. */
export function tapeFunctions(
  computation: Computation,
  parameters: number,
  watch: Parameters<typeof readers>[0],
): TapeFunctions {
  const constants = new Constants(parameters);
  const { start, jacobian, elimination, outputs, doses } = computation;
  const size = computation.rates.length;
  const rates = new Tape(computation.rates, constants);
  const slopes = new Tape([...computation.rates, ...jacobian.map(({ node }) => node)], constants);
  const read = readers(outputs, constants);
  const every = new Tape([...outputs.values()], constants);
  const watched = readers(watch, constants);
  const jumps = [...doses].map(([name, adds]) => ({
    name,
    states: adds.map(({ state }) => state),
    tape: new Tape(
      adds.map(({ node }) => node),
      constants,
    ),
  }));
  // Last, when all that the others keep in `p` is known.
  const kept = new Tape(constants.nodes());
  const nothing = new Float64Array();
  const constantValues = new Float64Array(constants.size);

  const functions: ModelFunctions = {
    constantsSize: constants.size,
    constants(p) {
      kept.run(nothing, p, nothing);
      kept.copy(constantValues, 0, constantValues.length);
      p.set(constantValues, parameters);
    },
    start(p, y) {
      for (const [i, from] of start.entries()) y[i] = 'value' in from ? from.value : p[from.parameter]!;
    },
    rates(y, p, u, dy) {
      rates.run(y, p, u);
      rates.copy(dy, 0, size);
    },
    jacobian(y, p, u, dy, j) {
      slopes.run(y, p, u);
      slopes.copy(dy, 0, size);
      slopes.copy(j, size, jacobian.length);
      // An equation may have no slope where it has a value, a root at 0 for one; the error control sees to the rest.
      for (let i = 0; i < j.length; i++) if (!Number.isFinite(j[i])) j[i] = 0;
    },
    jacobianSize: jacobian.length,
    multiply(j, x, b) {
      for (let i = 0; i < jacobian.length; i++) {
        const { row, column } = jacobian[i]!;
        b[row]! += j[i]! * x[column]!;
      }
    },
    ...eliminationTape(elimination),
    factorSize: elimination.factorSize,
    outputs: Object.fromEntries(read),
    everyOutput(y, p, u, into) {
      every.run(y, p, u);
      every.copy(into, 0, outputs.size);
    },
    doses: Object.fromEntries(
      jumps.map(({ name, states, tape }) => [
        name,
        (y: Float64Array, p: Float64Array, u: Float64Array, dose: number) => {
          tape.run(y, p, u, dose);
          for (const [i, state] of states.entries()) y[state]! += tape.result(i);
        },
      ]),
    ),
  };
  return { functions, watched };
}

function readers(nodes: Computation['outputs'], constants: Constants): Map<string, Reader> {
  return new Map(
    [...nodes].map(([name, node]) => {
      const tape = new Tape([node], constants);
      return [name, (y, p, u) => tape.value(y, p, u)];
    }),
  );
}
