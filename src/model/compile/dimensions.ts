import type { Problem } from '../../problem/index.ts';
import type { Expression } from './expression.ts';
import type { Place } from './places.ts';
import type { ResolvedModel } from './resolve.ts';
import {
  coherentUnit,
  combine,
  type Dimensions,
  PURE,
  raise,
  sameDimensions,
  sayDimensions,
} from './units.ts';

/**
 * Dimensions inferred over the syntax tree and held against the declared units. Evaluating with units would fail
 * on max(0, x) and could not see a missing factor of 1,000; with coherent units there is none to miss.
 */
export function checkDimensions(model: ResolvedModel, problems: Problem[]): void {
  const perHour = coherentUnit('1/h')?.dimensions ?? PURE;
  const scope = new Map<string, Dimensions>();
  const { text } = model;
  for (const kind of ['inputs', 'parameters', 'states', 'equations'] as const) {
    for (const name of Object.keys(text[kind])) scope.set(name, unitOf(model, name));
  }
  const expect = (place: string, is: Expression, wanted: Dimensions, local?: Map<string, Dimensions>) => {
    try {
      const found = infer(is, local ?? scope, model);
      if (found === 'any' || sameDimensions(found, wanted)) return;
      throw new DimensionError(`gives ${sayDimensions(found)}, but ${sayDimensions(wanted)} is declared`);
    } catch (error) {
      if (!(error instanceof DimensionError)) throw error;
      const at = error.at ?? is.at;
      problems.push({
        path: `${model.file}: ${place}`,
        code: 'dimension',
        message: `${place} ${error.message}.`,
        mend: 'Correct the equation or the unit of what it uses; never mend it with a conversion factor.',
        ...(at && { at }),
      });
    }
  };
  for (const [name, is] of model.equations) expect(`equations.${name}`, is, unitOf(model, name));
  for (const [name, is] of model.rates) {
    expect(`states.${name}.rate`, is, combine(unitOf(model, name), perHour, 1));
  }
  for (const [name, is] of model.outputs) {
    const unit = coherentUnit(text.outputs[name]?.unit ?? '');
    expect(`outputs.${name}`, is, unit?.dimensions ?? PURE);
  }
  for (const [dose, adds] of model.doses) {
    const local = new Map(scope).set('dose', unitOf(model, dose));
    for (const [state, is] of adds) expect(`doses.${dose}.adds.${state}`, is, unitOf(model, state), local);
  }
  for (const [name, { start, unit }] of Object.entries(text.states)) {
    if (typeof start !== 'string' || sameDimensions(unitOf(model, start), unitOf(model, name))) continue;
    problems.push({
      path: `${model.file}: states.${name}.start`,
      code: 'dimension',
      message: `states.${name}.start is in ${text.parameters[start]?.unit ?? '?'}, the state in ${unit}.`,
      mend: 'Start from a parameter of the same kind.',
    });
  }
}

class DimensionError extends Error {
  /** Where in the equation; a function's own text counts as the call of it. */
  at: Place | undefined;
}

/** `any` is the dimension of a literal 0, which fits every unit. */
type Found = Dimensions | 'any';

function unitOf(model: ResolvedModel, name: string): Dimensions {
  return model.units.get(name)?.dimensions ?? PURE;
}

function infer(is: Expression, scope: ReadonlyMap<string, Found>, model: ResolvedModel): Found {
  try {
    return inferInside(is, scope, model);
  } catch (error) {
    if (error instanceof DimensionError) error.at ??= is.at;
    throw error;
  }
}

function inferBody(
  body: Expression,
  scope: ReadonlyMap<string, Found>,
  model: ResolvedModel,
  call: Expression,
): Found {
  try {
    return infer(body, scope, model);
  } catch (error) {
    if (error instanceof DimensionError) error.at = call.at;
    throw error;
  }
}

function inferInside(is: Expression, scope: ReadonlyMap<string, Found>, model: ResolvedModel): Found {
  if (is.kind === 'number') return is.value === 0 ? 'any' : PURE;
  if (is.kind === 'name') return scope.get(is.name) ?? PURE;
  const found = (i: number): Found => {
    const arg = is.args[i];
    return arg ? infer(arg, scope, model) : 'any';
  };
  const alike = (what: string): Found => {
    const all = is.args.map((_, i) => found(i));
    return all.reduce((a, b) => same(a, b, what), 'any' as Found);
  };
  const pure = (i: number, what: string): void => {
    const dims = found(i);
    if (dims !== 'any' && !sameDimensions(dims, PURE)) {
      throw new DimensionError(`${what} ${sayDimensions(dims)}; it needs a pure number`);
    }
  };
  if (is.kind === 'call') {
    const own = model.functions.get(is.name);
    if (own) return inferBody(own.is, new Map(own.arguments.map((arg, i) => [arg, found(i)])), model, is);
    if (is.name === 'max' || is.name === 'min') return alike(`compares in ${is.name}()`);
    if (is.name === 'abs') return found(0);
    if (is.name === 'sqrt') {
      const inside = found(0);
      return inside === 'any' ? 'any' : raise(inside, 0.5);
    }
    pure(0, `takes ${is.name} of`);
    return PURE;
  }
  switch (is.op) {
    case '+':
      return alike('adds');
    case '-':
      return alike('subtracts');
    case 'neg':
      return found(0);
    case '*':
      return multiply(found(0), found(1), 1);
    case '/':
      return multiply(found(0), found(1), -1);
    case '^':
      return power(is.args[1], found(0), () => pure(1, 'has as an exponent'));
    case 'if': {
      found(0);
      return same(found(1), found(2), 'chooses between');
    }
    default:
      alike('compares');
      return PURE;
  }
}

function same(a: Found, b: Found, what: string): Found {
  if (a === 'any') return b;
  if (b === 'any' || sameDimensions(a, b)) return a;
  throw new DimensionError(`${what} ${sayDimensions(a)} and ${sayDimensions(b)}`);
}

function multiply(a: Found, b: Found, sign: 1 | -1): Found {
  if (a === 'any') return 'any';
  return combine(a, b === 'any' ? PURE : b, sign);
}

function power(exponent: Expression | undefined, base: Found, checkExponent: () => void): Found {
  if (exponent?.kind === 'number') return base === 'any' ? 'any' : raise(base, exponent.value);
  checkExponent();
  if (base !== 'any' && !sameDimensions(base, PURE)) {
    throw new DimensionError(`raises ${sayDimensions(base)} to a power that is no whole number`);
  }
  return PURE;
}
