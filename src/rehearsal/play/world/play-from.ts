import type { Play } from '../../play.ts';
import { playOf } from '../replay.ts';
import type { World } from './world.ts';

const WORLDS = new WeakMap<Play, World>();

/** What callers get of a world. The world is theirs no longer to change: every operation copies it first. */
export function playFrom(world: World): Play {
  const { scenario, role, mode, from_s, now_s, ended } = world;
  const play: Play = Object.freeze({
    scenario,
    run: { ...world.head, intents: world.intents, now_s },
    role,
    mode,
    from_s,
    now_s,
    truth: {
      variant: world.variant,
      document: world.document,
      marks: new Map(world.marks),
      ...(world.refused.length === 0 ? {} : { refused: world.refused }),
    },
    people: world.people,
    tasks: world.tasks,
    readings: world.readings,
    attached: world.attached,
    facts: world.facts,
    heard: world.heard,
    calls: world.calls,
    orders: world.orders,
    questions: world.questions,
    decisions: world.decisions,
    thoughts: world.thoughts,
    charts: world.charts,
    told: world.told,
    steps: world.steps,
    programmer: world.programmer,
    programmed: world.programmed,
    feed: world.feed,
    ...(ended === undefined ? {} : { ended }),
  });
  WORLDS.set(play, world);
  return play;
}

/** The world behind a Play; one that came from elsewhere (copied, stored) is played again. */
export function worldOf(play: Play): World {
  const known = WORLDS.get(play);
  if (known !== undefined) return known;
  const again = playOf(play.scenario, play.run);
  const world = again.ok ? WORLDS.get(again.value) : undefined;
  if (world === undefined) throw new RangeError('This Play is none that its Run leads to.');
  return world;
}
