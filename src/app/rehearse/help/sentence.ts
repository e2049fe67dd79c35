import {
  availability,
  bedside,
  type Condition,
  monitorAt,
  type Play,
  type Request,
  type TaskKey,
} from '../../../rehearsal/index.ts';
import { hintText as words } from '../../strings/en/rehearse/hint.ts';
import { monitorText } from '../../strings/en/rehearse/monitor.ts';
import { contactName, lower } from '../words/index.ts';
import { isUnderWay, missingChart, missingSight } from './missing.ts';

export const nameOf = (output: string) =>
  Object.entries(monitorText.spokenNames).find(([key]) => key === output)?.[1];

/** Names of what the learner's own monitor shows beyond its limits, as long as it is a number of now. */
function standingOut(play: Play): readonly string[] {
  return monitorAt(play, play.now_s).flatMap(({ output, level, stale }) => {
    const name = nameOf(output);
    return level !== 'none' && !stale && name !== undefined ? [name] : [];
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
  const asked = orderIn(tasks, play);
  if (asked !== undefined) return asked;
  const cannot = tasks.map((task) => availability(play, task));
  const why = cannot.every((each) => !each.can) ? cannot.flatMap((each) => (each.can ? [] : [each.why])) : [];
  if (why.includes('needs_order')) return words.treatOrder;
  if (why.some((each) => each === 'nobody_may' || each === 'needs_second' || each === 'needs_programmer')) {
    return words.treatPeople;
  }
  return words.treat + sayStandingOut(play);
}

/** It was asked for: the order stands, or is to come or to be read back, which is said elsewhere; undefined: it was not. */
function orderIn(tasks: readonly TaskKey[], { orders, calls, questions, now_s }: Play): string | undefined {
  const isMeant = (request: Request) => request.kind === 'order' && tasks.includes(`act/${request.action}`);
  const given = orders.filter(({ request, state }) => state !== 'used' && isMeant(request));
  if (given.some(({ state }) => state === 'stands')) return words.treatStands;
  const isOpen = calls.some(
    ({ id, reply_s, sbar }) =>
      sbar.requests.some(isMeant) &&
      ((reply_s !== undefined && reply_s > now_s) ||
        questions.some(({ call, answered_s }) => call === id && answered_s === undefined)),
  );
  return given.length > 0 || isOpen ? '' : undefined;
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
