import type { Play } from '../play.ts';
import type { Attempt } from '../progress.ts';
import type { Report } from '../report.ts';

/** What is remembered of a finished rehearsal. `ended` is the ISO time of the wall clock. */
export function attemptOf(
  report: Report,
  play: Play,
  answers: readonly string[],
  ended: string = play.run.began,
): Attempt {
  const { run, role, mode, truth } = play;
  return {
    id: run.id,
    scenario: run.scenario,
    scenario_version: run.scenario_version,
    draw: run.draw,
    variant: truth.variant.key,
    role,
    mode,
    ended,
    percent: report.percent,
    passed: report.passed,
    objectives: report.objectives.map(({ key, points, possible }) => ({ key, points, possible })),
    criticals: report.criticals.map(({ critical, result }) => ({ key: critical.key, result })),
    harmfuls: report.harmfuls.flatMap(({ harmful, at_s }) => (at_s === undefined ? [] : [harmful.key])),
    answers,
  };
}
