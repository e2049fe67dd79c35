import type { ModelText } from './text.ts';

/** What a link may change in a model, without its equations: small enough to be there before anything is drawn. */
export interface Changeable {
  /** Plausible range of each parameter by name, in its shown unit. */
  readonly parameters: Readonly<Record<string, readonly [number, number]>>;
  /** Names of equations, outputs and states (their rates). */
  readonly equations: readonly string[];
}

export function changeableIn({ parameters, equations, outputs, states }: ModelText): Changeable {
  return {
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([name, { range }]) => [name, [range[0], range[1]] as const]),
    ),
    equations: [equations, outputs, states].flatMap((list) => Object.keys(list)),
  };
}
