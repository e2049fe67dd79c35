/** The door of play: what becomes of a scenario, a draw and what the learner means to do. */

import type { Availability, Play } from '../play.ts';
import type { TaskKey } from '../words.ts';
import { available } from './tasks/available.ts';
import { whoCan } from './tasks/who.ts';
import { worldOf } from './world/play-from.ts';

export { orderedBy, ordersAs } from './calls/orders.ts';
export { asDrawn } from './draw/as-drawn.ts';
export { caseOf } from './draw/case-of.ts';
export { drawOf, variantOf } from './draw/variant.ts';
export { ERRANDS_FROM } from './errands/errand.ts';
export { longestWait } from './longest-wait.ts';
export { type MonitorValue, monitorAt } from './monitor/monitor.ts';
export { handsCameFree, nextStop } from './next-stop.ts';
export { act, advance, playLeniently, playOf } from './replay.ts';
export { newRun, type Start } from './start.ts';
export { runOfStored } from './stored.ts';
export { actionsOf, heardOf, isFill } from './tasks/orders.ts';

/** Keys of those in the room who may do a task and are free for it: whoever of them is chosen by `by` does it. */
export function whoCanDo(play: Play, task: TaskKey): readonly string[] {
  return whoCan(worldOf(play), task);
}

/** Whether a task can be asked for now, and what stands in its way. */
export function availability(play: Play, task: TaskKey): Availability {
  return available(worldOf(play), task);
}
