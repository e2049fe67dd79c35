import { type Case, checkCase, type NewEntry, READY_PATIENTS } from '../../../src/case/index.ts';
import { must } from '../../../src/problem/index.ts';
import {
  type Call,
  type CallGrade,
  type Charted,
  type Condition,
  type ContactKey,
  type Critical,
  type Harmful,
  type Play,
  type Run,
  reportOf,
  type Scenario,
  type Thought,
} from '../../../src/rehearsal/index.ts';

/** Scenarios and plays made by hand, so that the score is tested without an engine. */

export const HANDOVER_S = 10 * 86_400;
export const NEVER: Condition = { minutes: { least: 1e9 } };

/** A second so many minutes after the handover. */
export function at(minutes: number): number {
  return HANDOVER_S + Math.round(minutes * 60);
}

export function critical(key: string, changes: Partial<Critical> = {}): Critical {
  return {
    key,
    says: `Does ${key}`,
    bold: false,
    need: NEVER,
    within_min: 30,
    objective: 'recognise',
    why: 'Because.',
    source: 'made up',
    ...changes,
  };
}

export function harmful(key: string, changes: Partial<Harmful> = {}): Harmful {
  return {
    key,
    says: `Harms by ${key}`,
    when: NEVER,
    fatal: false,
    why: 'Because.',
    source: 'made up',
    ...changes,
  };
}

/** A patient whose catheter is off the pump from some hours before the handover on. */
export function documentWith(hidden: readonly NewEntry[] = BROKEN): Case {
  const patient = READY_PATIENTS.get('penn-1989');
  if (patient === undefined) throw new Error('The patient of the tests is missing.');
  const highest = patient.log.reduce((most, { id }) => Math.max(most, id), 0);
  const log = [...patient.log, ...hidden.map((entry, i) => ({ ...entry, id: highest + 1 + i }))];
  return must(checkCase({ ...patient, log }));
}

const BROKEN: readonly NewEntry[] = [
  { kind: 'fault', fault: 'disconnection_at_pump', severity: 1, at_s: HANDOVER_S - 14 * 3600 },
];

export function scenarioWith(changes: Partial<Scenario> = {}): Scenario {
  return {
    key: 'by_hand',
    number: 4,
    version: 2,
    reviewed: '2026-11-01',
    kind: 'clinical',
    shelf: { title: 'Stiff since last night', says: 'A ward at noon.', minutes: 25 },
    audience: 'Nurses',
    roles: ['ward_nurse'],
    objectives: [
      { key: 'recognise', says: 'Suspect it' },
      { key: 'restore', says: 'Restore delivery' },
    ],
    prerequisites: [],
    setting: 'Ward',
    prebrief: [],
    case: documentWith([]),
    handover: { at_s: HANDOVER_S, from: 'night nurse', says: ['Stiff.'], facts: [] },
    history: [],
    present: [],
    contacts: {},
    without: [],
    standing_orders: [],
    variants: [
      {
        key: 'off',
        weight: 1,
        says: 'The catheter had come off the pump.',
        hidden: [],
        patient: {},
        truth: { states: ['withdrawal'], causes: ['disconnection'] },
      },
    ],
    cues: [],
    decisions: [],
    criticals: [],
    harmfuls: [],
    calls: {},
    charting: [],
    ends: [],
    limit_h: 24,
    pass: 'clinical',
    debrief: { title: 'Off the pump', questions: [], points: [], what_ifs: [] },
    sources: [],
    ...changes,
  };
}

export interface Lived {
  /** Key of a mark, and minutes from the handover. */
  readonly marks?: Readonly<Record<string, number>>;
  readonly calls?: readonly Call[];
  readonly charts?: readonly Charted[];
  readonly thoughts?: readonly Thought[];
  readonly intents?: Run['intents'];
  readonly tasks?: Play['tasks'];
  readonly orders?: Play['orders'];
  readonly now_min?: number;
  readonly ended?: Play['ended'];
  readonly document?: Case;
}

export function playWith(scenario: Scenario, lived: Lived = {}): Play {
  const [variant] = scenario.variants;
  if (variant === undefined) throw new Error('A scenario has a variant.');
  const now_s = at(lived.now_min ?? 240);
  return {
    scenario,
    run: runWith(scenario, { intents: lived.intents ?? [], now_s }),
    role: 'ward_nurse',
    mode: 'assessed',
    from_s: HANDOVER_S,
    now_s,
    truth: {
      variant,
      document: lived.document ?? documentWith(),
      marks: new Map(Object.entries(lived.marks ?? {}).map(([key, minutes]) => [key, at(minutes)])),
    },
    people: [],
    tasks: lived.tasks ?? [],
    readings: [],
    attached: [],
    facts: [],
    heard: [],
    calls: lived.calls ?? [],
    orders: lived.orders ?? [],
    questions: [],
    decisions: [],
    thoughts: lived.thoughts ?? [],
    charts: lived.charts ?? [],
    told: [],
    steps: [],
    programmer: { present: false },
    programmed: [],
    feed: [],
    ...(lived.ended === undefined ? {} : { ended: lived.ended }),
  };
}

/** What a play of a scenario with these critical actions is worth. */
export function reportWith(criticals: readonly Critical[], lived: Lived = {}) {
  return reportOf(playWith(scenarioWith({ criticals }), lived));
}

export function runWith(scenario: Scenario, changes: Partial<Run> = {}): Run {
  return {
    schema: 'itb-rehearsal',
    version: 1,
    id: 'run-1',
    scenario: scenario.key,
    scenario_version: scenario.version,
    draw: 3,
    role: 'ward_nurse',
    mode: 'assessed',
    began: '2026-11-23T06:00:00.000Z',
    intents: [],
    now_s: HANDOVER_S,
    ...changes,
  };
}

export function call(to: ContactKey, minutes: number, score: number, id = 1): Call {
  return {
    id,
    to,
    sbar: { situation: [], background: [], assessment: { facts: [] }, requests: [] },
    at_s: at(minutes),
    reply_s: at(minutes + 15),
    grade: gradeOf(score),
  };
}

function gradeOf(score: number): CallGrade {
  const part = (place: number) => (score > place ? 1 : 0);
  return {
    score,
    parts: {
      situation: part(0),
      background: part(1),
      assessment: part(2),
      request: part(3),
      honest: part(4),
    },
    missing: [],
    unseen: [],
    stale: [],
  };
}

export function chart(key: string, minutes: number, changes: Partial<Charted> = {}): Charted {
  return { chart: key, at_s: at(minutes), items: ['seen'], unseen: [], ...changes };
}
