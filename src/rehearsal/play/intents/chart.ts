import { type Checked, good } from '../../../problem/index.ts';
import { earlyWarningOf } from '../../bedside/index.ts';
import type { ChartKind } from '../../bedside-file.ts';
import type { Charted } from '../../play.ts';
import { bedside } from '../../shipped.ts';
import { isDone } from '../conditions/tasks.ts';
import { handsBound } from '../hands/needs-hands.ts';
import { busyLearner } from '../people/people.ts';
import { refuse } from '../refuse.ts';
import { say } from '../world/say.ts';
import type { World } from '../world/world.ts';
import type { IntentOf } from './intent-of.ts';

/** Something is written down, and held against what was really seen and done. */
export function chart(
  world: World,
  { id, chart: key, items, points, free }: IntentOf<'chart'>,
): Checked<unknown> {
  const kind = bedside().charting.find((each) => each.key === key);
  if (kind === undefined) {
    return refuse('chart', 'no-such-chart', `There is no ${key}.`, 'Choose one of the charts.');
  }
  const bound = handsBound(world);
  if (bound !== undefined) return bound;
  const unknown = items.find((item) => !kind.items.some((each) => each.key === item));
  if (unknown !== undefined) {
    return refuse('items', 'no-such-item', `There is no item ${unknown}.`, 'Tick what stands on the chart.');
  }
  busyLearner(world, kind.minutes, id);
  const right_points =
    kind.kind === 'early_warning'
      ? earlyWarningOf(world.readings, world.now_s, oxygenGiven(world))
      : undefined;
  const charted: Charted = {
    chart: key,
    at_s: world.now_s,
    items,
    unseen: items.filter((item) => !wasSeen(world, kind, item)),
    ...(points === undefined ? {} : { points }),
    ...(right_points === undefined ? {} : { right_points }),
    ...(free === undefined ? {} : { free }),
  };
  world.charts = [...world.charts, charted];
  return good(say(world, { kind: 'charted', of: 'learner', key }));
}

const OXYGEN: readonly string[] = ['act/oxygen', 'act/bag_valve_mask', 'act/ventilation'];

function oxygenGiven({ tasks }: World): boolean {
  return tasks.some(({ task, state }) => state === 'goes_on' && OXYGEN.includes(task));
}

/** Any of its facts is known, or any of what it may rest on was done, told or called. */
function wasSeen(world: World, { items }: ChartKind, key: string): boolean {
  const facts = items.find((item) => item.key === key)?.facts ?? [];
  return facts.some((name) => {
    const [sort, of] = name.split('/', 2);
    if (of === undefined) return world.facts.some(({ fact, at_s }) => fact === name && at_s <= world.now_s);
    if (sort === 'tell') return world.told.some(({ statement }) => statement === of);
    if (sort === 'call') return world.calls.some(({ to }) => to === of);
    return isDone(world, name);
  });
}
