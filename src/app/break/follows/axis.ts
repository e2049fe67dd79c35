import { DAY_S } from '../../../case/index.ts';
import { SPAN_S, type Span } from './request.ts';

const TICK_DAYS: Readonly<Record<Span, number>> = { '14d': 2, '30d': 5 };
const STEP_S: Readonly<Record<Span, number>> = { '14d': 3600, '30d': 7200 };

/** Times of the labels. */
export function ticksOf(span: Span): readonly number[] {
  const step_s = TICK_DAYS[span] * DAY_S;
  return Array.from({ length: SPAN_S[span] / step_s + 1 }, (_, i) => i * step_s);
}

/** The cursor stands at round times. */
export function atStep(at_s: number, span: Span): number {
  const step_s = STEP_S[span];
  return Math.min(SPAN_S[span], Math.max(0, Math.round(at_s / step_s) * step_s));
}

export function stepOf(span: Span): number {
  return STEP_S[span];
}
