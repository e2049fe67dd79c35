import type { Play } from '../play.ts';
import type { Mode, Run } from '../run.ts';
import type { Scenario } from '../scenario.ts';
import { bedside } from '../shipped.ts';
import type { LearnerRole } from '../words.ts';
import { outputsOf } from './body/outputs.ts';
import { beginning } from './body/past.ts';
import { asDrawn } from './draw/as-drawn.ts';
import { caseOf } from './draw/case-of.ts';
import { variantOf } from './draw/variant.ts';
import { paceOf } from './pace.ts';
import { peopleAt } from './people/people.ts';
import { deedsOf } from './watch/deeds.ts';
import { look } from './watch/look.ts';
import { noSeizures } from './watch/seizures.ts';
import { set } from './world/due.ts';
import { say } from './world/say.ts';
import type { World } from './world/world.ts';

const HOUR_S = 3600;

export interface Start {
  readonly draw: number;
  readonly role: LearnerRole;
  readonly mode: Mode;
  readonly id: string;
  /** ISO time. */
  readonly began: string;
}

/** A run in which nothing has been done. */
export function newRun(scenario: Scenario, { draw, role, mode, id, began }: Start): Run {
  return {
    schema: 'itb-rehearsal',
    version: 1,
    id,
    scenario: scenario.key,
    scenario_version: scenario.version,
    draw,
    role,
    mode,
    began,
    intents: [],
    now_s: scenario.handover.at_s,
  };
}

/** The second of the handover, for a run whose intents are still to come. */
export function worldAtStart(shelved: Scenario, run: Run): World {
  const scenario = asDrawn(shelved, run.draw);
  const { intents: _, now_s: __, ...head } = run;
  const from_s = scenario.handover.at_s;
  const document = caseOf(scenario, run.draw);
  const people = peopleAt(scenario, run.role);
  const world: World = {
    scenario,
    head,
    variant: variantOf(scenario, run.draw),
    role: run.role,
    mode: run.mode,
    from_s,
    now_s: from_s,
    intents: [],
    document,
    past: beginning(document, outputsOf(scenario), from_s, paceOf(scenario).every_s),
    marks: new Map(),
    due: [],
    turn: 1,
    details: new Map(),
    held: new Set(),
    rung: new Map(),
    sounded: new Map(),
    open: deedsOf(scenario, variantOf(scenario, run.draw)),
    toCome: {
      cues: scenario.cues,
      voices: bedside().voices.filter(({ asked }) => asked !== true),
      decisions: scenario.decisions,
    },
    checked_s: from_s,
    learnerEnded: false,
    seizures: noSeizures(run.draw),
    refused: [],
    people,
    tasks: [],
    readings: [],
    attached: [],
    facts: handoverFacts(scenario),
    heard: [],
    calls: [],
    orders: [],
    questions: [],
    decisions: [],
    thoughts: [],
    charts: [],
    told: [],
    steps: [],
    // It lies where the nurse of the ITB team is.
    programmer: { present: people.some(({ role }) => role === 'itb_nurse') },
    programmed: [],
    feed: [],
  };
  say(world, { kind: 'handover', of: 'team', key: 'handover' });
  set(world, from_s + Math.round(scenario.limit_h * HOUR_S), { kind: 'limit' });
  look(world);
  return world;
}

/** A colleague's word, of the second of the handover: what changes from minute to minute counts as old all the same. */
function handoverFacts({ handover }: Scenario): Play['facts'] {
  const { at_s } = handover;
  return handover.facts.map(({ fact, says }) => ({ fact, says, at_s, from: 'handover' }));
}
