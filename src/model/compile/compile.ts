import { bad, type Checked, good, type Problem } from '../../problem/index.ts';
import { checkDimensions } from './dimensions.ts';
import { factsOf, type ModelFacts } from './facts.ts';
import { checkNames } from './names.ts';
import { printDeclarations } from './print-declarations.ts';
import { printC, printModule } from './print-module.ts';
import { type ResolvedModel, resolveModel } from './resolve.ts';
import { readModelText } from './text.ts';

export interface CompiledText {
  readonly facts: ModelFacts;
  /** Source of a JavaScript module that exports `model`. */
  readonly moduleSource: string;
  /** Its type declarations; `pathToModelDoor` is the import path of src/model/index.ts seen from where they lie. */
  declarations(pathToModelDoor: string): string;
  /** Rates and Jacobian in C. */
  c(): string;
  /** Names, equations and units, for the interpreter and for printers. */
  readonly resolved: ResolvedModel;
}

/**
 * Text to checked, compiled equations: one pure function for the page, the tests, the type checker and the command
 * line. Every Problem names the file, the equation and the reason.
 */
export function compileModel(text: string, file: string): Checked<CompiledText> {
  const read = readModelText(text, file);
  if (!read.ok) return read;
  const problems: Problem[] = [];
  const resolved = resolveModel(read.value, file, problems);
  if (problems.length > 0) return bad(...problems);
  checkNames(resolved, problems);
  // What is merely unused does not hide what is wrong with units.
  if (problems.some(({ code }) => code !== 'name.unused')) return bad(...problems);
  checkDimensions(resolved, problems);
  if (problems.length > 0) return bad(...problems);
  return good({
    facts: factsOf(resolved),
    moduleSource: printModule(resolved),
    declarations: (pathToModelDoor) => printDeclarations(resolved, pathToModelDoor),
    c: () => printC(resolved),
    resolved,
  });
}
