import { expect } from 'vitest';
import { chainOf, type Play, type RateStretch, type Report, SCORE } from '../../../src/rehearsal/index.ts';

/** Seconds between the piece that was before and the piece that came, whose border lies between whole seconds. */
const AROUND_S = 2;

/** No time of a report lies before the handover, none comes before what it follows from, none after the end. */
export function expectInOrder({ from_s, ended, now_s }: Play, { times }: Report) {
  const { suspected_s, right_s, help_s, called_s, delivery_s } = times;
  const long_s = (ended?.at_s ?? now_s) - from_s;
  for (const each of [suspected_s, right_s, help_s, called_s, delivery_s]) {
    if (each === undefined) continue;
    expect(each).toBeGreaterThanOrEqual(0);
    expect(each).toBeLessThanOrEqual(long_s);
  }
  if (right_s !== undefined) expect(suspected_s).toBeLessThanOrEqual(right_s);
  if (called_s !== undefined) expect(help_s).toBeLessThanOrEqual(called_s);
}

/**
 * At the second at which delivery is called restored it had been too little, and what comes is the programme again, or a
 * lumbar bolus is given; at the second at which it is called stopped it had been coming, and comes no more.
 */
export function expectReal({ truth, from_s }: Play, { times: { delivery, delivery_s } }: Report) {
  if (delivery_s === undefined) return;
  const at_s = from_s + delivery_s;
  const before = ratesAt(truth.document, at_s - AROUND_S);
  const after = ratesAt(truth.document, at_s + AROUND_S - 1);
  if (delivery === 'stopped') {
    expect(coming(before)).toBeGreaterThan(0);
    expect(coming(after)).toBeLessThanOrEqual(SCORE.stopped_share.value * coming(before));
    return;
  }
  expect(isBack(before)).toBe(false);
  const { doses } = chainOf(truth.document, at_s, at_s + 1, 1);
  const isGiven = doses.some((dose) => dose.route === 'lumbar' && dose.at_s === at_s);
  expect(isGiven || isBack(after)).toBe(true);
}

/** Nearly all of what the pump is told reaches spinal fluid, and of what it should have been told. */
function isBack({ ordered_mcg_h, programmed_mcg_h, delivered_mcg_h }: RateStretch): boolean {
  const wanted = Math.max(ordered_mcg_h, programmed_mcg_h);
  return delivered_mcg_h > 0 && delivered_mcg_h >= SCORE.restored_share.value * wanted;
}

function coming({ pump_mcg_h, delivered_mcg_h }: RateStretch): number {
  return Math.max(pump_mcg_h, delivered_mcg_h);
}

function ratesAt(document: Play['truth']['document'], at_s: number): RateStretch {
  const [rates] = chainOf(document, at_s, at_s + 1, 1).rates;
  if (rates === undefined) throw new Error(`nothing is known of second ${at_s}`);
  return rates;
}
