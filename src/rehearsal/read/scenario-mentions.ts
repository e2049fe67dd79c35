import type { Condition } from '../condition.ts';
import type { Sort } from './scenario-known.ts';

/** A key that is named somewhere. */
export interface Mention {
  readonly sort: Sort;
  readonly key: string;
  readonly path: string;
}

export function mention(sort: Sort, path: string, keys: readonly string[] | undefined): readonly Mention[] {
  return (keys ?? []).map((key, i) => ({ sort, key, path: `${path}.${i}` }));
}

/** Every key that a condition names. */
export function inCondition(condition: Condition | undefined, path: string): readonly Mention[] {
  if (condition === undefined) return [];
  const { all = [], any = [], not, thought, called, cue, after, at_least } = condition;
  return [
    ...all.flatMap((each, i) => inCondition(each, `${path}.all.${i}`)),
    ...any.flatMap((each, i) => inCondition(each, `${path}.any.${i}`)),
    ...inCondition(not, `${path}.not`),
    ...mention('task', `${path}.done`, condition.done),
    ...mention('task', `${path}.begun`, condition.begun),
    ...mention('task', `${path}.after`, after && [after]),
    ...mention('task', `${path}.at_least.of`, at_least?.of),
    ...mention('fact', `${path}.knows`, condition.knows),
    ...mention('state', `${path}.thought.states`, thought?.states),
    ...mention('cause', `${path}.thought.causes`, thought?.causes),
    ...mention('contact', `${path}.called.to`, called?.to),
    ...mention('request', `${path}.called.asked`, called?.asked),
    ...mention('action', `${path}.ordered`, condition.ordered),
    ...mention('option', `${path}.decided`, condition.decided),
    ...mention('step', `${path}.step`, condition.step),
    ...mention('chart', `${path}.charted`, condition.charted),
    ...mention('chart', `${path}.charted_right`, condition.charted_right),
    ...mention('statement', `${path}.told`, condition.told),
    ...mention('variant', `${path}.variant`, condition.variant),
    ...mention('cue', `${path}.cue.key`, cue && [cue.key]),
    ...mention(
      'cue',
      `${path}.at_least.from_cue`,
      at_least?.from_cue === undefined ? undefined : [at_least.from_cue],
    ),
  ];
}
