import type { Play } from '../play.ts';
import type { CriticalResult, Fail, HarmfulResult, Report } from '../report.ts';
import { gradeWithAnswers } from './answered.ts';
import { chartingOf } from './charting.ts';
import { type Checklist, checklistOf } from './checklist.ts';
import { criticalResults, pointsOf } from './criticals.ts';
import { harmfulResults } from './harmfuls.ts';
import { SCORE } from './numbers.ts';
import { objectivesOf } from './objectives.ts';
import { sbarOf } from './sbar.ts';
import { timesOf } from './times.ts';

/**
 * What a play is worth, as if it ended now; it judges nothing anew, it reads when each condition first held.
 *
 * A critical action is worth 10 points on time, 5 when late and none when missed, and each harmful action costs 10; an
 * avoided trap costs and earns nothing. Each call that counts is worth up to 5 points, by the best call made. Each chart
 * that was due is worth up to 5: 2 for writing it in time (1 when late), and 3 for what stands in it, less 1 for each
 * thing ticked that was neither seen nor done, and none of the 3 when the early-warning score is not that of your own
 * readings. The result is the share of what this draw made possible, never below 0.
 */
export function reportOf(play: Play): Report {
  const criticals = criticalResults(play);
  const harmfuls = harmfulResults(play);
  const sbar = sbarOf(play, criticals);
  const charting = chartingOf(play);
  const list = play.scenario.pass === 'procedure' ? checklistOf(play, criticals) : undefined;
  const checklist = list?.counted;
  const done = harmfuls.filter(({ at_s }) => at_s !== undefined);
  const possible =
    criticals.length * SCORE.on_time_points.value + (sbar?.possible ?? 0) + (charting?.possible ?? 0);
  const earned =
    criticals.reduce((sum, result) => sum + pointsOf(result), 0) +
    (sbar?.points ?? 0) +
    (charting?.points ?? 0) -
    done.length * SCORE.harm_points.value;
  const points = Math.max(0, Math.round(10 * earned) / 10);
  const percent = possible === 0 && earned < 0 ? 0 : percentOf(points, possible);
  const fails = failsOf({ play, criticals, harmfuls: done, list, percent });
  return {
    passed: fails.length === 0,
    percent,
    pass_percent:
      checklist === undefined ? SCORE.pass_percent.value : percentOf(checklist.least, checklist.of),
    points,
    possible,
    criticals,
    harmfuls,
    calls: play.calls.map((call) => ({
      to: call.to,
      at_s: call.at_s,
      grade: gradeWithAnswers(call, play.questions),
    })),
    ...(sbar === undefined ? {} : { sbar }),
    ...(charting === undefined ? {} : { charting }),
    ...(checklist === undefined ? {} : { checklist }),
    times: timesOf(play, criticals),
    fails,
    objectives: objectivesOf(play.scenario, criticals, harmfuls),
  };
}

/** Whole percent, rounded down: 79.9 is not 80. Tenths of a point are counted as whole numbers. */
function percentOf(points: number, possible: number): number {
  return possible === 0 ? 100 : Math.floor((100 * Math.round(10 * points)) / (10 * possible));
}

interface Judged {
  readonly play: Play;
  readonly criticals: readonly CriticalResult[];
  /** Those that were done. */
  readonly harmfuls: readonly HarmfulResult[];
  readonly list: Checklist | undefined;
  readonly percent: number;
}

/** Why it did not pass, the gravest first. A procedure is held to its checklist, anything else to its percent. */
function failsOf({ play, criticals, harmfuls, list, percent }: Judged): readonly Fail[] {
  const fails: Fail[] = [];
  if (play.ended?.why === 'died') fails.push({ kind: 'died' });
  for (const { harmful } of harmfuls) {
    if (harmful.fatal) fails.push({ kind: 'fatal_harm', key: harmful.key });
  }
  for (const { critical, result } of criticals) {
    if (critical.bold && result === 'missed') fails.push({ kind: 'bold_missed', key: critical.key });
  }
  if (list === undefined) {
    if (percent < SCORE.pass_percent.value) fails.push({ kind: 'below_pass', percent });
    return fails;
  }
  for (const key of list.bold_missed) fails.push({ kind: 'bold_missed', key });
  const { done, least } = list.counted;
  if (done < least) fails.push({ kind: 'checklist', done, least });
  return fails;
}
