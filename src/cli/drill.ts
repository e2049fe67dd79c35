import { parseArgs } from 'node:util';
import { DRILL, type Item, itemOf, judge, sayFigure, TOPICS, type Topic } from '../drill/index.ts';
import type { Problem } from '../problem/index.ts';
import { type Command, UsageError } from './command.ts';

const MOST_ITEMS = 1000;

/** `itb drill`: the topics; with one, an item to calculate, an answer judged, or the way to it. */
export const drill: Command = {
  usage:
    'drill [--topic TOPIC [--seed 1] [--item 0] [--count 1] [--answer "0.4 mL/day" | --working] [--json]]',
  async run(words, { out }) {
    const { values } = parseArgs({
      args: [...words],
      options: {
        topic: { type: 'string' },
        seed: { type: 'string', default: '1' },
        item: { type: 'string', default: '0' },
        count: { type: 'string', default: '1' },
        answer: { type: 'string' },
        working: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    if (values.topic === undefined) {
      if (words.length > 0) throw new UsageError(`Name a topic: ${TOPICS.join(', ')}.`);
      out(topicList());
      return [];
    }
    const topic = topicNamed(values.topic);
    const seed = wholeNumber('seed', values.seed, Number.MAX_SAFE_INTEGER);
    const first = wholeNumber('item', values.item, Number.MAX_SAFE_INTEGER - MOST_ITEMS);
    const count = wholeNumber('count', values.count, MOST_ITEMS, 1);
    if (values.answer !== undefined && count !== 1) throw new UsageError('Answer one item at a time.');
    if (values.answer !== undefined && values.json) throw new UsageError('An answer is not said in JSON.');
    const items = Array.from({ length: count }, (_, i) => itemOf(topic, seed, first + i));
    if (values.json) {
      out(`${JSON.stringify(items, null, 2)}\n`);
      return [];
    }
    if (values.answer !== undefined) return sayVerdict(items, values.answer, out);
    out(
      items
        .map((item) => (values.working ? `${item.text}\n\n${workingOf(item)}` : `${item.text}\n`))
        .join('\n'),
    );
    return [];
  },
};

function sayVerdict(items: readonly Item[], answer: string, out: (text: string) => void): readonly Problem[] {
  for (const item of items) {
    const judged = judge(item, answer);
    if (!judged.ok) return judged.problems;
    out(`${item.text}\n\n${judged.value.says.join('\n')}\n\n${workingOf(item)}`);
  }
  return [];
}

function topicList(): string {
  const width = Math.max(...TOPICS.map((topic) => topic.length));
  return TOPICS.map((topic) => `${topic.padEnd(width)}  ${DRILL.topics[topic].about}\n`).join('');
}

/** The working, the answer and what the numbers rest on. */
function workingOf({ working, answer, unit, sources }: Item): string {
  const rests = sources.map(
    (each) => `  ${each.name}: ${each.value} ${each.unit} (${each.grade}; ${each.source})\n`,
  );
  return `${working.map((line) => `  ${line}\n`).join('')}  By the simulator: ${sayFigure(answer)} ${unit}.\n\nSources\n${rests.join('')}`;
}

function topicNamed(word: string): Topic {
  const topic = TOPICS.find((each) => each === word.replaceAll('-', '_'));
  if (topic !== undefined) return topic;
  throw new UsageError(`There is no topic ${JSON.stringify(word)}. Topics: ${TOPICS.join(', ')}.`);
}

function wholeNumber(option: string, text: string, most: number, least = 0): number {
  const number = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(
    `--${option} is ${JSON.stringify(text)}: give a whole number from ${least} to ${most}.`,
  );
}
