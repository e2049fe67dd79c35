import type { Amount, Case, Fault, FaultEffect } from '../../case/index.ts';
import { deliver } from '../../delivery/index.ts';
import { sayNumber } from '../numbers/index.ts';
import { breakAmounts } from '../strings/en/break/amounts.ts';
import type { NewFault } from './host.ts';
import { sayDrug, sayLasting } from './say-amount.ts';

const { severity: words, percent, mL, mL_day, mL_min, times } = breakAmounts;

/** What severity sets in a fault: a number in its own unit, and the same said whole. */
interface Graded {
  readonly amount: Amount;
  readonly short: (value: number) => string;
  readonly whole: (value: number) => string;
}

/** What a severity means in the fault's own amount; undefined where the fault has no grades. */
export function gradesOf(fault: Fault, asked: NewFault, document: Case): Graded | undefined {
  const onset = fault.onsets.find(({ kind }) => kind === (asked.onset ?? fault.onsets[0]?.kind));
  if (onset?.kind === 'passing' && isGraded(onset.after)) {
    const short = (h: number) => sayLasting(h * 3600);
    return { amount: onset.after, short, whole: (h) => words.passing(short(h)) };
  }
  for (const effect of fault.effects) {
    const graded = ofEffect(effect, asked, document);
    if (graded !== undefined && isGraded(graded.amount)) return graded;
  }
  return undefined;
}

export function amountOf({ least, most }: Amount, severity: number): number {
  return least + (most - least) * severity;
}

const isGraded = ({ least, most }: Amount) => least !== most;

/** A share that is held back, of one that passes. */
const away = (share: number) => percent(sayNumber(100 * Math.abs(1 - share), 1));
const share = (value: number) => percent(sayNumber(100 * value, 1));
const fluid = (value: number) => mL(sayNumber(value, 2));
const daily = (value: number) => mL_day(sayNumber(value, 2));
const running = (value: number) => mL_min(sayNumber(value, 2));
const multiple = (value: number) => times(sayNumber(value, 2));

function ofEffect(effect: FaultEffect, asked: NewFault, document: Case): Graded | undefined {
  const graded = (
    amount: Amount,
    short: (value: number) => string,
    say: (amount: string) => string,
  ): Graded => ({
    amount,
    short,
    whole: (value) => say(short(value)),
  });
  switch (effect.kind) {
    case 'rotor':
      return graded(effect.speed, away, effect.speed.most > 1 ? words.fast : words.slow);
    case 'passage':
      return graded(effect.passes, away, words.passage);
    case 'tip':
      return graded(effect.reaches, away, words.tip);
    case 'reservoir_leak':
      return graded(effect.mL_day, daily, words.reservoir_leak);
    case 'free_flow':
      return graded(effect.mL_min, running, words.free_flow);
    case 'refill_missed':
      return graded(effect.left_mL, fluid, words.refill_missed);
    case 'fill_beside':
      return graded(effect.share, share, words.fill_beside);
    case 'fill_strength':
      return graded(effect.times, multiple, words.fill_strength);
    case 'fill_no_bridge':
      return graded(effect.times, multiple, words.fill_no_bridge);
    case 'fill_entered':
      return graded(effect.more_mL, fluid, words.fill_entered);
    case 'told_dose':
      return graded(effect.times, multiple, words.told_dose);
    case 'told_concentration':
      return graded(effect.times, multiple, words.told_concentration);
    case 'flush':
      return graded(effect.port_mL, fluid, (in_port) =>
        words.flush(sayDrug(flushed_mcg(asked, document)), in_port),
      );
    default:
      return undefined;
  }
}

const DRAFT_ID = 1_000_000;

/** What a flush pushes into spinal fluid, as the engine has it. */
function flushed_mcg(asked: NewFault, document: Case): number {
  const log = document.log.filter(({ kind, at_s }) => kind !== 'fault' || at_s !== asked.at_s);
  try {
    const { doses } = deliver(
      { ...document, log: [...log, { ...asked, id: DRAFT_ID }] },
      asked.at_s,
      asked.at_s + 1,
    );
    return doses.filter(({ route }) => route === 'flush').reduce((sum, dose) => sum + dose.amount_mcg, 0);
  } catch {
    return Number.NaN;
  }
}
