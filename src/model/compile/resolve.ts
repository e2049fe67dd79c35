import type { Problem } from '../../problem/index.ts';
import { type Expression, ExpressionError, type Numbers, parseExpression } from './expression.ts';
import type { ModelText } from './text.ts';
import { type CoherentUnit, coherentUnit } from './units.ts';

/** A model text with its equations parsed and its units known; names and dimensions are still unchecked. */
export interface ResolvedModel {
  readonly file: string;
  readonly text: ModelText;
  /** Units of everything that has a value: inputs, parameters, states, equations, outputs, doses. */
  readonly units: ReadonlyMap<string, CoherentUnit>;
  readonly functions: ReadonlyMap<string, { readonly arguments: readonly string[]; readonly is: Expression }>;
  readonly rates: ReadonlyMap<string, Expression>;
  readonly equations: ReadonlyMap<string, Expression>;
  readonly outputs: ReadonlyMap<string, Expression>;
  readonly doses: ReadonlyMap<string, ReadonlyMap<string, Expression>>;
}

/** One equation at its place; what cannot be read goes to `problems`. */
export function readEquation(
  is: string,
  { file, place }: { readonly file: string; readonly place: string },
  problems: Problem[],
  numbers: Numbers = 'few',
): Expression {
  try {
    return parseExpression(is, numbers);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    problems.push({
      path: `${file}: ${place}`,
      code: `equation.${error.code}`,
      message: `${place.split('.').slice(1).join('.')}: ${error.message}`,
      mend: error.mend,
      at: error.at,
    });
    return { kind: 'number', value: 0 };
  }
}

/** Parses every equation and unit; what cannot be read goes to `problems`. */
export function resolveModel(text: ModelText, file: string, problems: Problem[]): ResolvedModel {
  const read = (is: string, place: string) => readEquation(is, { file, place }, problems);

  const units = new Map<string, CoherentUnit>();
  for (const kind of ['inputs', 'parameters', 'states', 'equations', 'outputs', 'doses'] as const) {
    for (const [name, item] of Object.entries(text[kind])) {
      const unit = coherentUnit(item.unit);
      if (unit) units.set(name, unit);
      else {
        problems.push({
          path: `${file}: ${kind}.${name}.unit`,
          code: 'unit.unknown',
          message: `"${item.unit}" is no unit known here.`,
          mend: 'Use h, min, day, mcg, mg, ng, kg, mL, L, cm, mmHg, U, degC, percent, 1, or a product or quotient of them.',
        });
      }
    }
  }

  const readAll = <T extends { readonly is: string }>(
    kind: 'equations' | 'outputs',
    items: Readonly<Record<string, T>>,
  ) => new Map(Object.entries(items).map(([name, item]) => [name, read(item.is, `${kind}.${name}`)]));

  return {
    file,
    text,
    units,
    functions: new Map(
      Object.entries(text.functions).map(([name, item]) => [
        name,
        { arguments: item.arguments, is: read(item.is, `functions.${name}`) },
      ]),
    ),
    rates: new Map(
      Object.entries(text.states).map(([name, item]) => [name, read(item.rate, `states.${name}.rate`)]),
    ),
    equations: readAll('equations', text.equations),
    outputs: readAll('outputs', text.outputs),
    doses: new Map(
      Object.entries(text.doses).map(([dose, item]) => [
        dose,
        new Map(
          Object.entries(item.adds).map(([state, is]) => [state, read(is, `doses.${dose}.adds.${state}`)]),
        ),
      ]),
    ),
  };
}

/** Every equation of the model with its place, for checks that treat them alike. */
export function* everyEquation(
  model: ResolvedModel,
): Generator<{ readonly place: string; readonly is: Expression; readonly local: readonly string[] }> {
  for (const [name, { arguments: local, is }] of model.functions)
    yield { place: `functions.${name}`, is, local };
  for (const [name, is] of model.equations) yield { place: `equations.${name}`, is, local: [] };
  for (const [name, is] of model.rates) yield { place: `states.${name}.rate`, is, local: [] };
  for (const [name, is] of model.outputs) yield { place: `outputs.${name}`, is, local: [] };
  for (const [dose, adds] of model.doses) {
    for (const [state, is] of adds) yield { place: `doses.${dose}.adds.${state}`, is, local: ['dose'] };
  }
}
