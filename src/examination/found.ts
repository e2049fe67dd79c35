import type { Shown, Sign, Why } from './examination.ts';
import type { WhyFact } from './facts.ts';

/** What one examination finds; the examination and its time are put to it by `examine`. */
export type Found = Omit<Shown, 'examination' | 'at_s'>;

export function found(
  signs: readonly Sign[],
  why: readonly Why[],
  rest: Partial<Omit<Found, 'signs' | 'why'>> = {},
): Found {
  return { signs, why, misled: false, numbers: [], ...rest };
}

export function because(link: Why['link'], fact: WhyFact, value?: number): Why {
  return value === undefined ? { link, fact } : { link, fact, value };
}

/** There is no pump to examine. */
export function withoutPump(): Found {
  return found([], [because('pump', 'no_pump')]);
}
