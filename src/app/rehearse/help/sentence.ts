import {
  availability,
  bedside,
  type Condition,
  monitorAt,
  type Play,
  type TaskKey,
} from '../../../rehearsal/index.ts';
import { hintText as words } from '../../strings/en/rehearse/hint.ts';
import { monitorText } from '../../strings/en/rehearse/monitor.ts';
import { contactName, lower } from '../words/index.ts';
import { isUnderWay, missingChart, missingSight } from './missing.ts';

const nameOf = (output: string) =>
  Object.entries(monitorText.spokenNames).find(([key]) => key === output)?.[1];

/** Names of what the learner's own monitor shows beyond its limits. */
export function standingOut(play: Play, level?: 'crisis', outputs?: readonly string[]): readonly string[] {
  return monitorAt(play, play.now_s).flatMap((value) => {
    const name = nameOf(value.output);
    const isOut = value.level === 'crisis' || (level === undefined && value.level === 'warning');
    return isOut && name !== undefined && (outputs?.includes(value.output) ?? true) ? [name] : [];
  });
}

/** What is still open of one need, from what this learner has and has not done; '' while it is being done. */
export function sayOpen(need: Condition, play: Play): string {
  const { thought, called, programmed, told, step, charted, charted_right } = need;
  const tasks = [...(need.done ?? []), ...(need.begun ?? [])];
  if (tasks.some((task) => isUnderWay(play, task))) return '';
  const acts = tasks.filter((task) => task.startsWith('act/'));
  if (acts.length > 0) return sayTreat(acts, play);
  if (need.at_least !== undefined) return words.again;
  const sight = missingSight(need, play);
  if (sight !== undefined) return sight;
  if (thought !== undefined) return sayThink(play);
  if (called !== undefined) return sayCall(called.to, play);
  if (need.ordered !== undefined) return words.order;
  if (programmed !== undefined) return play.programmer.present ? words.pump : words.pumpAway;
  if (charted !== undefined) return missingChart(charted, play);
  if (charted_right !== undefined) return missingChart(charted_right, play);
  if (told !== undefined) {
    const to = bedside().statements.find(({ key }) => told.includes(key))?.to ?? 'patient';
    return words.tell[to];
  }
  if (step !== undefined) return words.steps;
  if (need.decided !== undefined) return words.decide;
  if (need.present !== undefined) return words.treatPeople;
  if (need.body !== undefined) return words.body + sayStandingOut(play);
  return need.delivered !== undefined || need.delivered_mcg_day !== undefined || need.pump !== undefined
    ? words.delivery
    : words.other;
}

function sayTreat(tasks: readonly TaskKey[], play: Play): string {
  const cannot = tasks.map((task) => availability(play, task));
  const why = cannot.every((each) => !each.can) ? cannot.flatMap((each) => (each.can ? [] : [each.why])) : [];
  if (why.includes('needs_order')) return words.treatOrder;
  if (why.some((each) => each === 'nobody_may' || each === 'needs_second' || each === 'needs_programmer')) {
    return words.treatPeople;
  }
  return words.treat + sayStandingOut(play);
}

function sayStandingOut(play: Play): string {
  const names = standingOut(play);
  return names.length === 0 ? '' : words.standsOut(names.join(', '));
}

function sayCall(to: readonly string[], { calls }: Play): string {
  if (calls.length === 0) return words.call;
  const reached = calls.findLast((call) => to.includes(call.to));
  if (reached !== undefined) return words.callMore(lower(contactName(reached.to)));
  const whom = [...new Set(calls.map((call) => lower(contactName(call.to))))];
  return words.callOther(whom.join(', '));
}

function sayThink({ thoughts, facts }: Play): string {
  const last = thoughts.at(-1);
  if (last === undefined) return words.think;
  return words.thinkAgain(new Set(facts.filter(({ at_s }) => at_s > last.at_s).map(({ fact }) => fact)).size);
}
