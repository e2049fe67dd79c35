import { bad, type Checked, good, type Problem } from '../../problem/index.ts';
import { checkDimensions } from './dimensions.ts';
import { factsOf, type ModelFacts } from './facts.ts';
import { checkNames } from './names.ts';
import { printDeclarations } from './print-declarations.ts';
import { printC, printModule } from './print-module.ts';
import { type ResolvedModel, resolveModel } from './resolve.ts';
import { type ModelText, readModelText } from './text.ts';

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
  const checked = checkModel(read.value, file);
  if (!checked.ok) return checked;
  const resolved = checked.value;
  return good({
    facts: factsOf(resolved),
    moduleSource: printModule(resolved),
    declarations: (pathToModelDoor) => printDeclarations(resolved, pathToModelDoor),
    c: () => printC(resolved),
    resolved,
  });
}

/** A model text with its equations read, and names, dimensions and units checked. */
export function checkModel(text: ModelText, file: string): Checked<ResolvedModel> {
  const problems: Problem[] = [];
  const resolved = resolveModel(text, file, problems);
  if (problems.length > 0) return bad(...problems);
  const unused = checkEquations(resolved, problems);
  return problems.length + unused.length > 0 ? bad(...problems, ...unused) : good(resolved);
}

/**
 * Names, dimensions and units of equations that could be read. What is merely defined but unused is given back
 * apart: a fault of a text, but not of what somebody tries out in it.
 */
export function checkEquations(resolved: ResolvedModel, problems: Problem[]): readonly Problem[] {
  const found: Problem[] = [];
  checkNames(resolved, found);
  const isUnused = ({ code }: Problem) => code === 'name.unused';
  problems.push(...found.filter((problem) => !isUnused(problem)));
  // What is unused does not hide what is wrong with units.
  if (problems.length === 0) checkDimensions(resolved, problems);
  return found.filter(isUnused);
}
