import { mkdirSync, writeFileSync } from 'node:fs';
import {
  debriefOf,
  debriefOfPlay,
  drawOf,
  type Intent,
  newRun,
  playLeniently,
  type Run,
  runOfStored,
  runsOf,
  type Scenario,
  scenarioNamed,
  scenarios,
  writeRun,
} from '../../src/rehearsal/index.ts';

const HOURS = 48;
const HOUR_S = 3600;
const TARGET_MS = 500;

/**
 * Times of the debrief: each scenario drawn out to 48 hours, with the expert's run where there is one and a round of
 * observations every half hour; opened after it was lived, and opened anew from what was stored.
 */
export function printDebriefTimes(): void {
  console.log('\nThe debrief');
  const lived = scenarios().map((scenario) => {
    const long: Scenario = { ...scenario, ends: [], limit_h: HOURS };
    const run = longRun(long);
    const { play } = playLeniently(long, run);
    const after = once(() => debriefOfPlay(play));
    const stored = once(() => debriefOf(long, run));
    return { key: scenario.key, hours: (play.now_s - play.from_s) / HOUR_S, after, stored };
  });
  for (const { key, hours, after, stored } of lived) {
    const times = `opened after the run ${after.toFixed(0)} ms, from a stored run ${stored.toFixed(0)} ms`;
    console.log(`  ${key.padEnd(28)} ${hours.toFixed(0).padStart(2)} h: ${times}`);
  }
  const worst = (of: 'after' | 'stored') => Math.max(...lived.map((each) => each[of])).toFixed(0);
  console.log(
    `  worst after the run ${worst('after')} ms, from a stored run ${worst('stored')} ms  target ${TARGET_MS} ms`,
  );
  storeLongest();
}

/** The run of an expert that takes longest, for the browser that opens it (tools/bench-debrief.mjs). */
function storeLongest(): void {
  const known = scenarios()
    .filter(({ limit_h }) => limit_h >= HOURS && limit_h <= 4 * HOURS)
    .flatMap((scenario) => expertRun(scenario, 'bench') ?? []);
  const [longest] = known.toSorted((a, b) => lastOf(b) - lastOf(a));
  if (longest === undefined) return;
  mkdirSync('.build/bench', { recursive: true });
  writeFileSync('.build/bench/debrief-run.json', writeRun(longest));
}

/** The first time: nobody opens the same debrief twice in a row. */
function once(what: () => unknown): number {
  const started = performance.now();
  what();
  return performance.now() - started;
}

/** Seconds of case time from the handover to what was meant last. */
function lastOf({ now_s, scenario }: Run): number {
  return now_s - (scenarioNamed(scenario)?.handover.at_s ?? now_s);
}

function expertRun(scenario: Scenario, id: string): Run | undefined {
  const stored = runsOf(scenario.key)?.runs.find(({ kind }) => kind === 'expert');
  if (stored === undefined) return undefined;
  const run = runOfStored(scenario, stored, { draw: drawOf(scenario, stored.variant), mode: 'assessed' });
  return { ...run, id, began: '2026-11-20T08:00:00.000Z' };
}

function longRun(scenario: Scenario): Run {
  const stored = runsOf(scenario.key)?.runs.find(({ kind }) => kind === 'expert');
  const [first] = scenario.variants;
  const draw = drawOf(scenario, stored?.variant ?? first?.key ?? '');
  const start = {
    draw,
    role: scenario.roles[0] ?? 'ward_nurse',
    mode: 'assessed',
    id: 'bench',
    began: '',
  } as const;
  const own = stored === undefined ? newRun(scenario, start) : runOfStored(scenario, stored, start);
  const done = own.intents.filter(({ kind }) => kind !== 'end');
  const rounds = Array.from({ length: 2 * HOURS - 1 }, (_, i): Intent => {
    const at_s = scenario.handover.at_s + ((i + 1) * HOUR_S) / 2;
    return { id: 0, at_s, kind: 'do', task: 'observe/vital_signs' };
  });
  const last_s = done.at(-1)?.at_s ?? 0;
  const intents = [...done, ...rounds.filter(({ at_s }) => at_s > last_s)].map((each, i) => ({
    ...each,
    id: i + 1,
  }));
  return { ...own, intents, now_s: scenario.handover.at_s + HOURS * HOUR_S };
}
