import * as v from 'valibot';
import { type CallToGrade, senseOf } from '../../../src/rehearsal/calls/index.ts';
import type { Request } from '../../../src/rehearsal/run.ts';
import { CONTACTS, STATES } from '../../../src/rehearsal/words.ts';
import file from './graded.yaml';
import secondFile from './second-rater.yaml';

const keys = v.array(v.string());
const groups = v.array(keys);
const contact = v.picklist(CONTACTS);
const when = {
  to: v.exactOptional(v.array(contact)),
  known: v.exactOptional(keys),
  unknown: v.exactOptional(keys),
};
const GRADES = [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5] as const;
const GradedFile = v.strictObject({
  settings: v.record(
    v.string(),
    v.strictObject({
      says: v.string(),
      knows: v.record(v.string(), v.number()),
      sense: v.strictObject({
        thinks: v.array(v.strictObject({ states: v.array(v.picklist(STATES)), ...when })),
        orders: v.array(v.strictObject({ actions: keys, ...when })),
        harms: v.array(v.strictObject({ actions: keys, ...when })),
        must_say: v.array(v.strictObject({ facts: keys, ...when })),
      }),
      needs: v.record(
        contact,
        v.strictObject({ situation: groups, background: groups, assessment: groups, request: keys }),
      ),
    }),
  ),
  calls: v.array(
    v.strictObject({
      key: v.string(),
      setting: v.string(),
      to: contact,
      ages: v.optional(v.record(v.string(), v.number()), {}),
      unknown: v.optional(keys, []),
      s: keys,
      b: keys,
      a: keys,
      thinks: v.exactOptional(v.picklist(STATES)),
      r: keys,
      grade: v.picklist(GRADES),
      /** The grade before the scale was changed, and why it changed. */
      was: v.exactOptional(v.picklist(GRADES)),
      regraded: v.exactOptional(v.pipe(v.string(), v.minLength(10))),
      because: v.pipe(v.string(), v.minLength(10)),
    }),
  ),
});

export const GRADED = v.parse(GradedFile, file);
export type GradedCall = (typeof GRADED.calls)[number];

const points = v.picklist([0, 0.5, 1]);
const SecondFile = v.strictObject({
  grades: v.array(v.strictObject({ key: v.string(), S: points, B: points, A: points, R: points, H: points })),
});
/** Of the first 66 calls, by a second rater. */
export const SECOND: ReadonlyMap<string, number> = new Map(
  v.parse(SecondFile, secondFile).grades.map(({ key, S, B, A, R, H }) => [key, S + B + A + R + H]),
);

const AT_S = 100_000;

/** A stored call as the grader takes it. */
export function toGrade({ setting: name, to, ages, unknown, s, b, a, thinks, r }: GradedCall): CallToGrade {
  const setting = GRADED.settings[name];
  const needs = setting?.needs[to];
  if (setting === undefined || needs === undefined) throw new Error(`No needs of ${to} in ${name}`);
  const facts = Object.entries({ ...setting.knows, ...ages })
    .filter(([fact]) => !unknown.includes(fact))
    .map(([fact, min]) => ({ fact, at_s: AT_S - min * 60, says: fact, from: 'observation' as const }));
  const sense = senseOf(
    { call_sense: setting.sense, harmfuls: [] },
    { to, variant: 'the_only_one', facts, at_s: AT_S },
  );
  return {
    to,
    needs,
    sense,
    facts,
    at_s: AT_S,
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
