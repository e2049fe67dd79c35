import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Case } from '../../src/case/index.ts';
import { runCourse } from '../../src/course/index.ts';

const DAY_S = 86_400;
const EVERY_S = 900;
/** What a cell of the table shows, in shown units per unit of the engine, and its least step at that size. */
const SHOWN = {
  ashworth_leg: { times: 1, step: 0.1 },
  spasm_score: { times: 1, step: 0.1 },
  side_any: { times: 1, step: 1 },
} as const;
const OUTPUTS = ['ashworth_leg', 'spasm_score', 'side_any'] as const;

/** Days of the open table of the timeline against the engine on the same plan, to what a cell can show. */
export async function expectEngineNumbers(page: Page, plan: Case): Promise<void> {
  const table = page.getByTestId('timeline-table');
  await table.waitFor();
  const last_s = Math.max(...plan.log.map(({ at_s }) => at_s));
  const days = [0, 10, Math.floor(last_s / DAY_S)];
  for (const day of days) {
    const from_s = day * DAY_S;
    const to_s = from_s + DAY_S - EVERY_S;
    const sampling = { kind: 'every', every_s: EVERY_S } as const;
    const { outputs } = runCourse(plan, { outputs: OUTPUTS, from_s, to_s, sampling });
    for (const output of OUTPUTS) {
      const { times, step } = SHOWN[output];
      const mean = outputs[output].reduce((sum, value) => sum + value, 0) / outputs[output].length;
      const cell = table.locator(`[data-at="${from_s}"] [data-cell=${output}]`);
      const shown = Number(await cell.textContent());
      expect(Math.abs(shown - mean * times), `${output} of day ${day}: ${shown}`).toBeLessThan(step * 0.51);
    }
  }
}
