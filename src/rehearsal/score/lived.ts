import type { Play } from '../play.ts';
import type { Run } from '../run.ts';
import type { Scenario } from '../scenario.ts';

let last: Play | undefined;

/** What has just been lived need not be played again for its debrief; only speed depends on it. */
export function rememberLived(play: Play): void {
  last = play;
}

/** The play of this run, when it is the last one that was lived here. */
export function livedPlay(scenario: Scenario, run: Run): Play | undefined {
  if (last === undefined || last.scenario !== scenario || last.run.id !== run.id) return undefined;
  return textOf(last.run) === textOf(run) ? last : undefined;
}

/** The same for equal runs, whatever the order of their fields. */
function textOf(run: Run): string {
  return JSON.stringify(run, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
