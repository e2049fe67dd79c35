import type { Condition } from '../condition.ts';
import { actionsOf } from '../play/index.ts';
import type { Play } from '../play.ts';
import { bedside } from '../shipped.ts';

/** What can be told of a condition to somebody who has to do it. */
export const LEAF_KINDS = [
  'done',
  'begun',
  'knows',
  'called',
  'ordered',
  'decided',
  'step',
  'charted',
  'told',
] as const;
export type LeafKind = (typeof LEAF_KINDS)[number];

/** One thing to do, any of whose keys will do: tasks, facts, contacts, actions, options, steps, charts, statements. */
export interface Leaf {
  readonly kind: LeafKind;
  readonly keys: readonly string[];
  /** Requests one of which had to be said in the call. */
  readonly asked?: readonly string[];
  /** Case time at which it was first so, and the key by which it was. */
  readonly at_s?: number;
  readonly done?: string;
}

/** Something that a critical action is made of: any of its ways, of which all leaves are needed. */
export interface Part {
  readonly ways: readonly (readonly Leaf[])[];
  /** Case time at which the first of its ways was done. */
  readonly at_s?: number;
}

/** What a condition is made of, as far as it can be said; what is read from the body, the pump or the clock is left out. */
export function partsOf(play: Play, need: Condition): readonly Part[] {
  const own = leavesIn(play, need).map((leaf) => partWith([[leaf]]));
  const all = (need.all ?? []).flatMap((each) => partsOf(play, each));
  const ways = (need.any ?? [])
    .filter(({ variant }) => variant === undefined || variant.includes(play.truth.variant.key))
    .map((each) => partsOf(play, each).flatMap(({ ways: [first = []] }) => first));
  const either = ways.length > 0 && ways.every((leaves) => leaves.length > 0) ? [partWith(ways)] : [];
  return [...own, ...all, ...either];
}

function partWith(ways: Part['ways']): Part {
  const times = ways.flatMap((leaves) => {
    const at_s = leaves.flatMap((leaf) => (leaf.at_s === undefined ? [] : [leaf.at_s]));
    return at_s.length === leaves.length ? [Math.max(...at_s)] : [];
  });
  return times.length === 0 ? { ways } : { ways, at_s: Math.min(...times) };
}

/** `amount` and `after` make a task more than its name says: it is left out where they ask for more. */
function leavesIn(play: Play, need: Condition): readonly Leaf[] {
  if (need.amount !== undefined || need.after !== undefined) return [];
  return LEAF_KINDS.flatMap((kind) => {
    if (kind === 'called') {
      if (need.called === undefined) return [];
      const { to, asked } = need.called;
      return [timed(play, { kind, keys: to, ...(asked === undefined ? {} : { asked }) })];
    }
    const keys = need[kind];
    return keys === undefined ? [] : [timed(play, { kind, keys })];
  });
}

function timed(play: Play, leaf: Leaf): Leaf {
  const until_s = play.ended?.at_s ?? play.now_s;
  const all = leaf.keys.flatMap((key) =>
    timesIn(play, { ...leaf, keys: [key] })
      .filter((at_s) => at_s <= until_s)
      .map((at_s) => ({ at_s, done: key })),
  );
  const [first] = all.toSorted((a, b) => a.at_s - b.at_s);
  return { ...leaf, ...first };
}

function timesIn(play: Play, { kind, keys, asked }: Leaf): readonly number[] {
  const { tasks, facts, calls, orders, decisions, steps, charts, told, programmed } = play;
  switch (kind) {
    case 'done':
    case 'begun': {
      const own = tasks.filter(({ task }) => keys.includes(task));
      const at_s = own.flatMap((task) => {
        const finished = task.state === 'done' || task.state === 'goes_on';
        const when_s = kind === 'begun' ? task.from_s : finished ? (task.ended_s ?? task.to_s) : undefined;
        return when_s === undefined ? [] : [when_s];
      });
      const set = programmed.filter(({ setting }) =>
        actionsOf(setting).some((each) => keys.includes(`act/${each}`)),
      );
      return [...at_s, ...set.map((each) => each.at_s)];
    }
    case 'knows':
      return facts
        .filter(({ fact, from }) => keys.includes(fact) && from !== 'handover')
        .map(({ at_s }) => at_s);
    case 'called':
      return [
        ...calls
          .filter(
            ({ to, sbar }) =>
              keys.includes(to) && (asked === undefined || sbar.requests.some((each) => isAny(each, asked))),
          )
          .map(({ at_s }) => at_s),
        ...askedHere(play, keys),
      ];
    case 'ordered':
      return orders
        .filter(
          ({ state, request }) =>
            state !== 'to_read_back' && request.kind === 'order' && keys.includes(request.action),
        )
        .map(({ given_s }) => given_s);
    case 'decided':
      return decisions
        .filter(({ key, option = '' }) => keys.includes(`${key}/${option}`))
        .map(({ decided_s, at_s }) => decided_s ?? at_s);
    case 'step':
      return steps
        .filter(({ procedure, step }) => keys.includes(`${procedure}/${step}`))
        .map(({ at_s }) => at_s);
    case 'charted':
      return charts.filter(({ chart }) => keys.includes(chart)).map(({ at_s }) => at_s);
    case 'told':
      return told.filter(({ statement }) => keys.includes(statement)).map(({ at_s }) => at_s);
  }
}

type Request = Play['calls'][number]['sbar']['requests'][number];

function isAny(request: Request, asked: readonly string[]): boolean {
  if (request.kind === 'other') return asked.includes(request.request);
  const actions = request.kind === 'order' ? [request.action] : actionsOf(request.setting);
  return asked.includes('order') || actions.some((action) => asked.includes(`order/${action}`));
}

/** Whoever stands in the room is asked there, not called. */
function askedHere({ run, people }: Play, contacts: readonly string[]): readonly number[] {
  const brings = bedside()
    .contacts.filter(({ key, brings: roles }) => contacts.includes(key) && roles.length === 1)
    .flatMap(({ brings: roles }): readonly string[] => roles);
  return run.intents.flatMap((intent) => {
    if (intent.kind !== 'ask') return [];
    const role = people.find(({ key }) => key === intent.to)?.role ?? intent.to;
    return brings.includes(role) ? [intent.at_s] : [];
  });
}
