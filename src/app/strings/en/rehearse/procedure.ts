import type { Step } from '../../../../rehearsal/index.ts';

type What = NonNullable<Step['asks']>['what'];

const ASKS: Readonly<Record<What, string>> = {
  expected_residual_mL: 'Expected residual in mL',
  fill_volume_mL: 'Volume in mL',
  concentration_mcg_mL: 'Concentration in mcg/mL',
  dose_mcg_day: 'Daily dose in mcg/day',
  next_refill_days: 'Next refill, days from now',
  alarm_volume_mL: 'Alarm volume in mL',
};

/** Texts of a procedure beside those of its file. */
export const procedureText = {
  sub: 'step by step, with your hands',
  anyOrder: 'Steps can be done in any order.',
  count: (done: number, all: number) => `${done} of ${all} done`,
  stop: 'Stop filling',
  do: 'Do it',
  done: 'Done:',
  bold: 'must not be missed',
  after: (steps: string) => `after: ${steps}`,
  asks: ASKS,
  empty: 'This step asks for a number.',
  noNumber: (typed: string) => `\u201c${typed}\u201d is no number.`,
  noNumberMend: 'Write digits, for example 7.6.',
  happened: 'What you see and hear',
  doing: (step: string, left: string) => `Under way: ${step} (${left} left).`,
  later: (count: number) => (count === 1 ? '1 more step waits.' : `${count} more steps wait.`),
  nothing: 'Nothing yet.',
  patient: 'At the bed',
  with: (step: string, value: number) => `${step}: ${value}`,
};
