import { checkCase } from '../../../case/index.ts';
import { bad, type Checked, good, type Problem } from '../../../problem/index.ts';
import type { Decision, DecisionOption } from '../../scenario.ts';
import { entriesFrom } from '../draw/entries.ts';
import { refuse } from '../refuse.ts';
import { markDeeds } from '../watch/deeds.ts';
import { finish } from '../watch/finish.ts';
import { unset } from '../world/due.ts';
import { become, enter } from '../world/enter.ts';
import { say } from '../world/say.ts';
import type { World } from '../world/world.ts';
import type { IntentOf } from './intent-of.ts';

/** The learner chooses. */
export function decide(
  world: World,
  { decision: key, option: chosen }: IntentOf<'decide'>,
): Checked<unknown> {
  const decision = world.scenario.decisions.find((each) => each.key === key);
  const open = world.decisions.find((each) => each.key === key && each.option === undefined);
  if (decision === undefined || open === undefined) {
    return refuse('decision', 'no-such-decision', 'Nobody asks this now.', 'Choose an open question.');
  }
  const option = decision.options.find((each) => each.key === chosen);
  if (option === undefined) {
    return refuse('option', 'no-such-option', `There is no ${chosen}.`, 'Choose one of those offered.');
  }
  unset(world, (due) => due.kind === 'decision' && due.decision === key);
  const refused = settle(world, decision, option, false);
  return refused.length > 0 ? bad(...refused.map((each) => ({ ...each, path: 'option' }))) : good(undefined);
}

/** Nobody has answered in time. */
export function byDefault(world: World, key: string): void {
  const decision = world.scenario.decisions.find((each) => each.key === key);
  const option = decision?.options.find((each) => each.key === decision.otherwise.option);
  const open = world.decisions.some((each) => each.key === key && each.option === undefined);
  if (!open || decision === undefined || option === undefined) return;
  const refused = settle(world, decision, option, true).map((each) => ({
    ...each,
    path: `decisions.${key}.${option.key}`,
  }));
  world.refused = [...world.refused, ...refused];
}

/** What the Case does not take of it is returned: the learner is told, and what took itself is kept for the author. */
function settle(
  world: World,
  { key }: Decision,
  option: DecisionOption,
  byItself: boolean,
): readonly Problem[] {
  const { now_s } = world;
  world.decisions = world.decisions.map((each) =>
    each.key === key
      ? { ...each, option: option.key, decided_s: now_s, ...(byItself ? { by_default: true } : {}) }
      : each,
  );
  avert(world, option.averts ?? []);
  const refused = enter(
    world,
    entriesFrom(option.adds, now_s, world.head.draw, `decision/${key}/${option.key}`),
  );
  say(world, {
    kind: 'decided',
    of: byItself ? 'patient' : 'learner',
    key,
    ...(option.then === undefined ? {} : { says: option.then }),
    stops: byItself,
  });
  if (option.ends !== undefined) {
    markDeeds(world);
    finish(world, { why: 'scenario', end: option.ends });
  }
  return refused;
}

/** Faults of the future that do not happen any more. */
function avert(world: World, faults: readonly string[]): void {
  const { document, now_s } = world;
  const log = document.log.filter(
    (entry) => !(entry.kind === 'fault' && entry.at_s >= now_s && faults.includes(entry.fault)),
  );
  if (log.length === document.log.length) return;
  const averted = checkCase({ ...document, log });
  if (averted.ok) become(world, averted.value);
}
