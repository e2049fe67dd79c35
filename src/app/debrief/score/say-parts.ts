import {
  type Condition,
  type Fact,
  type Leaf,
  type Part,
  type Play,
  partsOf,
  saidInsteadOf,
} from '../../../rehearsal/index.ts';
import { debriefText } from '../../strings/en/debrief/debrief.ts';
import { sayStep } from '../deeds.ts';
import { sayHours, saySince } from '../say.ts';
import type { Titles } from '../titles.ts';

const words = debriefText.criticals.parts;

/** Of a critical action of several parts what was done, and when, and what is missing; empty when its name says it all. */
export function sayParts(play: Play, need: Condition, titles: Titles): string {
  const parts = partsOf(play, need);
  const missing = parts.filter(({ at_s }) => at_s === undefined);
  if (parts.length < 2 || missing.length === 0) return '';
  const done = parts.flatMap((part) => {
    const way = part.at_s === undefined ? undefined : (doneWay(part) ?? part.ways[0]);
    if (way === undefined || part.at_s === undefined) return [];
    return [words.was(sayWay(way, play, titles), sayHours(part.at_s - play.from_s))];
  });
  const rest = missing.map((part) => {
    const first = part.ways[0]?.[0];
    const heard = heardIn(part, play);
    const what = part.ways.map((way) => sayWay(way, play, titles)).join(words.or);
    if (heard !== undefined) return words.heard(what, saySince(heard.at_s, play.from_s));
    return words.missing(what, first === undefined ? words.how.done : howOf(first));
  });
  const said = [...(done.length === 0 ? [] : [done.join(', ')]), ...rest].join('; ');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

/** Of what nobody looked for, what was said about it all the same. */
function heardIn({ ways }: Part, play: Play): Fact | undefined {
  const until_s = play.ended?.at_s ?? play.now_s;
  const tasks = ways.flat().flatMap(({ kind, keys }) => (kind === 'done' ? keys : []));
  return tasks.flatMap((task) => saidInsteadOf(play.facts, task, until_s) ?? [])[0];
}

function doneWay({ ways, at_s }: Part) {
  return ways.find(
    (way) => way.every((leaf) => leaf.at_s !== undefined) && way.some((leaf) => leaf.at_s === at_s),
  );
}

function sayWay(way: readonly Leaf[], play: Play, titles: Titles): string {
  return way.map((leaf) => sayLeaf(leaf, play, titles)).join(words.and);
}

/** What is done is named by what it was done with; what is missing by all that would do. */
function sayLeaf({ kind, keys, asked, done }: Leaf, play: Play, titles: Titles): string {
  const named = done === undefined ? keys : [done];
  const all = named.map((key) => small(nameOf(kind, key, play, titles))).join(words.or);
  if (asked === undefined) return all;
  const requests = asked.map((key) =>
    small(key.startsWith('order/') ? titles.task(`act/${key.slice(6)}`) : titles.request(key)),
  );
  return words.asking(all, requests.join(words.or));
}

function nameOf(kind: Leaf['kind'], key: string, play: Play, titles: Titles): string {
  switch (kind) {
    case 'done':
    case 'begun':
      return titles.task(key);
    case 'knows':
      return titles.fact(key);
    case 'called':
      return titles.contact(key);
    case 'ordered':
      return titles.task(`act/${key}`);
    case 'decided': {
      const [decision, option] = key.split('/');
      const asked = play.scenario.decisions.find((each) => each.key === decision);
      return asked?.options.find((each) => each.key === option)?.says ?? key;
    }
    case 'step': {
      const [procedure = '', step = ''] = key.split('/');
      return sayStep(procedure, step);
    }
    case 'charted':
      return titles.chart(key);
    case 'told':
      return titles.statement(key);
  }
}

function howOf({ kind, keys }: Leaf): string {
  const looked = kind === 'done' && keys.every((key) => key.startsWith('observe/'));
  return words.how[looked ? 'looked' : kind];
}

/** With a small first letter, unless it is an abbreviation. */
function small(name: string): string {
  return /^[A-Z][a-z]+\b/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
