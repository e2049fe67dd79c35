import type { Intent, Run } from '../run.ts';
import type { Scenario } from '../scenario.ts';
import type { StoredRun } from '../scenario-runs.ts';
import { newRun, type Start } from './start.ts';

const HOUR_S = 3600;
const MINUTE_S = 60;

/**
 * A run of models/scenarios/*.runs.yaml as one that was lived to its end: to the learner's own, else to the limit. Its
 * intents are numbered from 1 in the order of their time, those of one time as the file lists them.
 */
export function runOfStored(
  scenario: Scenario,
  { key, role, intents }: StoredRun,
  { draw, mode }: Pick<Start, 'draw' | 'mode'>,
): Run {
  const run = newRun(scenario, { draw, role, mode, id: key, began: '' });
  const inTime = [...intents].sort((a, b) => a.at_min - b.at_min);
  const from_s = scenario.handover.at_s;
  return {
    ...run,
    intents: inTime.map(
      ({ at_min, ...intent }, i): Intent => ({
        ...intent,
        id: i + 1,
        at_s: from_s + Math.round(at_min * MINUTE_S),
      }),
    ),
    now_s: from_s + Math.round(scenario.limit_h * HOUR_S),
  };
}
