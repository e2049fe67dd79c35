import type { FeedLine, Play } from '../../../rehearsal/index.ts';
import { sayLine } from '../feed/index.ts';

/** What the learner did is known to them. */
const OWN: readonly FeedLine['kind'][] = [
  'task_begun',
  'call_made',
  'order_stands',
  'thought',
  'told',
  'charted',
  'note',
  'decided',
  'handover',
];

export interface Came {
  /** What weighs most, whole. */
  readonly says: string;
  /** How many other things came in the same minute. */
  readonly more: number;
}

/** What came in the minute in which the clock stopped: the gravest of it, and how much else there was. */
export function cameWith(stop: FeedLine, play: Play): Came {
  const isStop = ({ at_s, kind, key, id }: FeedLine) =>
    at_s === stop.at_s && kind === stop.kind && key === stop.key && id === stop.id;
  // What is no event stands alone.
  if (!play.feed.some(isStop)) return { says: sayLine(stop, play).plain, more: 0 };
  const minute = ({ at_s }: FeedLine) => Math.floor((at_s - play.from_s) / 60);
  const came = play.feed.filter((line) => minute(line) === minute(stop) && !OWN.includes(line.kind));
  const [first = stop] = came.toSorted((one, other) => weightOf(one, play) - weightOf(other, play));
  return { says: sayLine(first, play).plain, more: Math.max(0, came.length - 1) };
}

/** Voices and findings that stop a nurse, then alarms, then what stops besides, then the rest. */
function weightOf(line: FeedLine, play: Play): number {
  const { kind, stops } = line;
  if (stops !== true) return 3;
  if (kind === 'alarm_monitor' || kind === 'alarm_pump') return 1;
  return kind === 'task_done' && !sayLine(line, play).found ? 2 : 0;
}
