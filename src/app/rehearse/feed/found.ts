import { bedside, type Fact, type Observation, type Play, type Task } from '../../../rehearsal/index.ts';
import { breakExam } from '../../strings/en/break/exam.ts';
import { feedText as words } from '../../strings/en/rehearse/feed.ts';

/** Lines of history; all of them stand under Told. */
const MOST_TOLD = 5;
/** What the monitor shows anyway is said last. */
const ON_GLASS: ReadonlySet<string> = new Set([
  'temperature',
  'heart_rate',
  'blood_pressure',
  'diastolic',
  'breathing_rate',
  'spo2',
]);

/** What a finished task found, in a few words: first what was looked for, never cut. */
export function foundBy(play: Play, task: Task, at_s: number): string {
  if (task.shown !== undefined) return task.shown.signs.map((sign) => breakExam.signs[sign]).join('; ');
  const is = bedside().observations.find(({ key }) => task.task === `observe/${key}`);
  if (is === undefined) return '';
  const facts = play.facts.filter(
    (fact) =>
      fact.at_s === at_s && fact.from !== 'handover' && fact.from !== 'alarm' && isOf(is, fact, play, task),
  );
  const found = facts.filter(({ from }) => from !== 'history');
  if (found.length > 0) {
    const late = ({ fact }: Fact) => Number(ON_GLASS.has(fact));
    return found
      .toSorted((one, other) => late(one) - late(other))
      .map(({ says }) => says)
      .join(', ');
  }
  if (is.opens.length === 0) return '';
  const heard = play.heard.filter((line) => line.at_s === at_s).map(({ says }) => says);
  const more = heard.length - MOST_TOLD;
  const said = joined(heard.slice(0, MOST_TOLD));
  return more > 0 ? `${said} ${words.andTold(more)}` : said;
}

/** Whole sentences stand behind each other, words have a comma between them. */
function joined(said: readonly string[]): string {
  return said.reduce((line, next) => {
    if (line === '') return next;
    return /[.!?\u201d]$/.test(line) ? `${line} ${next}` : `${line}, ${next}`;
  }, '');
}

/** Two pairs of hands may finish in one second: what an observation reads is its own, what none reads is looked for. */
function isOf(
  { reads, looks_for, opens }: Observation,
  { fact, from }: Fact,
  play: Play,
  task: Task,
): boolean {
  if (from === 'history') return opens.length > 0;
  if (reads.some((each) => each.fact === fact)) return true;
  if (looks_for.length === 0) return false;
  if (bedside().observations.some((each) => each.reads.some((read) => read.fact === fact))) return false;
  // Of two that look for something in the same second, it stands with the first.
  const others = play.tasks.filter(
    (each) => each.id < task.id && each.ended_s === task.ended_s && each.task !== task.task,
  );
  return !others.some((each) =>
    bedside().observations.some(
      ({ key, looks_for: theirs }) =>
        each.task === `observe/${key}` && theirs.some((what) => looks_for.includes(what)),
    ),
  );
}
