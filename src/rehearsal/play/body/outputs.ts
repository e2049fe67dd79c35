import type { Condition } from '../../condition.ts';
import type { Scenario } from '../../scenario.ts';
import { bedside } from '../../shipped.ts';
import type { OutputName } from '../../words.ts';

const KNOWN = new WeakMap<Scenario, readonly OutputName[]>();

/** Everything of the body that somebody in this scenario looks at, or that a condition asks for. */
export function outputsOf(scenario: Scenario): readonly OutputName[] {
  const known = KNOWN.get(scenario);
  if (known !== undefined) return known;
  const { observations, alarms, binds_hands } = bedside();
  const names = new Set<OutputName>(['circulation', 'seizure_hazard']);
  for (const { reads, attaches } of observations) {
    for (const { output } of reads) names.add(output);
    for (const output of attaches ?? []) names.add(output);
  }
  for (const { output } of alarms) names.add(output);
  for (const { needless_from } of binds_hands) if (needless_from) names.add(needless_from.output);
  for (const condition of conditionsOf(scenario)) collect(condition, names);
  const outputs = [...names].sort();
  KNOWN.set(scenario, outputs);
  return outputs;
}

function conditionsOf(scenario: Scenario): readonly Condition[] {
  return [
    ...scenario.cues.map(({ when }) => when),
    ...scenario.decisions.map(({ when }) => when),
    ...scenario.harmfuls.map(({ when }) => when),
    ...scenario.ends.map(({ when }) => when),
    ...scenario.criticals.flatMap(({ need, from }) => (from === undefined ? [need] : [need, from])),
    ...scenario.charting.flatMap(({ from }) => from ?? []),
  ];
}

function collect({ all = [], any = [], not, body }: Condition, into: Set<OutputName>): void {
  if (body !== undefined) into.add(body.output);
  for (const part of [...all, ...any, ...(not === undefined ? [] : [not])]) collect(part, into);
}
