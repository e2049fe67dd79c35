import type { Condition } from '../condition.ts';
import type { CallNeeds, CallSense, CallWhen, SuggestedWhatIf } from '../scenario.ts';
import { inCondition, type Mention, mention } from './scenario-mentions.ts';
import type { RawScenario } from './scenario-raw.ts';

/** Every key that a scenario names outside its Case, with its place. */
export function mentionsOf(raw: RawScenario): readonly Mention[] {
  return [
    ...raw.criticals.flatMap((each, i) => judged(each, each.need, `criticals.${i}`, 'need')),
    ...raw.criticals.flatMap((each, i) => inCondition(each.from, `criticals.${i}.from`)),
    ...raw.harmfuls.flatMap((each, i) => judged(each, each.when, `harmfuls.${i}`, 'when')),
    ...raw.cues.flatMap((each, i) => [
      ...inCondition(each.when, `cues.${i}.when`),
      ...(each.facts ?? []).flatMap(({ fact }, j) => one('fact', `cues.${i}.facts.${j}.fact`, fact)),
    ]),
    ...raw.ends.flatMap((each, i) => inCondition(each.when, `ends.${i}.when`)),
    ...raw.decisions.flatMap(decisionMentions),
    ...raw.variants.flatMap((each, i) => [
      ...mention('state', `variants.${i}.truth.states`, each.truth.states),
      ...mention('cause', `variants.${i}.truth.causes`, each.truth.causes),
      ...(each.differs?.handover?.facts ?? []).flatMap(({ fact }, j) =>
        one('fact', `variants.${i}.differs.handover.facts.${j}.fact`, fact),
      ),
    ]),
    ...raw.handover.facts.flatMap(({ fact }, i) => one('fact', `handover.facts.${i}.fact`, fact)),
    ...raw.history.flatMap((each, i) => [
      ...one('fact', `history.${i}.fact`, each.fact),
      ...mention('variant', `history.${i}.variants`, each.variants),
    ]),
    ...mention('task', 'without', raw.without),
    ...mention('action', 'standing_orders', raw.standing_orders),
    ...Object.entries(raw.calls).flatMap(([to, needs]) => callMentions(needs, `calls.${to}`)),
    ...senseMentions(raw.call_sense),
    ...raw.charting.flatMap((each, i) => [
      ...one('chart', `charting.${i}.chart`, each.chart),
      ...inCondition(each.from, `charting.${i}.from`),
    ]),
    ...raw.debrief.points.flatMap((each, i) =>
      mention('variant', `debrief.points.${i}.variants`, each.variants),
    ),
    ...raw.debrief.questions.flatMap((each, i) =>
      mention('variant', `debrief.questions.${i}.variants`, each.variants),
    ),
    ...raw.debrief.what_ifs.flatMap((each, i) => [
      ...mention('variant', `debrief.what_ifs.${i}.variants`, each.variants),
      ...changeMentions(each.change, `debrief.what_ifs.${i}.change`),
    ]),
    ...mention('source', 'sources', raw.sources),
  ];
}

function one(sort: Mention['sort'], path: string, key: string | undefined): readonly Mention[] {
  return key === undefined ? [] : [{ sort, key, path }];
}

function judged(
  each: { readonly objective?: string; readonly variants?: readonly string[] },
  condition: Condition,
  path: string,
  field: string,
): readonly Mention[] {
  return [
    ...inCondition(condition, `${path}.${field}`),
    ...one('objective', `${path}.objective`, each.objective),
    ...mention('variant', `${path}.variants`, each.variants),
  ];
}

function decisionMentions(each: RawScenario['decisions'][number], i: number): readonly Mention[] {
  const path = `decisions.${i}`;
  return [
    ...inCondition(each.when, `${path}.when`),
    ...one('option', `${path}.otherwise.option`, `${each.key}/${each.otherwise.option}`),
    ...each.options.flatMap((option, j) => [
      ...one('end', `${path}.options.${j}.ends`, option.ends),
      ...mention('fault', `${path}.options.${j}.averts`, option.averts),
    ]),
  ];
}

function callMentions(needs: CallNeeds, path: string): readonly Mention[] {
  const parts = ['situation', 'background', 'assessment'] as const;
  return [
    ...parts.flatMap((part) =>
      needs[part].flatMap((group, i) => mention('fact', `${path}.${part}.${i}`, group)),
    ),
    ...mention('request', `${path}.request`, needs.request),
  ];
}

function senseMentions(sense: CallSense | undefined): readonly Mention[] {
  if (sense === undefined) return [];
  const { thinks, orders, harms, must_say } = sense;
  const path = (list: keyof CallSense, i: number) => `call_sense.${list}.${i}`;
  const when = (list: keyof CallSense, lines: readonly CallWhen[]) =>
    lines.flatMap(({ variants, known, unknown }, i) => [
      ...mention('variant', `${path(list, i)}.variants`, variants),
      ...mention('fact', `${path(list, i)}.known`, known),
      ...mention('fact', `${path(list, i)}.unknown`, unknown),
    ]);
  return [
    ...thinks.flatMap(({ states }, i) => mention('state', `${path('thinks', i)}.states`, states)),
    ...orders.flatMap(({ actions }, i) => mention('action', `${path('orders', i)}.actions`, actions)),
    ...harms.flatMap(({ actions }, i) => mention('action', `${path('harms', i)}.actions`, actions)),
    ...must_say.flatMap(({ facts }, i) => mention('fact', `${path('must_say', i)}.facts`, facts)),
    ...when('thinks', thinks),
    ...when('orders', orders),
    ...when('harms', harms),
    ...when('must_say', must_say),
  ];
}

function changeMentions(
  change: { readonly kind: SuggestedWhatIf['change']['kind']; readonly task?: string },
  path: string,
): readonly Mention[] {
  return one('task', `${path}.task`, change.task);
}
