import { levelOf } from '../bedside/index.ts';
import type { Play } from '../play.ts';
import type { Intent } from '../run.ts';
import { bedside } from '../shipped.ts';
import { type MonitorValue, monitorAt } from './monitor/monitor.ts';

const MINUTE_S = 60;
/** Minutes of one press after the other in which nothing new happened. */
const LADDER_min = [5, 10, 20, 30, 60];
/** Where it begins: what is red and new, or waits for the learner; what is red and answered; what was red when last measured. */
const NEW = 0;
const ANSWERED = 1;
const OLD = 3;
/** With nothing red it begins with half an hour, and is twice as long each time. */
const CALM_S = 1800;
const LONGEST_S = 12 * 3600;
const WEEK_h = 168;

/**
 * Seconds that "until something changes" may go at most, after so many presses in which nothing came and nothing was done.
 * Whatever would stop a nurse stops it sooner (`nextStop`).
 */
export function longestWait(play: Play, quiet: number): number {
  const red = monitorAt(play, play.now_s).filter(({ level }) => level === 'crisis');
  const fresh = red.filter(({ stale }) => !stale);
  if (waitsForLearner(play) || fresh.some((each) => !isAnswered(play, each))) return step(NEW + quiet);
  if (fresh.length > 0) return step(ANSWERED + quiet);
  if (play.scenario.limit_h > WEEK_h) return LONGEST_S;
  return red.length > 0 ? step(OLD + quiet) : Math.min(LONGEST_S, CALM_S * 2 ** quiet);
}

function step(place: number): number {
  return (LADDER_min[place] ?? LADDER_min.at(-1) ?? 0) * MINUTE_S;
}

/** An order to read back, a question or a decision that is open. */
function waitsForLearner({ orders, questions, decisions }: Play): boolean {
  return (
    orders.some(({ state }) => state === 'to_read_back') ||
    questions.some(({ answered_s }) => answered_s === undefined) ||
    decisions.some(({ option }) => option === undefined)
  );
}

/** The learner has treated, called or ordered since it was seen to be so bad. */
function isAnswered(play: Play, value: MonitorValue): boolean {
  const seen_s = value.live ? rungAt(play, value) : measuredAt(play, value);
  return play.run.intents.some((intent) => intent.at_s >= seen_s && isAnswer(intent));
}

function isAnswer(intent: Intent): boolean {
  if (intent.kind === 'do') return intent.task.startsWith('act/');
  return ['call', 'ask', 'program', 'step', 'decide'].includes(intent.kind);
}

function rungAt({ feed, from_s }: Play, { output }: MonitorValue): number {
  return feed.findLast(({ kind, key }) => kind === 'alarm_monitor' && key === output)?.at_s ?? from_s;
}

/** The first reading by hand that was red, or the last that was worse than the one before. */
function measuredAt({ readings }: Play, { output }: MonitorValue): number {
  const { crisis_low = Number.NEGATIVE_INFINITY } =
    bedside().alarms.find((each) => each.output === output) ?? {};
  const all = readings.filter((each) => each.output === output);
  const place = all.findLastIndex(({ value }, i) => {
    const before = all[i - 1]?.value;
    if (before === undefined || levelOf(bedside().alarms, output, before) !== 'crisis') return true;
    return value <= crisis_low ? value < before : value > before;
  });
  return all[place]?.at_s ?? 0;
}
