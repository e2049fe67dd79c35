import * as v from 'valibot';
import rules from '../../models/rules/titration.yaml';
import type { Pump } from '../case/index.ts';
import { grade } from './file.ts';
import { FACTS } from './shipped.ts';
import { filled, sayFigure, type Values } from './words.ts';

/** A number that an item rests on. */
export interface SourcedNumber {
  /** `pump.accuracy`, `fact.alarm_mL` or `rule.start.times_bolus`. */
  readonly name: string;
  /** As text, for example `500, 1,000, 2,000`. */
  readonly value: string;
  readonly unit: string;
  readonly grade: v.InferOutput<typeof grade>;
  /** A key of the references and what it says. */
  readonly source: string;
}

const Stated = v.object({
  value: v.union([v.number(), v.array(v.number())]),
  unit: v.string(),
  grade,
  source: v.string(),
});

/** The numbers behind a variant; `{kind}` in a name is filled in. Throws a RangeError when one is not there. */
export function sourcesOf(names: readonly string[], pump: Pump, values: Values): readonly SourcedNumber[] {
  return names.map((template) => {
    const name = filled(template, values);
    const [place = '', ...path] = name.split('.');
    const tops: Readonly<Record<string, unknown>> = { pump: pump.facts, fact: FACTS, rule: rules };
    const read = v.safeParse(Stated, path.reduce(stepInto, tops[place]));
    if (!read.success) throw new RangeError(`${name} is no number with a source`);
    const { value, ...rest } = read.output;
    return { name, value: [value].flat().map(sayFigure).join(', '), ...rest };
  });
}

function stepInto(here: unknown, key: string): unknown {
  if (typeof here !== 'object' || here === null) return undefined;
  return Object.entries(here).find(([name]) => name === key)?.[1];
}
