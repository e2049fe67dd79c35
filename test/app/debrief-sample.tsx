import { render } from 'preact';
import { act } from 'preact/test-utils';
import { Opened } from '../../src/app/debrief/opened.tsx';
import { titlesOf } from '../../src/app/debrief/titles.ts';
import type { WhatIfAsker } from '../../src/app/debrief/what-if/client.ts';
import type { Asked } from '../../src/app/debrief/what-if/compute.ts';
import {
  bedside,
  chainOf,
  type Debrief,
  debriefOfPlay,
  extremesOf,
  type Play,
} from '../../src/rehearsal/index.ts';
import {
  at,
  call,
  chart,
  critical,
  documentWith,
  harmful,
  playWith,
  scenarioWith,
} from '../rehearsal/score/plays.ts';

/** A debrief made by hand: one action in time, one late, one missed, one trap, a poor call, three readings. */
export function sampleScenario() {
  return scenarioWith({
    criticals: [
      critical('look', { says: 'Took the temperature', within_min: 20 }),
      critical('call', { says: 'Called for help', within_min: 30, bold: true }),
      critical('film', { says: 'Had the catheter filmed', within_min: 60, bold: true, objective: 'restore' }),
    ],
    harmfuls: [
      harmful('calm', { says: 'Gave haloperidol', why: 'It hides the rest.' }),
      harmful('double', { says: 'Doubled the dose', fatal: true }),
    ],
    charting: [{ chart: 'early_warning', within_min: 30 }],
    debrief: {
      title: 'Off the pump',
      questions: [
        { phase: 'summary', asks: 'What will you say first?' },
        { phase: 'reactions', asks: 'What was it like?' },
        { phase: 'analysis', asks: 'What did the log tell?', others_miss: 'Not where the drug goes.' },
        { phase: 'analysis', asks: 'Only of another draw?', variants: ['other'] },
        { phase: 'description', asks: 'What happened?' },
      ],
      points: [
        { says: 'One patient got better only with drug.', grade: 'measured', source: 'coffey-2002' },
        { says: 'Deadlines are teaching.', grade: 'assumption', source: 'design value' },
      ],
      what_ifs: [
        { says: 'Nobody did anything', change: { kind: 'nothing_done' } },
        { says: 'Never here', variants: ['other'], change: { kind: 'nothing_done' } },
      ],
    },
    sources: ['coffey-2002'],
  });
}

export function samplePlay(): Play {
  const poor = call('neurosurgery', 45, 3);
  const play = playWith(sampleScenario(), {
    marks: { 'critical/look': 12, 'critical/call': 45, 'harmful/calm': 50 },
    now_min: 300,
    document: documentWith(),
    thoughts: [{ at_s: at(28), state: 'withdrawal', cause: 'disconnection', sure_percent: 60 }],
    calls: [
      {
        ...poor,
        sbar: { ...poor.sbar, free: 'Please come.' },
        grade: {
          ...poor.grade,
          missing: [{ part: 'background', facts: ['recent_surgery'] }],
          unseen: ['itch'],
          stale: ['temperature'],
        },
      },
    ],
    charts: [chart('early_warning', 25, { points: 3, right_points: 5, items: [] })],
    intents: [
      { id: 1, at_s: at(2), kind: 'do', task: 'observe/vital_signs' },
      { id: 2, at_s: at(28), kind: 'think', state: 'withdrawal', cause: 'disconnection', sure_percent: 60 },
      { id: 3, at_s: at(50), kind: 'do', task: 'act/lorazepam', amount: 2 },
    ],
  });
  return {
    ...play,
    readings: [5, 65, 185].map((minutes, i) => ({
      output: 'temperature_core',
      at_s: at(minutes),
      value: 37.5 + i * 0.4,
      by: 'hand',
    })),
  };
}

export const sample = (): Debrief => debriefOfPlay(samplePlay());

/** Answers each what-if with a better score, a cooler course, and notes what it was asked. */
export function fakeAsker(debrief: Debrief): WhatIfAsker & { readonly asked: Asked[] } {
  const asked: Asked[] = [];
  return {
    asked,
    ask(wanted) {
      asked.push(wanted);
      const { window, handover_s } = wanted;
      const chain = chainOf(documentWith([]), window.from_s, window.to_s);
      return Promise.resolve({
        id: 1,
        kind: 'told',
        other: {
          report: { ...debrief.report, percent: 90, passed: true, fails: [] },
          outcome: {
            ...extremesOf(chain, handover_s),
            seizure: { value: 0, at_s: handover_s },
            died: false,
          },
          chain,
          to_s: debrief.to_s,
          dropped: 0,
          impossible: false,
        },
      });
    },
    close() {},
  };
}

export async function openSample(debrief = sample(), again = () => {}, asker = fakeAsker(debrief)) {
  await act(() =>
    render(
      <Opened debrief={debrief} titles={titlesOf(bedside())} asker={asker} onAgain={again} />,
      document.body,
    ),
  );
  return { debrief, asker };
}

export const one = (testid: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-testid="${testid}"]`);
  if (found === null) throw new Error(`no ${testid}`);
  return found;
};
export const has = (testid: string) => document.querySelector(`[data-testid="${testid}"]`) !== null;
export const said = (testid: string) => (one(testid).textContent ?? '').replaceAll('\u00a0', ' ');
export const press = (testid: string) => act(() => one(testid).click());
export async function write(testid: string, text: string, event = 'input') {
  const field = one(testid);
  if (
    !(
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement
    )
  ) {
    throw new Error(`${testid} is no field`);
  }
  await act(() => {
    field.value = text;
    field.dispatchEvent(new Event(event, { bubbles: true }));
  });
}
