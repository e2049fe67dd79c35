import { FAULTS } from '../case/catalogue/index.ts';
import { type Case, DAY_S, type Fault, HOUR_S, type OnsetKind, TRIGGERS } from '../case/index.ts';
import type { Alarm } from '../delivery/index.ts';
import { momentOf } from './body.ts';
import { brokenBy, type Cause, diagnosisBehind } from './cause.ts';
import { complaintsOf, type Sense, senseOf } from './complaints.ts';
import { type Draw, drawFor } from './draw.ts';
import type { Complaint } from './file.ts';
import { beginsOf, type Diagnosis } from './mechanism.ts';
import { plausible } from './plausible.ts';
import { type Onset, onsetOf } from './presentation.ts';
import { drawScene, type Scene, toMinute } from './scene.ts';
import { RULES } from './shipped.ts';
import { type Story, storyOf } from './story.ts';

/** One case to be found out. Everything in it follows from the seed. */
export interface Mystery {
  readonly seed: number;
  readonly scene: Scene;
  readonly cause: Cause;
  readonly truth: Diagnosis;
  readonly document: Case;
  /** When the cause begins, when the first complaint or alarm comes, and when the patient is seen. */
  readonly begins_s: number;
  readonly felt_s: number;
  readonly seen_s: number;
  readonly complaints: readonly Complaint[];
  readonly sense: Sense;
  readonly story: Story;
  /** For what examinations overlook; never 0. */
  readonly chance_seed: number;
}

const ATTEMPTS = 40;

/** The case of a seed, a safe integer of 0 or more. The same seed gives the same case. */
export function mysteryOf(seed: number, faults: ReadonlyMap<string, Fault> = FAULTS): Mystery {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const mystery = attempted(seed, attempt, faults);
    if (mystery !== undefined) return mystery;
  }
  throw new RangeError(`No case could be drawn for seed ${seed}.`);
}

function attempted(seed: number, attempt: number, faults: ReadonlyMap<string, Fault>): Mystery | undefined {
  const draw = drawFor(seed, attempt, 'case');
  const scene = drawScene(draw);
  const cause = drawCause(draw, [...faults.values()]);
  const begins_s = drawBeginning(draw, scene, cause);
  const document = brokenBy(scene.whole, cause, begins_s);
  if (document === undefined) return undefined;
  const isDue = cause.kind === 'fault' && beginsOf(cause.fault) === 'due';
  const onset = onsetOf(document, scene.whole, begins_s, isDue);
  const seen = drawSeen(draw, onset);
  // Who comes after the next refill was due has missed one, whatever else is wrong.
  if (seen === undefined || (!isDue && seen.seen_s > scene.due_s)) return undefined;
  if (momentOf(document, seen.seen_s)('circulation') < RULES.treated.dead_below) return undefined;
  const complaints = complaintsAt(document, scene.whole, seen.seen_s);
  // What comes and goes may be away when the patient arrives: then somebody saw it at home.
  const seen_s = complaints.length > 0 || seen.heard ? seen.seen_s : toMinute(seen.first_s);
  const truth = diagnosisBehind(cause);
  const present = seen_s === seen.seen_s ? complaints : complaintsAt(document, scene.whole, seen_s);
  const told = { scene, truth, complaints: present, felt_s: onset.felt_s, seen_s, alarm: seen.heard };
  return {
    seed,
    scene,
    cause,
    truth,
    document,
    begins_s,
    felt_s: seen.first_s,
    seen_s,
    complaints: present,
    sense: senseOf(present),
    story: storyOf(drawFor(seed, attempt, 'story'), told),
    chance_seed: drawFor(seed, attempt, 'chance').seed(),
  };
}

interface Seen {
  readonly first_s: number;
  readonly seen_s: number;
  /** An alarm that was heard before. */
  readonly heard: Alarm | undefined;
}

/** Some hours after what was first felt, or heard; at once when it is severe. */
function drawSeen(draw: Draw, { felt_s, severe_s, alarm }: Onset): Seen | undefined {
  const heard = draw.chance(RULES.scene.alarm_heard) ? alarm : undefined;
  const delay_s = toMinute(draw.within(RULES.scene.comes_after_h) * HOUR_S);
  const first_s = Math.min(felt_s ?? Number.POSITIVE_INFINITY, heard?.from_s ?? Number.POSITIVE_INFINITY);
  if (!Number.isFinite(first_s)) return undefined;
  const came_s = toMinute(first_s) + delay_s;
  return { first_s, seen_s: Math.max(toMinute(first_s), Math.min(came_s, severe_s ?? came_s)), heard };
}

function complaintsAt(document: Case, whole: Case, at_s: number): readonly Complaint[] {
  return complaintsOf(momentOf(document, at_s), momentOf(whole, at_s));
}

function drawCause(draw: Draw, faults: readonly Fault[]): Cause {
  const { no_fault_share, trigger_strength, severity_least } = RULES.scene;
  if (draw.chance(no_fault_share)) {
    if (draw.chance(1 / 2)) return { kind: 'tolerance' };
    return { kind: 'trigger', trigger: draw.one(TRIGGERS), strength: draw.within(trigger_strength) };
  }
  const fault = draw.one(faults.filter((each) => beginsOf(each) !== 'told'));
  const severity = plausible(fault, draw.within([fault.usual_severity * severity_least, 1]));
  return { kind: 'fault', fault, severity, onset: draw.one(onsetsOf(fault)) };
}

function onsetsOf({ onsets }: Fault): readonly OnsetKind[] {
  return onsets.map(({ kind }) => kind);
}

/** With the visit, when the refill is due, or at a time of its own: soon after the visit, later, or then as well. */
function drawBeginning(draw: Draw, { visit_s, due_s }: Scene, cause: Cause): number {
  const { soon_share, soon_h, late_d, due_share, due_from } = RULES.scene;
  const begins = cause.kind === 'fault' ? beginsOf(cause.fault) : 'any';
  if (begins === 'visit') return visit_s;
  const late_s = visit_s + toMinute(draw.within(late_d) * DAY_S);
  if (begins === 'due') return due_s;
  // Before the alarm of the refill that is due, which would have nothing to do with it.
  if (draw.chance(due_share)) return toMinute(visit_s + (due_s - visit_s) * due_from);
  if (draw.chance(soon_share)) return visit_s + toMinute(draw.within(soon_h) * HOUR_S);
  return Math.min(late_s, toMinute(visit_s + (due_s - visit_s) * due_from));
}
