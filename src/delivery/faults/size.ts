import type { Amount, FaultEffect } from '../../case/index.ts';

/** An amount at a severity from 0 to 1. */
export function amountAt({ least, most }: Amount, severity: number): number {
  return least + (most - least) * severity;
}

/**
 * An effect as large as it is when only part of the fault is there (`presence` 0 to 1): each amount lies between its
 * neutral value and what the severity makes of it, `least` and `most` alike. What happens once, at the onset, happens
 * in full.
 */
export function effectAt(effect: FaultEffect, severity: number, presence: number): FaultEffect {
  const sized = (amount: Amount, neutral: number): Amount => {
    const full = amountAt(amount, severity);
    const now = presence === 1 ? full : neutral + (full - neutral) * presence;
    return { ...amount, least: now, most: now };
  };
  const once = (amount: Amount): Amount => sized(amount, amountAt(amount, severity));
  switch (effect.kind) {
    case 'rotor':
      return { ...effect, speed: sized(effect.speed, 1) };
    case 'passage':
      return { ...effect, passes: sized(effect.passes, 1) };
    case 'tip':
      return { ...effect, reaches: sized(effect.reaches, 1) };
    case 'reservoir_leak':
      return { ...effect, mL_day: sized(effect.mL_day, 0) };
    case 'free_flow':
      return { ...effect, mL_min: sized(effect.mL_min, 0) };
    case 'refill_missed':
      return { ...effect, left_mL: once(effect.left_mL) };
    case 'fill_beside':
      return { ...effect, share: once(effect.share) };
    case 'fill_strength':
    case 'fill_no_bridge':
    case 'told_dose':
    case 'told_concentration':
      return { ...effect, times: once(effect.times) };
    case 'fill_entered':
      return { ...effect, more_mL: once(effect.more_mL) };
    case 'flush':
      return { ...effect, port_mL: once(effect.port_mL) };
    default:
      return effect;
  }
}
