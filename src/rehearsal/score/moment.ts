import { deviceAt } from '../../delivery/index.ts';
import type { Chain, ChainOutput, Debrief, Moment } from '../debrief.ts';
import type { Reading } from '../play.ts';
import type { OutputName } from '../words.ts';
import { forEach } from './chain.ts';

/** What was so at a second of a debrief, and what the learner could know of it by then. */
export function momentOf({ play, chain, hidden }: Debrief, at_s: number): Moment {
  const thought = play.thoughts.findLast((each) => each.at_s <= at_s);
  return {
    at_s,
    device: deviceAt(play.truth.document, Math.round(at_s)),
    body: bodyAt(chain, at_s),
    seen: lastReadings(play.readings, at_s),
    facts: play.facts.filter((fact) => fact.at_s <= at_s),
    ...(thought === undefined ? {} : { thought }),
    hidden: hidden.filter((span) => span.from_s <= at_s && at_s < (span.to_s ?? Number.POSITIVE_INFINITY)),
  };
}

/** Between two samples in proportion; beyond the ends as at the end. */
function bodyAt({ time_s, outputs }: Chain, at_s: number): Readonly<Record<ChainOutput, number>> {
  const last = time_s.length - 1;
  const next = time_s.findIndex((each) => each >= at_s);
  const after = next < 0 ? last : next;
  const before = Math.max(0, next < 0 ? last : next - 1);
  const width_s = time_s[after]! - time_s[before]!;
  const share = width_s === 0 ? 1 : Math.min(1, Math.max(0, (at_s - time_s[before]!) / width_s));
  return forEach((output) => {
    const curve = outputs[output];
    return curve[before]! + share * (curve[after]! - curve[before]!);
  });
}

function lastReadings(readings: readonly Reading[], at_s: number): readonly Reading[] {
  const last = new Map<OutputName, Reading>();
  for (const reading of readings) {
    if (reading.at_s <= at_s && reading.at_s >= (last.get(reading.output)?.at_s ?? 0)) {
      last.set(reading.output, reading);
    }
  }
  return [...last.values()];
}
