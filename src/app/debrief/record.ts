import { type Attempt, attemptOf, recordText, writeRun } from '../../rehearsal/index.ts';
import { recordText as words } from '../strings/en/debrief/record.ts';
import { saySince } from './say.ts';
import type { Shared } from './state.ts';

/** One rehearsal as text, for a portfolio: result, actions, calls, answers, and every step. */
export function textRecord({ debrief, deeds }: Shared, answers: readonly string[]): string {
  const { report, play, handover_s } = debrief;
  const steps = deeds.map(({ at_s, says }) => `  ${saySince(at_s, handover_s)} ${says}\n`);
  return `${words.teaching}\n\n${recordText(report, play, answers)}\n${words.steps}\n${steps.join('')}`;
}

/** What is remembered of the run; `ended` is an ISO time of the wall clock, for the record only. */
export function attemptNow(
  { debrief }: Pick<Shared, 'debrief'>,
  answers: readonly string[],
  ended: string,
): Attempt {
  return attemptOf(debrief.report, debrief.play, answers, ended);
}

/** The run as the store writes it with its record beside it: a second browser replays it to the same score. */
export function jsonRecord(shared: Shared, answers: readonly string[], ended: string): string {
  const run: unknown = JSON.parse(writeRun(shared.run));
  const { times } = shared.debrief.report;
  const record = { ...attemptNow(shared, answers, ended), times };
  return `${JSON.stringify({ schema: 'itb-rehearsal-record', version: 1, run, record }, undefined, 2)}\n`;
}
