import { bedside, type Play, type Task } from '../../../rehearsal/index.ts';
import { breakExam } from '../../strings/en/break/exam.ts';
import { feedText as words } from '../../strings/en/rehearse/feed.ts';

const MOST = 5;

/** What a finished task found, in a few words. */
export function foundBy(play: Play, task: Task, at_s: number): string {
  if (task.shown !== undefined) return task.shown.signs.map((sign) => breakExam.signs[sign]).join('; ');
  if (!task.task.startsWith('observe/')) return '';
  const facts = play.facts.filter(
    ({ at_s: then, from, fact }) =>
      then === at_s && from !== 'handover' && from !== 'alarm' && isOf(task.task, fact),
  );
  const heard = play.heard.filter((line) => line.at_s === at_s);
  const said = facts.length > 0 ? facts.map(({ says }) => says) : heard.map(({ says }) => says);
  if (said.length <= MOST) return said.join(', ');
  const more = said.length - MOST;
  return `${said.slice(0, MOST).join(', ')}, ${heard.length > 0 ? words.andTold(more) : words.andMore(more)}`;
}

/** Two pairs of hands may finish in one second: what an observation reads is its own, what none reads is looked for. */
function isOf(task: string, fact: string): boolean {
  const readers = bedside().observations.filter(({ reads }) => reads.some((each) => each.fact === fact));
  return readers.length === 0 || readers.some(({ key }) => task === `observe/${key}`);
}
