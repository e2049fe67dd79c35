import { sayCaseTime } from '../../case/index.ts';
import type { Draft } from './draft.ts';
import type { SuggestionReason } from './suggestion.ts';
import { stepSays } from './words.ts';

/** Nothing before an instant; the patient is looked at again then. */
export function waitUntil(when_s: number, reasons: readonly SuggestionReason[], step = 'wait'): Draft {
  const says = stepSays(step, { when: sayCaseTime(Math.ceil(when_s / 60) * 60) });
  return { kind: 'wait', says, at_s: when_s, reasons, look_again_s: when_s };
}
