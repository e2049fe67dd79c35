import { must } from '../../src/problem/index.ts';
import {
  act,
  advance,
  drawOf,
  newRun,
  nextStop,
  type Play,
  playOf,
  type Scenario,
  scenarios,
  type TaskKey,
} from '../../src/rehearsal/index.ts';

const MINUTE_S = 60;
const HOUR_S = 3600;
const REPEATS = 3;

/** Times of a rehearsal: what somebody waits for who acts, who lets time go, and who wants to see the debrief. */
export function printRehearsalTimes(): void {
  console.log('\nA rehearsal; the slowest scenario of each, first asked');
  slowest('an action, to the new play', 100, (play) => void done(play, 'observe/monitor'));
  slowest('10 minutes after an action', 30, (play) => advance(done(play, 'act/oxygen'), play.now_s + 600));
  slowest('until something changes, at most 12 h', 300, (play) => nextStop(play, 12 * HOUR_S));
  slowest('played again after up to 48 h', 500, (play) => {
    playOf(play.scenario, { ...play.run, now_s: Math.min(play.from_s + 48 * HOUR_S, limitOf(play)) });
  });
}

function slowest(what: string, target_ms: number, work: (play: Play) => unknown): void {
  const times = scenarios().map((scenario) => ({ key: scenario.key, ms: bestOf(scenario, work) }));
  const worst = times.toSorted((a, b) => b.ms - a.ms)[0];
  console.log(`  ${what}: ${worst?.ms.toFixed(1)} ms (${worst?.key})  target ${target_ms} ms`);
}

/** Each time on a play of its own, so that nothing is known of it before. */
function bestOf(scenario: Scenario, work: (play: Play) => unknown): number {
  const times = Array.from({ length: REPEATS }, () => {
    const play = begun(scenario);
    const from = performance.now();
    work(play);
    return performance.now() - from;
  });
  return Math.min(...times);
}

/** Ten minutes in, or as far as it goes, with a monitor attached. */
function begun(scenario: Scenario): Play {
  const [variant] = scenario.variants;
  const [role] = scenario.roles;
  if (variant === undefined || role === undefined)
    throw new Error(`${scenario.key} has no variant or no role`);
  const draw = drawOf(scenario, variant.key);
  const run = newRun(scenario, { draw, role, mode: 'practice', id: 'bench', began: '' });
  const play = must(playOf(scenario, run));
  return advance(done(play, 'observe/monitor'), play.from_s + 10 * MINUTE_S);
}

function done(play: Play, task: TaskKey): Play {
  const after = act(play, { kind: 'do', task });
  return after.ok ? after.value : play;
}

function limitOf({ scenario, from_s }: Play): number {
  return from_s + scenario.limit_h * HOUR_S;
}
