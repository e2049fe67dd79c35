/** Functions that an equation may call without the text defining them, with how many arguments they take. */
export const BUILTINS = {
  max: { least: 2, most: Number.POSITIVE_INFINITY },
  min: { least: 2, most: Number.POSITIVE_INFINITY },
  exp: { least: 1, most: 1 },
  log: { least: 1, most: 1 },
  sqrt: { least: 1, most: 1 },
  tanh: { least: 1, most: 1 },
  /** 1/(1 + exp(-x)), with a slope that stays finite far from 0. */
  logistic: { least: 1, most: 1 },
  abs: { least: 1, most: 1 },
} as const;

export type Builtin = keyof typeof BUILTINS;

export function isBuiltin(name: string): name is Builtin {
  return Object.hasOwn(BUILTINS, name);
}
