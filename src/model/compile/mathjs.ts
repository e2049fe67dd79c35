import { create, type FactoryFunctionMap, type MathJsInstance } from 'mathjs';

/** A mathjs that holds only what is asked for; the whole library is many times larger. */
export function mathWith(...parts: readonly (FactoryFunctionMap | undefined)[]): MathJsInstance {
  return create(Object.assign({}, ...parts));
}
