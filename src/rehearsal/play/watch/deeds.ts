import type { Condition } from '../../condition.ts';
import type { Scenario, Variant } from '../../scenario.ts';
import { holds } from '../conditions/holds.ts';
import { mark } from '../world/say.ts';
import type { World } from '../world/world.ts';

/** Something whose first time is noted under a name; without a condition it is the handover. */
export interface Deed {
  readonly name: string;
  readonly when: Condition | undefined;
}

/** Critical actions and their clocks, harmful actions, and charting that is due. */
export function deedsOf(
  { criticals, harmfuls, charting }: Scenario,
  { key: variant }: Variant,
): readonly Deed[] {
  return [
    ...criticals
      .filter(({ variants }) => variants === undefined || variants.includes(variant))
      .flatMap(({ key, need, from }) => [
        { name: `critical/${key}/from`, when: from },
        { name: `critical/${key}`, when: need },
      ]),
    ...harmfuls.map(({ key, when }) => ({ name: `harmful/${key}`, when })),
    ...charting.map(({ chart, from }) => ({ name: `chart/${chart}/from`, when: from })),
  ];
}

/** Notes first times; what has been noted is looked for no longer. */
export function markDeeds(world: World): void {
  const now = world.open.filter(({ when }) => when === undefined || holds(world, when));
  if (now.length === 0) return;
  for (const { name } of now) mark(world, name);
  world.open = world.open.filter((deed) => !now.includes(deed));
}
