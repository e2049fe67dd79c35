import type { EquationFacts, InputFacts, OutputFacts, ParameterFacts, StateFacts } from '../model.ts';
import type { ResolvedModel } from './resolve.ts';
import type { ModelText } from './text.ts';
import { coherentUnit } from './units.ts';

/** What the text says about the model, with every number in coherent units beside the unit it is shown in. */
export interface ModelFacts {
  readonly name: string;
  readonly title: string;
  readonly parts: readonly { readonly name: string; readonly title: string }[];
  readonly states: readonly StateFacts[];
  readonly parameters: readonly ParameterFacts[];
  readonly inputs: readonly InputFacts[];
  readonly equations: readonly EquationFacts[];
  readonly outputs: readonly OutputFacts[];
  readonly doses: readonly {
    readonly name: string;
    readonly unit: string;
    readonly factor: number;
    readonly meaning: string;
  }[];
}

export function factsOf(model: ResolvedModel): ModelFacts {
  const { text } = model;
  const factor = (unit: string) => coherentUnit(unit)?.factor ?? 1;
  return {
    name: text.model,
    title: text.title,
    parts: Object.entries(text.parts).map(([name, title]) => ({ name, title })),
    states: Object.entries(text.states).map(([name, { unit, meaning, part, scale, rate }]) => ({
      name,
      unit,
      factor: factor(unit),
      meaning,
      part,
      scale: scale * factor(unit),
      rate,
    })),
    parameters: Object.entries(text.parameters).map(([name, item]) =>
      parameterFacts(name, item, factor(item.unit)),
    ),
    inputs: Object.entries(text.inputs).map(([name, { unit, rest, meaning }]) => ({
      name,
      unit,
      factor: factor(unit),
      meaning,
      rest: rest * factor(unit),
    })),
    equations: Object.entries(text.equations).map(([name, { part, unit, is, says }]) => ({
      name,
      part,
      unit,
      is,
      says,
    })),
    outputs: Object.entries(text.outputs).map(([name, item]) => ({
      name,
      unit: item.unit,
      factor: factor(item.unit),
      meaning: item.meaning,
      part: item.part,
      is: item.is,
      range: item.range,
      resolution: item.resolution,
      spoken: item.spoken,
      grade: item.grade,
    })),
    doses: Object.entries(text.doses).map(([name, { unit, meaning }]) => ({
      name,
      unit,
      factor: factor(unit),
      meaning,
    })),
  };
}

type ParameterText = ModelText['parameters'][string];

function parameterFacts(name: string, item: ParameterText, factor: number): ParameterFacts {
  const { unit, meaning, grade, source, patient } = item;
  return {
    name,
    unit,
    factor,
    meaning,
    value: item.value * factor,
    range: [item.range[0] * factor, item.range[1] * factor],
    grade,
    source,
    patient,
    ...(item.cerebral === undefined ? {} : { cerebral: item.cerebral * factor }),
    ...(item.spread === undefined ? {} : { spread: spread(item.spread, factor) }),
  };
}

function spread(text: string, factor: number): NonNullable<ParameterFacts['spread']> {
  if (text.startsWith('sd ')) return { kind: 'normal', size: Number(text.slice(3)) * factor };
  return { kind: 'lognormal', size: Number(text.slice(0, -1)) / 100 };
}
