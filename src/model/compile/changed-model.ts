import { bad, type Checked, good, type Problem } from '../../problem/index.ts';
import { type ChangedModel, changePath, type ModelChange } from '../change.ts';
import { checkEquations } from './compile.ts';
import { computationOf } from './computation.ts';
import { factsOf } from './facts.ts';
import { suggestion } from './names.ts';
import { type ResolvedModel, readEquation, resolveModel } from './resolve.ts';
import { tapeFunctions } from './tape-functions.ts';
import { LONGEST_EQUATION, type ModelText, readModelText } from './text.ts';

const FILE = 'model';

/**
 * The model of a text with other equations in it, by the names of equations, outputs or states (their rates). It
 * passes the same checks as the text and is interpreted, so that a page needs no permission to run new code. Every
 * Problem says which edited equation it is about (`changedName`) and at which characters.
 */
export function changedModel(text: string, equations: ModelChange['equations']): Checked<ChangedModel> {
  const original = originalOf(text);
  if (!original.ok) return original;
  const edits: Edit[] = [];
  const problems: Problem[] = [];
  for (const [name, is] of Object.entries(equations)) {
    const place = placeOf(original.value.text, name);
    if (!place) problems.push(unknownName(original.value.text, name));
    else if (is.trim() === '' || is.length > LONGEST_EQUATION) problems.push(noEquation(name, is));
    else edits.push({ name, is, ...place });
  }
  if (problems.length > 0) return bad(...problems);

  const resolved = edits.reduce((model, edit) => put(model, edit, problems), original.value);
  if (problems.length === 0) checkEquations(resolved, problems);
  if (problems.length > 0) return bad(...problems.map((problem) => aboutTheEdit(problem, edits)));
  return good(interpreted(resolved, edits));
}

interface Edit {
  readonly name: string;
  readonly is: string;
  readonly kind: 'equations' | 'states' | 'outputs';
  /** As the checks name it, for example `states.plasma.rate`. */
  readonly place: string;
}

function interpreted(resolved: ResolvedModel, edits: readonly Edit[]): ChangedModel {
  const computation = computationOf(resolved);
  const facts = factsOf(resolved);
  const watch = new Map(
    edits.flatMap(({ name, kind }) => {
      const index = facts.states.findIndex((state) => state.name === name);
      const node = kind === 'states' ? computation.rates[index] : computation[kind].get(name);
      return node ? [[name, node] as const] : [];
    }),
  );
  const { functions, watched } = tapeFunctions(computation, facts.parameters.length, watch);
  const edited = edits.map(({ name, is }) => ({ name, is, value: watched.get(name) ?? (() => 0) }));
  return { ...facts, functions, edited };
}

/** The last text read; reading takes longer than all that follows. */
let last: { readonly text: string; readonly original: Checked<ResolvedModel> } | undefined;

function originalOf(text: string): Checked<ResolvedModel> {
  if (last?.text === text) return last.original;
  const read = readModelText(text, FILE);
  const problems: Problem[] = [];
  const resolved = read.ok ? good(resolveModel(read.value, FILE, problems)) : read;
  last = { text, original: problems.length > 0 ? bad(...problems) : resolved };
  return last.original;
}

function placeOf(text: ModelText, name: string): Pick<Edit, 'kind' | 'place'> | undefined {
  if (Object.hasOwn(text.equations, name)) return { kind: 'equations', place: `equations.${name}` };
  if (Object.hasOwn(text.states, name)) return { kind: 'states', place: `states.${name}.rate` };
  if (Object.hasOwn(text.outputs, name)) return { kind: 'outputs', place: `outputs.${name}` };
  return undefined;
}

function put(model: ResolvedModel, { name, is, kind, place }: Edit, problems: Problem[]): ResolvedModel {
  const read = readEquation(is, { file: FILE, place }, problems, 'any');
  const { text } = model;
  if (kind === 'states') {
    const before = text.states[name];
    const states = before ? { ...text.states, [name]: { ...before, rate: is } } : text.states;
    return { ...model, text: { ...text, states }, rates: new Map(model.rates).set(name, read) };
  }
  if (kind === 'outputs') {
    const before = text.outputs[name];
    const outputs = before ? { ...text.outputs, [name]: { ...before, is } } : text.outputs;
    return { ...model, text: { ...text, outputs }, outputs: new Map(model.outputs).set(name, read) };
  }
  const before = text.equations[name];
  const equations = before ? { ...text.equations, [name]: { ...before, is } } : text.equations;
  // Edited equations come first, so that a circle is found from where it was closed.
  const { [name]: _, ...others } = Object.fromEntries(model.equations);
  const inTurn = new Map([[name, read], ...Object.entries(others)]);
  return { ...model, text: { ...text, equations }, equations: inTurn };
}

function aboutTheEdit(problem: Problem, edits: readonly Edit[]): Problem {
  const edit = edits.find(({ place }) => problem.path === `${FILE}: ${place}`) ?? edits[0];
  if (!edit) return problem;
  const at = problem.at ?? { from: 0, to: edit.is.length };
  const message = problem.message.replaceAll(edit.place, edit.name);
  return { ...problem, path: changePath.equation(edit.name), message, at };
}

function noEquation(name: string, is: string): Problem {
  return {
    path: changePath.equation(name),
    code: 'equation.length',
    message: `The equation of ${name} has ${is.trim() === '' ? 'no text' : `${is.length} characters`}.`,
    mend: `Write 1 to ${LONGEST_EQUATION} characters, or bring the original back.`,
    at: { from: 0, to: is.length },
  };
}

function unknownName(text: ModelText, name: string): Problem {
  const known = [text.equations, text.states, text.outputs].flatMap((items) => Object.keys(items));
  return {
    path: changePath.equation(name),
    code: 'change.unknown',
    message: `The model has no equation, state or output ${name}.`,
    mend: suggestion(name, known),
  };
}
