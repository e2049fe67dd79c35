import { CallDialog } from '../../src/app/rehearse/call/index.ts';
import type { NewIntent, Play } from '../../src/rehearsal/index.ts';
import { benchOf, playOfHand, seen, show } from './rehearse-dialogs-bench.tsx';

/** What the learner knows when the telephone is taken up. */
export const FACTS: Play['facts'] = [
  seen('temperature', 'core temperature 37.6 degC', 60),
  seen('temperature', 'core temperature 38.2 degC', 7),
  seen('heart_rate', 'heart rate 116', 45),
  seen('has_pump', 'Card: intrathecal baclofen pump', 300, 'history'),
  seen('itch', 'itch 6 of 10', 7),
];

export async function open(part: Partial<Play> = {}) {
  const bench = benchOf(playOfHand({ facts: FACTS, ...part }));
  await show(bench, CallDialog, 'call');
  return bench;
}

/** The first thing that was sent, a call. */
export const sbarOf = (sent: readonly NewIntent[]) => {
  const [call] = sent;
  if (call?.kind !== 'call') throw new Error('no call was made');
  return call;
};
