import { describe, expect, it } from 'vitest';
import { type CallToGrade, gradeCall } from '../../../src/rehearsal/calls/index.ts';
import type { Fact } from '../../../src/rehearsal/play.ts';
import type { Sbar } from '../../../src/rehearsal/run.ts';
import { bedside } from '../../../src/rehearsal/shipped.ts';

const NOW = 50_000;
const NEEDS = {
  situation: [['temperature', 'heart_rate']],
  background: [['has_pump'], ['last_refill', 'refill_missed']],
  assessment: [['itch']],
  request: ['come_now', 'order/lorazepam'],
};

const fact = (key: string, min = 5, from: Fact['from'] = 'observation'): Fact => ({
  fact: key,
  at_s: NOW - min * 60,
  says: key,
  from,
});
const KNOWN = ['temperature', 'has_pump', 'refill_missed', 'itch', 'ck'].map((key) => fact(key));
const GOOD: Sbar = {
  situation: ['temperature'],
  background: ['has_pump', 'refill_missed'],
  assessment: { facts: ['itch'], thinks: 'withdrawal' },
  requests: [{ kind: 'other', request: 'come_now' }],
};

const grade = (sbar: Partial<Sbar> = {}, rest: Partial<CallToGrade> = {}) =>
  gradeCall({ needs: NEEDS, facts: KNOWN, at_s: NOW, stale_min: 30, ...rest, sbar: { ...GOOD, ...sbar } });

describe('the five points', () => {
  it('a whole call has them all, and nothing is missing', () => {
    expect(grade()).toEqual({
      score: 5,
      parts: { situation: 1, background: 1, assessment: 1, request: 1, honest: 1 },
      missing: [],
      unseen: [],
      stale: [],
    });
  });

  it('names each group that is missing', () => {
    const { score, missing } = grade({ background: ['has_pump'] });
    expect(score).toBe(4.5);
    expect(missing).toEqual([{ part: 'background', facts: ['last_refill', 'refill_missed'] }]);
  });

  it('findings without a diagnosis, and a diagnosis without findings, are half an assessment', () => {
    expect(grade({ assessment: { facts: ['itch'] } }).parts.assessment).toBe(0.5);
    expect(grade({ assessment: { facts: [], thinks: 'withdrawal' } }).parts.assessment).toBe(0.5);
    expect(grade({ assessment: { facts: [] } }).parts.assessment).toBe(0);
  });

  it('it does not matter under which heading a fact is said', () => {
    expect(grade({ situation: [], background: ['has_pump', 'refill_missed', 'temperature'] }).score).toBe(5);
  });
});

describe('the request', () => {
  const request = (requests: Sbar['requests']) => grade({ requests }).parts.request;

  it('counts when this contact can do it here, half when it is another clear one, not when vague', () => {
    expect(request([{ kind: 'order', action: 'lorazepam', amount: 2 }])).toBe(1);
    expect(request([{ kind: 'order', action: 'haloperidol' }])).toBe(0.5);
    expect(request([{ kind: 'other', request: 'have_a_look' }])).toBe(0);
    expect(request([])).toBe(0);
    expect(
      request([
        { kind: 'other', request: 'have_a_look' },
        { kind: 'other', request: 'come_now' },
      ]),
    ).toBe(1);
  });

  it('an order for the pump is an order, and one by its own name', () => {
    const needs = { ...NEEDS, request: ['order/stop_pump'] };
    const stop = { requests: [{ kind: 'pump_order', setting: { kind: 'stop' } }] } as const;
    expect(grade(stop, { needs }).parts.request).toBe(1);
    expect(grade(stop, { needs: { ...NEEDS, request: ['order'] } }).parts.request).toBe(1);
    expect(grade(stop).parts.request).toBe(0.5);
  });

  it('behind sixteen facts it counts half', () => {
    const many = bedside()
      .facts.filter(({ group }) => group === 'background')
      .slice(0, 20);
    const facts = [...KNOWN, ...many.map(({ key }) => fact(key))];
    const background = ['has_pump', 'refill_missed', ...many.map(({ key }) => key)];
    expect(grade({ background }, { facts }).parts.request).toBe(0.5);
  });
});

describe('honesty', () => {
  it('one thing said unseen halves it, two cost it; neither counts for its group', () => {
    const one = grade({ situation: ['heart_rate'] });
    expect(one.unseen).toEqual(['heart_rate']);
    expect(one.parts).toMatchObject({ situation: 0, honest: 0.5 });
    expect(grade({ situation: ['heart_rate', 'spo2'] }).parts.honest).toBe(0);
  });

  it('what is observed only after the call was not observed', () => {
    const facts = [...KNOWN.filter((each) => each.fact !== 'itch'), fact('itch', -1)];
    expect(grade({}, { facts }).unseen).toEqual(['itch']);
  });

  it('a silent call earns nothing', () => {
    const silent = { situation: [], background: [], assessment: { facts: [] }, requests: [] };
    expect(grade(silent).score).toBe(0);
  });
});

describe('old observations', () => {
  it('count half after thirty minutes, and are not dishonest', () => {
    const old = KNOWN.map((each) => (each.fact === 'temperature' ? fact('temperature', 31) : each));
    const graded = grade({}, { facts: old });
    expect(graded.parts).toMatchObject({ situation: 0.5, honest: 1 });
    expect(graded.stale).toEqual(['temperature']);
    expect(graded.missing).toEqual([]);
  });

  it("a colleague's temperature is old from the first second; seen anew it is fresh", () => {
    const told = fact('temperature', 0, 'handover');
    const others = KNOWN.filter((each) => each.fact !== 'temperature');
    expect(grade({}, { facts: [...others, told] }).stale).toEqual(['temperature']);
    expect(grade({}, { facts: [...others, told, fact('temperature', 0)] }).stale).toEqual([]);
  });

  it('history and laboratory values do not age', () => {
    const facts = KNOWN.map((each) => (each.fact === 'temperature' ? each : fact(each.fact, 600)));
    expect(grade({ assessment: { facts: ['itch', 'ck'], thinks: 'withdrawal' } }, { facts }).stale).toEqual([
      'itch',
    ]);
  });
});

it('needs nothing of who needs nothing', () => {
  const needs = { situation: [], background: [], assessment: [], request: ['please_come'] };
  const sbar = {
    situation: [],
    background: [],
    assessment: { facts: [] },
    requests: [{ kind: 'other', request: 'please_come' }],
  } as const;
  expect(grade(sbar, { needs }).score).toBe(5);
});
