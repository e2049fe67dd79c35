/** The door that compiles (mathjs): text to module source, declarations and C. The door that runs is `../index.ts`. */
export { type CompiledText, compileModel } from './compile.ts';
export type { ModelFacts } from './facts.ts';
export { type Interpreted, interpretModel } from './interpret.ts';
