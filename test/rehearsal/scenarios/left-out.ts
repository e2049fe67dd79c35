import { describe, expect, test } from 'vitest';
import { helpsTo, leaveOut } from './omit.ts';
import { asRun, outcomeOf, type Tried, VARIANTS, withIntents } from './shelf.ts';

const PARTS = 4;

/** Leaving out any one bold critical action fails, whatever the total; a part of the shelf per file. */
export function testLeftOut(part: number): void {
  const own = VARIANTS.filter((_, i) => i % PARTS === part);
  describe.each(own)('%s: no bold critical action may be left out', (_, tried) => {
    test.each(boldOf(tried))('%s', (key) => {
      const { scenario, expert } = tried;
      const run = asRun(scenario, expert);
      const critical = scenario.criticals.find((each) => each.key === key);
      const helps = helpsTo(critical?.need ?? {});
      const rest = leaveOut(run.intents, helps);
      expect(rest).not.toEqual(run.intents);
      const { report } = outcomeOf(scenario, withIntents(run, rest));
      expect(report.passed).toBe(false);
      expect(report.fails).toContainEqual({ kind: 'bold_missed', key });
    });
  });
}

/** Those that this variant asks for from the start; the others are asked for only when it comes to that. */
function boldOf({ scenario, variant }: Tried): readonly string[] {
  return scenario.criticals
    .filter(
      ({ bold, from, variants }) => bold && from === undefined && (variants?.includes(variant.key) ?? true),
    )
    .map(({ key }) => key);
}
