/** The door that compiles (mathjs): text to module source, declarations and C. The door that runs is `../index.ts`. */
export { changedModel } from './changed-model.ts';
export { type CompiledText, compileModel } from './compile.ts';
export type { ModelFacts } from './facts.ts';
export { mathmlOfText } from './mathml-of-text.ts';
export type { Citation, ShownEquation, ShownModel, ShownParameter, SourcePiece } from './shown.ts';
