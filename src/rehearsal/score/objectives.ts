import type { CriticalResult, HarmfulResult, Report } from '../report.ts';
import type { Scenario } from '../scenario.ts';
import { pointsOf } from './criticals.ts';
import { SCORE } from './numbers.ts';

/**
 * Points of each objective: those of its critical actions, less its harmful ones. Mastered: most of them, every bold one
 * met on time, no harm. What this draw asked nothing of is not mastered by it.
 */
export function objectivesOf(
  { objectives }: Scenario,
  asked: readonly CriticalResult[],
  harmfuls: readonly HarmfulResult[],
): Report['objectives'] {
  return objectives.map(({ key }) => {
    const own = asked.filter(({ critical }) => critical.objective === key);
    const harms = harmfuls.filter(({ harmful, at_s }) => harmful.objective === key && at_s !== undefined);
    const possible = own.length * SCORE.on_time_points.value;
    const earned =
      own.reduce((sum, result) => sum + pointsOf(result), 0) - harms.length * SCORE.harm_points.value;
    const points = Math.max(0, earned);
    const boldOnTime = own.every(({ critical, result }) => !critical.bold || result === 'met');
    const enough = possible > 0 && 100 * points >= SCORE.mastered_percent.value * possible;
    return { key, points, possible, mastered: enough && boldOnTime && harms.length === 0 };
  });
}
