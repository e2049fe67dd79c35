import type { Problem } from '../problem/index.ts';
import { changePath, type ModelChange } from './change.ts';
import type { Model, ParameterFacts } from './model.ts';

/** Room for the rounding of a bound that was turned into coherent units and back. */
const ROUNDING = 1e-9;

/** What is wrong with parameter values that stand in for the model's. */
export function checkValues(model: Model, values: ModelChange['values']): Problem[] {
  const parameters = new Map(model.parameters.map((parameter) => [parameter.name, parameter]));
  return Object.entries(values).flatMap(([name, value]) => {
    const parameter = parameters.get(name);
    return parameter ? valueProblems(parameter, value) : [unknown(name)];
  });
}

/** Plausible range of a parameter in the unit it is shown in. */
export function shownRange({ range, factor }: ParameterFacts): readonly [number, number] {
  const shown = (value: number) => Number((value / factor).toPrecision(12));
  return [shown(range[0]), shown(range[1])];
}

function valueProblems(parameter: ParameterFacts, value: number): Problem[] {
  const { name, unit, meaning } = parameter;
  const [low, high] = shownRange(parameter);
  const path = changePath.value(name);
  const mend = `Give a value from ${said(low, unit)} to ${said(high, unit)}.`;
  if (!Number.isFinite(value)) {
    return [{ path, code: 'change.not-a-number', message: `The value of ${name} is not a number.`, mend }];
  }
  const room = ROUNDING * Math.max(Math.abs(low), Math.abs(high));
  if (value >= low - room && value <= high + room) return [];
  const message = `${name} of ${said(value, unit)} lies outside its plausible range (${meaning.replace(/\.$/, '')}).`;
  return [{ path, code: 'change.range', message, mend }];
}

function unknown(name: string): Problem {
  return {
    path: changePath.value(name),
    code: 'change.unknown',
    message: `The model has no parameter ${name}.`,
    mend: 'Name a parameter of the model page.',
  };
}

function said(value: number, unit: string): string {
  return unit === '1' ? `${value}` : `${value} ${unit}`;
}
