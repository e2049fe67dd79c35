import type { Model, Values } from './model.ts';

/** What somebody changed in the model to see what would follow. It never touches the text in `models/`. */
export interface ModelChange {
  /** Parameter values in the unit the model shows them in, by name; they stand in for the text's values. */
  readonly values: Readonly<Record<string, number>>;
  /** Texts that stand in for the model's, by the name of an equation, an output, or a state (its rate). */
  readonly equations: Readonly<Record<string, string>>;
}

export const UNCHANGED: ModelChange = { values: {}, equations: {} };

/** How many parameters and equations differ. */
export function changesIn({ values, equations }: ModelChange): number {
  return Object.keys(values).length + Object.keys(equations).length;
}

/** A model of which some equations were edited; it runs like any other, interpreted. */
export interface ChangedModel extends Model {
  readonly edited: readonly EditedEquation[];
}

export interface EditedEquation {
  /** Of the equation, the output or the state. */
  readonly name: string;
  readonly is: string;
  /** What it gives now, coherent: to be watched, for what follows may hide that it is no number. */
  value(y: Values, p: Values, u: Values): number;
}

export function editedIn(model: Model | ChangedModel): readonly EditedEquation[] {
  return 'edited' in model ? model.edited : [];
}

/** Tells this model from others by a value that can be written as JSON. */
export function modelKey(model: Model | ChangedModel): readonly unknown[] {
  return [model.name, ...editedIn(model).map(({ name, is }) => [name, is])];
}

const IN_EQUATIONS = 'change.equations.';
const IN_VALUES = 'change.values.';

/** Paths of Problems with a change. */
export const changePath = {
  equation: (name: string) => `${IN_EQUATIONS}${name}`,
  value: (name: string) => `${IN_VALUES}${name}`,
} as const;

/** The edited equation or the moved parameter that a Problem is about. */
export function changedName({ path }: { readonly path: string }): string | undefined {
  const within = [IN_EQUATIONS, IN_VALUES].find((start) => path.startsWith(start));
  return within && path.slice(within.length);
}
