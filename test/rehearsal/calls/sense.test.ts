import { describe, expect, it } from 'vitest';
import { harmingActions, needsOf, senseOf } from '../../../src/rehearsal/calls/index.ts';
import { bedside, playOf, scenarioNamed } from '../../../src/rehearsal/index.ts';
import type { Fact } from '../../../src/rehearsal/play.ts';
import type { CallSense } from '../../../src/rehearsal/scenario.ts';
import { CONTACTS } from '../../../src/rehearsal/words.ts';
import { asRun, runsFor, SCENARIOS } from '../scenarios/shelf.ts';

const heard = (fact: string, at_s = 10): Fact => ({ fact, at_s, says: fact, from: 'observation' });

describe('what applies to a call', () => {
  const call_sense: CallSense = {
    thinks: [
      { states: ['withdrawal'] },
      { states: ['sepsis'], unknown: ['empty_logged'] },
      { states: ['nothing_wrong'], variants: ['sound'], known: ['log_clean'] },
    ],
    orders: [{ to: ['resident'], actions: ['lorazepam'] }],
    harms: [{ variants: ['sound'], actions: ['stop_pump'] }],
    must_say: [{ facts: ['refill_missed', 'last_refill'] }],
  };
  const sense = (variant: string, ...facts: readonly Fact[]) =>
    senseOf({ call_sense, harmfuls: [] }, { to: 'resident', variant, facts, at_s: 20 });

  it('a thought can be defended by what is known at the time', () => {
    expect(sense('empty').thinks).toEqual(['withdrawal', 'sepsis']);
    expect(sense('empty', heard('empty_logged')).thinks).toEqual(['withdrawal']);
    expect(sense('empty', heard('empty_logged', 21)).thinks).toEqual(['withdrawal', 'sepsis']);
    expect(sense('sound', heard('log_clean')).thinks).toContain('nothing_wrong');
    expect(sense('sound').thinks).not.toContain('nothing_wrong');
  });

  it('orders are of whom they can be asked, harms of the draw', () => {
    expect(sense('sound')).toMatchObject({ orders: ['lorazepam'], harms: ['stop_pump'] });
    const other = { to: 'itb_team', variant: 'empty', facts: [], at_s: 20 } as const;
    expect(senseOf({ call_sense, harmfuls: [] }, other)).toMatchObject({ orders: [], harms: [] });
  });

  it('only who knows it has to say it', () => {
    expect(sense('empty').must_say).toEqual([]);
    expect(sense('empty', heard('last_refill')).must_say).toEqual([['refill_missed', 'last_refill']]);
  });

  it('what harms under a condition only is no harm by itself', () => {
    expect(harmingActions({ any: [{ done: ['act/haloperidol'] }, { programmed: {} }] })).toEqual([
      'haloperidol',
    ]);
    expect(harmingActions({ done: ['act/antibiotics'], minutes: { least: 60 } })).toEqual([]);
  });
});

describe('every shipped scenario', () => {
  it('judges thoughts and orders, and no order both fits and harms whenever it is given', () => {
    expect(SCENARIOS.filter(({ call_sense }) => call_sense === undefined)).toEqual([]);
    for (const { key, call_sense, harmfuls } of SCENARIOS) {
      const always = harmfuls.flatMap(({ when }) => harmingActions(when));
      const fits = call_sense?.orders.flatMap(({ actions }) => actions) ?? [];
      expect([key, fits.filter((action) => always.includes(action))]).toEqual([key, []]);
    }
  });

  it('has a thought to defend in every draw', () => {
    for (const scenario of SCENARIOS) {
      for (const variant of scenario.variants) {
        const states = (scenario.call_sense?.thinks ?? [])
          .filter(({ variants }) => variants?.includes(variant.key) ?? true)
          .flatMap((line) => line.states);
        const right = variant.truth.states.filter((state) => states.includes(state));
        expect([scenario.key, variant.key, right.length > 0]).toEqual([scenario.key, variant.key, true]);
      }
    }
  });

  it('needs of nobody what they cannot do', () => {
    for (const scenario of SCENARIOS) {
      for (const to of CONTACTS.filter((key) => scenario.calls[key] !== undefined)) {
        const theirs = bedside().requests.filter((word) => word.to.includes(to));
        const others = needsOf(scenario, to).request.filter(
          (request) => request !== 'order' && !theirs.some(({ key }) => key === request),
        );
        expect([scenario.key, to, others]).toEqual([scenario.key, to, []]);
      }
    }
  });
});

describe('who knows it calls well', () => {
  it.each(
    SCENARIOS.flatMap((scenario) =>
      runsFor(scenario).map((run) => [`${scenario.key}: ${run.key}`, scenario, run] as const),
    ),
  )('%s', (_, scenario, stored) => {
    const played = playOf(scenario, asRun(scenario, stored));
    const calls = played.ok ? played.value.calls : [];
    const bad = calls.filter(({ grade }) =>
      (grade.faults ?? []).some(({ why }) => why !== 'too_old' && why !== 'not_theirs'),
    );
    expect(bad.map(({ to, grade }) => [to, grade.faults])).toEqual([]);
    expect(calls.filter(({ grade }) => grade.score < 3.5).map(({ to, grade }) => [to, grade])).toEqual([]);
    const due = calls.filter(({ to }) => scenario.calls[to] !== undefined);
    expect(due.filter(({ grade }) => grade.score < 4.5).map(({ to, grade }) => [to, grade])).toEqual([]);
  });
});

it('a family needs no report, a pharmacist no vital signs', () => {
  const scenario = scenarioNamed('s01-hot-and-shaking');
  if (scenario === undefined) throw new RangeError('no such scenario');
  expect(needsOf(scenario, 'family')).toMatchObject({ situation: [], background: [], assessment: [] });
  expect(needsOf(scenario, 'pharmacy').situation).toEqual([]);
  expect(needsOf(scenario, 'resident')).toBe(scenario.calls.resident);
});
