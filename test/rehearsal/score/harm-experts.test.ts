import { expect, test } from 'vitest';
import {
  chainOf,
  debriefOf,
  drawOf,
  extremesOf,
  runOfStored,
  runsOf,
  scenarios,
  whatIf,
  worseThan,
} from '../../../src/rehearsal/index.ts';

test('nobody who knows a scenario is told that they did more harm than if nobody had done anything', () => {
  for (const scenario of scenarios()) {
    const stored = runsOf(scenario.key)?.runs[0];
    if (stored === undefined) continue;
    const draw = drawOf(scenario, stored.variant);
    const { play, handover_s, to_s } = debriefOf(
      scenario,
      runOfStored(scenario, stored, { draw, mode: 'practice' }),
    );
    const change = { kind: 'suggested', change: { kind: 'nothing_done' } } as const;
    const idle = whatIf(scenario, play.run, change, 'Nobody did anything');
    const worst = (document: typeof idle.document) =>
      extremesOf(chainOf(document, handover_s, Math.min(to_s, idle.to_s), 400));
    expect(worseThan(worst(play.truth.document), worst(idle.document)), scenario.key).toEqual([]);
  }
}, 60_000);
