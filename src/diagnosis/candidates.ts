import { type Case, DAY_S, type Fault, HOUR_S, TRIGGERS } from '../case/index.ts';
import type { Course } from '../course/index.ts';
import type { OutputName } from '../model/index.ts';
import { bodyOver, momentOf, type Sample, sampleOf, type Window } from './body.ts';
import { brokenBy, type Cause, diagnosisBehind } from './cause.ts';
import { complaintsOf, looksAlike, senseOf } from './complaints.ts';
import { beginsOf, type Diagnosis } from './mechanism.ts';
import type { Mystery } from './mystery.ts';
import { plausible } from './plausible.ts';
import { RULES } from './shipped.ts';

/** One thing that could be wrong, as bad and as old as it must be to look like this case now. */
export interface Candidate {
  /** Of a fault its key; for the engine alone, never shown. */
  readonly key: string;
  readonly diagnosis: Diagnosis;
  readonly document: Case;
  readonly is_truth: boolean;
}

/** Earlier beginnings that are tried for what comes on slowly. */
const EARLIER_h = [0, 1, 12, 36, 96, 240];
/** The fastest of them is felt after so long. */
const FASTEST_s = 300;

/**
 * What could be behind a case for somebody who knows its story: the truth, and every other fault that is possible in this
 * patient, would have begun when it could, and would look like too little or too much drug as this case does.
 */
export function* candidatesOf(mystery: Mystery, faults: ReadonlyMap<string, Fault>): Generator<Candidate> {
  const { truth, document, cause } = mystery;
  const usual = usualOf(mystery);
  yield { key: keyOf(cause), diagnosis: truth, document, is_truth: true };
  for (const other of othersOf(faults)) {
    if (keyOf(other) === keyOf(cause)) continue;
    const found = likeCase(usual, other);
    if (found !== undefined)
      yield { key: keyOf(other), diagnosis: diagnosisBehind(other), document: found, is_truth: false };
  }
}

function keyOf(cause: Cause): string {
  return cause.kind === 'fault' ? cause.fault.key : cause.kind;
}

function othersOf(faults: ReadonlyMap<string, Fault>): readonly Cause[] {
  const [, strongest] = RULES.scene.trigger_strength;
  const causes = [...faults.values()]
    .filter((fault) => beginsOf(fault) !== 'told')
    .map(
      (fault): Cause => ({
        kind: 'fault',
        fault,
        severity: fault.usual_severity,
        onset: fault.onsets[0]?.kind ?? 'sudden',
      }),
    );
  return [...causes, { kind: 'trigger', trigger: TRIGGERS[0], strength: strongest }, { kind: 'tolerance' }];
}

/** The case this cause would make, if it could look like the one at hand. */
function likeCase(usual: Usual, cause: Cause): Case | undefined {
  for (const tried of severitiesOf(cause)) {
    for (const begins_s of beginningsOf(usual.mystery, cause)) {
      const document = brokenBy(usual.mystery.scene.whole, tried, begins_s);
      if (document === undefined) return undefined;
      const likeness = likenessOf(usual, document, cause);
      if (likeness === 'like') return document;
      // Worse or older would be no more like it.
      if (likeness === 'other') return undefined;
      if (likeness === 'earlier') break;
    }
  }
  return undefined;
}

function severitiesOf(cause: Cause): readonly Cause[] {
  if (cause.kind !== 'fault') return [cause];
  const { fault, severity } = cause;
  const tried = [severity, 1, severity * RULES.scene.severity_least];
  const severities = new Set(tried.map((each) => plausible(fault, each)));
  return [...severities].map((severity) => ({ ...cause, severity }));
}

function beginningsOf(
  { scene, felt_s, begins_s, cause: true_cause }: Mystery,
  cause: Cause,
): readonly number[] {
  const { visit_s, due_s } = scene;
  const begins = cause.kind === 'fault' ? beginsOf(cause.fault) : 'any';
  if (begins === 'visit') return [visit_s];
  if (begins === 'due') {
    // Nobody who came for the last refill has missed one before the next is due.
    const from_s = visit_s + (due_s - visit_s) * RULES.scene.due_from;
    return felt_s >= from_s ? [Math.min(due_s, felt_s)] : [];
  }
  const isFree = true_cause.kind !== 'fault' || beginsOf(true_cause.fault) !== 'visit';
  const latest_s = isFree ? begins_s : felt_s - FASTEST_s;
  const times_s = EARLIER_h.map((h) => Math.max(visit_s, latest_s - h * HOUR_S));
  return [...new Set(times_s)];
}

/** The patient of a case with nothing wrong, now and in the days before anybody complained. */
interface Usual {
  readonly mystery: Mystery;
  readonly now: Sample;
  readonly before: Course<OutputName> | undefined;
}

function usualOf(mystery: Mystery): Usual {
  const { scene, seen_s } = mystery;
  const before = beforeOf(mystery);
  return {
    mystery,
    now: momentOf(scene.whole, seen_s),
    before: before === undefined ? undefined : bodyOver(scene.whole, before),
  };
}

/** From the visit until nobody could have complained yet; none when trouble came too soon after the visit. */
function beforeOf({ scene, felt_s }: Mystery): Window | undefined {
  const to_s = felt_s - RULES.scene.slack_h * HOUR_S;
  return to_s <= scene.visit_s ? undefined : { from_s: scene.visit_s, to_s, every_s: DAY_S / 4 };
}

/** The same kind of complaint now, and none much earlier; or another kind, or none yet. */
function likenessOf(usual: Usual, document: Case, cause: Cause): 'like' | 'other' | 'none' | 'earlier' {
  const { mystery } = usual;
  const sense = senseOf(complaintsOf(momentOf(document, mystery.seen_s), usual.now));
  if (!looksAlike(sense, mystery.sense)) return sense === 'none' ? 'none' : 'other';
  const before = beforeOf(mystery);
  if (mystery.sense === 'none' || cause.kind === 'tolerance' || before === undefined) return 'like';
  const body = bodyOver(document, before);
  const felt = body.time_s.some((_, i) => {
    const then = usual.before === undefined ? usual.now : sampleOf(usual.before, i);
    return complaintsOf(sampleOf(body, i), then).length > 0;
  });
  return felt ? 'earlier' : 'like';
}
