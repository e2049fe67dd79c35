import * as v from 'valibot';
import type { CallToGrade } from '../../../src/rehearsal/calls/index.ts';
import type { Request } from '../../../src/rehearsal/run.ts';
import { STATES } from '../../../src/rehearsal/words.ts';
import file from './graded.yaml';

const keys = v.array(v.string());
const groups = v.array(keys);
const GradedFile = v.strictObject({
  settings: v.record(
    v.string(),
    v.strictObject({
      says: v.string(),
      knows: v.record(v.string(), v.number()),
      needs: v.record(
        v.string(),
        v.strictObject({ situation: groups, background: groups, assessment: groups, request: keys }),
      ),
    }),
  ),
  calls: v.array(
    v.strictObject({
      key: v.string(),
      setting: v.string(),
      to: v.string(),
      ages: v.optional(v.record(v.string(), v.number()), {}),
      unknown: v.optional(keys, []),
      s: keys,
      b: keys,
      a: keys,
      thinks: v.exactOptional(v.picklist(STATES)),
      r: keys,
      grade: v.picklist([0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5]),
      because: v.pipe(v.string(), v.minLength(10)),
    }),
  ),
});

export const GRADED = v.parse(GradedFile, file);
export type GradedCall = (typeof GRADED.calls)[number];

const AT_S = 100_000;

/** A stored call as the grader takes it. */
export function toGrade({ setting: name, to, ages, unknown, s, b, a, thinks, r }: GradedCall): CallToGrade {
  const setting = GRADED.settings[name];
  const needs = setting?.needs[to];
  if (setting === undefined || needs === undefined) throw new Error(`No needs of ${to} in ${name}`);
  const facts = Object.entries({ ...setting.knows, ...ages })
    .filter(([fact]) => !unknown.includes(fact))
    .map(([fact, min]) => ({ fact, at_s: AT_S - min * 60, says: fact, from: 'observation' as const }));
  return {
    needs,
    facts,
    at_s: AT_S,
    stale_min: 30,
    sbar: {
      situation: s,
      background: b,
      assessment: thinks === undefined ? { facts: a } : { facts: a, thinks },
      requests: r.map(requestOf),
    },
  };
}

function requestOf(key: string): Request {
  return key.startsWith('order/')
    ? { kind: 'order', action: key.slice('order/'.length) }
    : { kind: 'other', request: key };
}
