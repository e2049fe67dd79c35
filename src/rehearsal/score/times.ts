import type { Play, Thought } from '../play.ts';
import type { CriticalResult, Report } from '../report.ts';
import type { Truth } from '../scenario.ts';
import { mendedOf } from './delivery.ts';
import { calledIn } from './sbar.ts';

const EMERGENCY_CALL = 'act/emergency_call';

/** When the learner came to what matters, in seconds since the handover. */
export function timesOf(play: Play, asked: readonly CriticalResult[]): Report['times'] {
  const { from_s, thoughts, calls, truth, tasks } = play;
  const contacts = new Set(asked.flatMap(({ critical }) => calledIn(critical)));
  const suspected = thoughts.find((thought) => isStateRight(thought, truth.variant.truth));
  const right = thoughts.find((thought) => isRight(thought, truth.variant.truth));
  const emergency = tasks.find(
    ({ task, from_s: begun_s }) => task === EMERGENCY_CALL && begun_s !== undefined,
  );
  const emergency_s = emergency === undefined ? [] : [emergency.asked_s];
  const help_s = least([...calls.map(({ at_s }) => at_s), ...emergency_s]);
  const due_s = calls.filter(({ to }) => contacts.has(to)).map(({ at_s }) => at_s);
  const called_s = least([...due_s, ...(contacts.has('emergency_team') ? emergency_s : [])]);
  const delivery = mendedOf(play, asked);
  return {
    ...(suspected === undefined ? {} : { suspected_s: suspected.at_s - from_s }),
    ...(right === undefined ? {} : { right_s: right.at_s - from_s }),
    ...(help_s === undefined ? {} : { help_s: help_s - from_s }),
    ...(contacts.size === 0 ? {} : { due: [...contacts] }),
    ...(called_s === undefined ? {} : { called_s: called_s - from_s }),
    ...(delivery === undefined ? {} : { delivery: delivery.to }),
    ...(delivery?.at_s === undefined ? {} : { delivery_s: delivery.at_s - from_s }),
  };
}

function isStateRight({ state }: Thought, { states }: Truth): boolean {
  return states.includes(state);
}

/** State and cause; where nothing has a cause, the state alone. */
function isRight(thought: Thought, truth: Truth): boolean {
  if (!isStateRight(thought, truth)) return false;
  return truth.causes.length === 0 || (thought.cause !== undefined && truth.causes.includes(thought.cause));
}

function least(times: readonly number[]): number | undefined {
  return times.length === 0 ? undefined : Math.min(...times);
}
