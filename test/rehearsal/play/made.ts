import '../../../src/case/catalogue/index.ts';
import { type Case, READY_PATIENTS } from '../../../src/case/index.ts';
import { must } from '../../../src/problem/index.ts';
import {
  act,
  advance,
  type ContactKey,
  drawOf,
  type LearnerRole,
  type NewIntent,
  newRun,
  type Play,
  playOf,
  type Request,
  type Scenario,
  type TaskKey,
} from '../../../src/rehearsal/index.ts';

const HOUR_S = 3600;
export const FROM_S = 3 * 24 * HOUR_S + 8 * HOUR_S;

function patient(): Case {
  const found = READY_PATIENTS.get('penn-1989');
  if (found === undefined) throw new Error('the default patient is missing');
  return found;
}

/** A small scenario made by hand: a catheter that blocked a day ago, or a pump that holds ten times the strength. */
export const MADE: Scenario = {
  key: 'made',
  number: 1,
  version: 1,
  reviewed: '2026-01-01',
  kind: 'clinical',
  shelf: { title: 'Stiff today', says: 'Somebody is stiffer than usual.', minutes: 20 },
  audience: 'Nurses',
  roles: ['ward_nurse', 'itb_nurse', 'resident'],
  objectives: [{ key: 'find', says: 'Find it' }],
  prerequisites: [],
  setting: 'A ward',
  prebrief: [],
  case: patient(),
  handover: { at_s: FROM_S, from: 'Night nurse', says: ['Restless since midnight.'], facts: [] },
  history: [
    { key: 'refilled', by: 'chart', says: 'Refilled three weeks ago.' },
    { key: 'noise', by: 'family', says: 'It did not beep.', variants: ['blocked'] },
  ],
  present: ['second_nurse'],
  contacts: { pharmacy: { away: true } },
  without: ['examine/nuclear_scan'],
  standing_orders: ['antipyretic'],
  variants: [
    {
      key: 'blocked',
      weight: 1,
      says: 'The catheter is blocked.',
      hidden: [
        { kind: 'fault', fault: 'catheter_occlusion', severity: 1, onset: 'sudden', at_h: [-26, -20] },
      ],
      patient: { sensitivity: [0.8, 1.2] },
      truth: { states: ['withdrawal'], causes: [] },
    },
    {
      key: 'strong',
      weight: 1,
      says: 'Drug of another strength is in the pump.',
      hidden: [{ kind: 'oral_dose', mg: 2000, at_h: -0.5 }],
      patient: {},
      truth: { states: ['overdose'], causes: [] },
    },
  ],
  cues: [
    { key: 'calls', when: { minutes: { least: 5 } }, from: 'patient', says: 'My legs!' },
    {
      key: 'hot',
      when: { body: { output: 'temperature_core', least: 38 } },
      from: 'patient',
      says: 'I am hot.',
    },
  ],
  decisions: [
    {
      key: 'wait',
      when: { minutes: { least: 90 } },
      from: 'Doctor',
      asks: 'Shall we wait until tomorrow?',
      options: [
        { key: 'yes', says: 'Yes', adds: [{ kind: 'illness', illness: 'sepsis', strength: 0.5, at_h: 0.5 }] },
        { key: 'no', says: 'No', adds: [], ends: 'handed' },
      ],
      otherwise: { option: 'yes', after_min: 10 },
    },
  ],
  criticals: [
    {
      key: 'looked',
      says: 'Measured within ten minutes',
      bold: true,
      need: { done: ['observe/vital_signs'] },
      within_min: 10,
      objective: 'find',
      why: 'To know',
      source: 'Made',
    },
    {
      key: 'treated',
      says: 'Lorazepam after looking',
      bold: false,
      need: { done: ['act/lorazepam'], after: 'observe/vital_signs', amount: { least: 1 } },
      from: { body: { output: 'temperature_core', least: 37.5 } },
      within_min: 60,
      objective: 'find',
      why: 'To help',
      source: 'Made',
    },
    {
      key: 'called',
      says: 'The pump team is called',
      bold: true,
      need: { called: { to: ['itb_team'], asked: ['come_now'] } },
      within_min: 60,
      objective: 'find',
      why: 'To mend',
      source: 'Made',
    },
  ],
  harmfuls: [
    {
      key: 'stopped',
      says: 'The pump was stopped',
      when: { all: [{ variant: ['blocked'] }, { programmed: { as: ['stopped'] } }] },
      fatal: false,
      why: 'It needs drug',
      source: 'Made',
    },
  ],
  calls: {},
  charting: [{ chart: 'handover' }],
  ends: [
    { key: 'handed', when: { minutes: { least: 10_000 } }, says: 'Handed over.', outcome: 'handed_over' },
  ],
  limit_h: 48,
  pass: 'clinical',
  debrief: { title: 'Blocked', questions: [], points: [], what_ifs: [] },
  sources: [],
};

export interface Told {
  readonly variant?: string;
  readonly role?: LearnerRole;
  readonly scenario?: Scenario;
}

export function begin({ variant = 'blocked', role = 'ward_nurse', scenario = MADE }: Told = {}): Play {
  const draw = drawOf(scenario, variant);
  return must(playOf(scenario, newRun(scenario, { draw, role, mode: 'practice', id: 'one', began: '' })));
}

export function meant(play: Play, ...intents: readonly NewIntent[]): Play {
  return intents.reduce((now, intent) => must(act(now, intent)), play);
}

export function look(task: TaskKey): NewIntent {
  return { kind: 'do', task };
}

/** A call that says nothing and only asks. */
export function asksFor(to: ContactKey, request: Request): NewIntent {
  const sbar = { situation: [], background: [], assessment: { facts: [] }, requests: [request] };
  return { kind: 'call', to, sbar };
}

/** Of lorazepam, so many mg. */
export function lorazepam(amount: number): Request {
  return { kind: 'order', action: 'lorazepam', amount };
}

/** So many minutes later. */
export function later(play: Play, minutes: number): Play {
  return advance(play, play.now_s + Math.round(minutes * 60));
}

export function ward(over: Partial<Scenario>): Scenario {
  return { ...MADE, ...over };
}
