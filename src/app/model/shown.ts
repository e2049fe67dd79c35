import shown from '../../../models/baclofen.model.yaml?shown';
import type { ShownEquation, ShownParameter } from '../../model/compile/index.ts';

export type { ShownEquation, ShownParameter } from '../../model/compile/index.ts';
/** The shipped model as this page shows it, and ways to find something in it. */
export { shown };

const PARAMETERS: ReadonlyMap<string, ShownParameter> = new Map(
  shown.parameters.map((parameter) => [parameter.name, parameter]),
);

export const parameterOf = (name: string) => PARAMETERS.get(name);

/** Kinds whose text a reader may change; functions and doses are the language the others are written in. */
export const EDITABLE: readonly ShownEquation['kind'][] = ['rate', 'equation', 'output'];

const EDITABLE_EQUATIONS: ReadonlyMap<string, ShownEquation> = new Map(
  shown.equations.filter(({ kind }) => EDITABLE.includes(kind)).map((equation) => [equation.name, equation]),
);

export const equationOf = (name: string) => EDITABLE_EQUATIONS.get(name);

/** Equations that name a parameter. */
export function usersOf(name: string): readonly ShownEquation[] {
  return shown.equations.filter(({ uses }) => uses.includes(name));
}

/** A source as plain text, its keys as they are written in the model. */
export function sourceText({ source }: ShownParameter): string {
  return source.map((piece) => ('key' in piece ? piece.key : piece.words)).join('');
}

export function citedBy({ source }: ShownParameter): readonly string[] {
  return [...new Set(source.flatMap((piece) => ('key' in piece ? [piece.key] : [])))];
}

/** For the eye: `q_tip` as `q tip` would hide what to type, so names stay as they are written. */
export function unitText(unit: string): string {
  if (unit === '1') return '';
  return unit.replaceAll('percent', '%').replaceAll('degC', '\u00b0C').replaceAll('*', '\u00b7');
}
