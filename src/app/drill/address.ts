import { TOPICS, type Topic } from '../../drill/index.ts';
import type { Problem } from '../../problem/index.ts';
import { drillText } from '../strings/drill.ts';

/** What an address asks of the drill. Nothing chosen means every topic. */
export interface Asked {
  readonly seed: number | undefined;
  readonly topics: readonly Topic[];
  readonly problems: readonly Problem[];
}

const { address: words } = drillText;
const QUOTED_MAX = 40;

/** `seed=7&topic=bridge,refill-date`; what cannot be read is left out, with a problem for each. */
export function readAddress(query: string): Asked {
  const asked = new URLSearchParams(query);
  const problems: Problem[] = [];
  const problem = (path: string, code: string, message: string, mend: string) =>
    problems.push({ path, code, message, mend });

  const seedText = asked.get('seed');
  const seed = seedText === null ? undefined : seedOf(seedText);
  if (seedText !== null && seed === undefined) {
    problem('seed', 'drill-address.seed', words.noSeed(quote(seedText)), words.seedMend);
  }
  const named = (asked.get('topic') ?? '').split(',', TOPICS.length).filter((name) => name.trim() !== '');
  const topics = TOPICS.filter((topic) => named.some((name) => topicOf(name) === topic));
  for (const name of named.filter((each) => topicOf(each) === undefined)) {
    problem('topic', 'drill-address.topic', words.noTopic(quote(name)), words.topicMend);
  }
  return { seed, topics, problems };
}

/** The other way round. */
export function writeAddress(seed: number, topics: readonly Topic[]): string {
  const chosen = topics.map((topic) => topic.replaceAll('_', '-')).join(',');
  return chosen === '' ? `seed=${seed}` : `seed=${seed}&topic=${chosen}`;
}

function seedOf(text: string): number | undefined {
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(value) ? value : undefined;
}

function topicOf(name: string): Topic | undefined {
  const key = name.trim().replaceAll('-', '_');
  return TOPICS.find((topic) => topic === key);
}

function quote(text: string): string {
  return text.length > QUOTED_MAX ? `${text.slice(0, QUOTED_MAX)}\u2026` : text;
}
