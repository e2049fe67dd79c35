import { getDotPath, safeParse } from 'valibot';
import { bad, type Checked, good, type Problem } from '../../problem/index.ts';
import type { Play } from '../play.ts';
import type { Intent, NewIntent, Run } from '../run.ts';
import type { Scenario } from '../scenario.ts';
import { IntentShape } from '../store/intent-shape.ts';
import { goTo } from './clock.ts';
import { carryOut } from './intents/carry-out.ts';
import { refuse } from './refuse.ts';
import { worldAtStart } from './start.ts';
import { assign } from './tasks/begin.ts';
import { look } from './watch/look.ts';
import { playFrom, worldOf } from './world/play-from.ts';
import { copyOf, type World } from './world/world.ts';

/** Plays a run from its start to its `now_s`; what can no longer be done is a Problem. */
export function playOf(scenario: Scenario, run: Run): Checked<Play> {
  if (run.scenario !== scenario.key) {
    return refuse('scenario', 'other', `This run is of ${run.scenario}.`, `Take a run of ${scenario.key}.`);
  }
  const { play, refused } = replayed(scenario, run);
  const problems = refused.flatMap((each) => each.problems);
  return problems.length > 0 ? bad(...problems) : good(play);
}

/** The same with what cannot be done left out. */
export function playLeniently(
  scenario: Scenario,
  run: Run,
): { readonly play: Play; readonly dropped: readonly number[] } {
  const { play, refused } = replayed(scenario, run);
  return { play, dropped: refused.map(({ id }) => id) };
}

interface Refused {
  readonly id: number;
  readonly problems: readonly Problem[];
}

function replayed(
  scenario: Scenario,
  run: Run,
): { readonly play: Play; readonly refused: readonly Refused[] } {
  let world = worldAtStart(scenario, run);
  const refused: Refused[] = [];
  run.intents.forEach((intent, i) => {
    if (Number.isSafeInteger(intent.at_s)) goTo(world, intent.at_s);
    const done = meant(world, intent);
    if (done.ok) world = done.value;
    else {
      const problems = done.problems.map((each) => ({ ...each, path: `intents[${i}].${each.path}` }));
      refused.push({ id: intent.id, problems });
    }
  });
  if (Number.isFinite(run.now_s)) goTo(world, Math.floor(run.now_s));
  return { play: playFrom(world), refused };
}

/** What the learner means to do now; refused, nothing changes. */
export function act(play: Play, intent: NewIntent): Checked<Play> {
  const world = worldOf(play);
  const id = 1 + Math.max(0, world.intents.at(-1)?.id ?? 0);
  const done = meant(world, { ...intent, id, at_s: world.now_s });
  return done.ok ? good(playFrom(done.value)) : done;
}

/** Time goes on; it ends no later than `to_s`, and with the end of the rehearsal. */
export function advance(play: Play, to_s: number): Play {
  const before = worldOf(play);
  if (before.ended !== undefined || !(to_s > before.now_s)) return play;
  const world = copyOf(before);
  goTo(world, Math.floor(to_s));
  return playFrom(world);
}

/** A run is stored and read again: what could not be read is not meant at all. */
function canBeKept(intent: Intent): Checked<unknown> {
  const read = safeParse(IntentShape, intent);
  if (read.success) return good(undefined);
  const [issue] = read.issues;
  return refuse(
    getDotPath(issue) ?? 'intent',
    'not-an-intent',
    `${issue.message}.`,
    'Give it as it is asked for.',
  );
}

/** The world with an intent carried out at its second; the one before is left as it was. */
function meant(before: World, intent: Intent): Checked<World> {
  const last = before.intents.at(-1)?.id ?? 0;
  if (!Number.isSafeInteger(intent.id) || intent.id <= last) {
    return refuse('id', 'ids', `The id ${intent.id} does not come after ${last}.`, 'Number intents upwards.');
  }
  if (before.ended === undefined && intent.at_s !== before.now_s) {
    return refuse(
      'at_s',
      'time',
      `It is ${before.now_s} s already.`,
      'Put intents in the order of their time.',
    );
  }
  const world = copyOf(before);
  const shaped = canBeKept(intent);
  if (!shaped.ok) return shaped;
  const done = carryOut(world, intent);
  if (!done.ok) return done;
  world.intents = [...world.intents, intent];
  assign(world);
  look(world);
  // What takes no time has happened, so that the next thing to come lies ahead.
  goTo(world, world.now_s);
  return good(world);
}
