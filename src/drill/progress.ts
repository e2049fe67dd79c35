import { TOPICS, type Topic } from './file.ts';
import type { Mark } from './judge.ts';
import { FACTS } from './shipped.ts';

/** What is remembered of one topic. */
export interface TopicRecord {
  readonly right: number;
  readonly close: number;
  readonly wrong: number;
  /** The last mark. */
  readonly last: Mark | undefined;
  /** Right answers in a row since the last wrong one, up to the longest spacing. */
  readonly box: number;
  /** Comes back when this many answers have been given in all. */
  readonly due: number;
}

/** A learner's drill: plain data, no dates and no name. */
export interface Progress {
  readonly schema: 'itb-drill-progress';
  readonly version: 1;
  /** Of every item. */
  readonly seed: number;
  /** Answers in all. */
  readonly answered: number;
  /** Answers in a row that were not wrong, now and at best. */
  readonly streak: number;
  readonly best_streak: number;
  readonly topics: Readonly<Record<Topic, TopicRecord>>;
}

const NEVER_ASKED: TopicRecord = { right: 0, close: 0, wrong: 0, last: undefined, box: 0, due: 0 };
const SPACING = FACTS.spacing.value;
export const HIGHEST_BOX = SPACING.length - 1;

export function startProgress(seed: number): Progress {
  return {
    schema: 'itb-drill-progress',
    version: 1,
    seed,
    answered: 0,
    streak: 0,
    best_streak: 0,
    topics: topicsFrom(() => NEVER_ASKED),
  };
}

export function topicsFrom<T>(each: (topic: Topic) => T): Readonly<Record<Topic, T>>;
export function topicsFrom(each: (topic: Topic) => unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(TOPICS.map((topic) => [topic, each(topic)]));
}

/**
 * The progress after an answer. Right: the topic comes back later than the time before. Wrong: it comes back at once
 * and starts over. Close: it comes back as it would have, and keeps the streak.
 */
export function answered(progress: Progress, topic: Topic, mark: Mark): Progress {
  const before = progress.topics[topic];
  const count = progress.answered + 1;
  const streak = mark === 'wrong' ? 0 : progress.streak + 1;
  const box = mark === 'wrong' ? 0 : before.box;
  const record: TopicRecord = {
    right: before.right + Number(mark === 'right'),
    close: before.close + Number(mark === 'close'),
    wrong: before.wrong + Number(mark === 'wrong'),
    last: mark,
    box: mark === 'right' ? Math.min(box + 1, HIGHEST_BOX) : box,
    due: count + SPACING[box]!,
  };
  return {
    ...progress,
    answered: count,
    streak,
    best_streak: Math.max(progress.best_streak, streak),
    topics: { ...progress.topics, [topic]: record },
  };
}

/** How often a topic was asked: the index of its next item. */
export function askedOf({ right, close, wrong }: TopicRecord): number {
  return right + close + wrong;
}

/** Asked, and last answered wrong or not yet right twice in a row: weakest first. */
export function needsMore({ topics }: Progress): readonly Topic[] {
  const shareWrong = (topic: Topic) => topics[topic].wrong / askedOf(topics[topic]);
  return TOPICS.filter((topic) => {
    const record = topics[topic];
    return record.last === 'wrong' || (record.wrong > 0 && record.box < 2);
  }).sort((a, b) => topics[a].box - topics[b].box || shareWrong(b) - shareWrong(a));
}

/**
 * What to ask next, of the topics chosen: what is due and was last answered wrong; then what was never asked, in the
 * order of learning; then what is due, the longest due first; then whatever is due soonest. The topic asked last comes
 * again only when nothing else is chosen.
 */
export function nextItem(
  progress: Progress,
  chosen: readonly Topic[] = TOPICS,
  last?: Topic,
): { readonly topic: Topic; readonly seed: number; readonly index: number } {
  const open = TOPICS.filter((topic) => chosen.includes(topic));
  const others = open.filter((topic) => topic !== last);
  const [topic = TOPICS[0]] = [...(others.length > 0 ? others : open)].sort(
    (a, b) => rank(progress, a) - rank(progress, b) || progress.topics[a].due - progress.topics[b].due,
  );
  return { topic, seed: progress.seed, index: askedOf(progress.topics[topic]) };
}

function rank({ topics, answered: count }: Progress, topic: Topic): number {
  const record = topics[topic];
  if (askedOf(record) === 0) return 1;
  if (record.due > count) return 3;
  return record.last === 'wrong' ? 0 : 2;
}
