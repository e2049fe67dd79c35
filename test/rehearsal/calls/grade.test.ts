import { describe, expect, it } from 'vitest';
import { type CallToGrade, gradeCall, type Sense } from '../../../src/rehearsal/calls/index.ts';
import type { Fact } from '../../../src/rehearsal/play.ts';
import type { Sbar } from '../../../src/rehearsal/run.ts';
import { bedside } from '../../../src/rehearsal/shipped.ts';
import type { StateKey } from '../../../src/rehearsal/words.ts';

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

const ANY: Sense = { harms: [], must_say: [] };

const grade = (sbar: Partial<Sbar> = {}, rest: Partial<CallToGrade> = {}) =>
  gradeCall({
    to: 'resident',
    needs: NEEDS,
    sense: ANY,
    facts: KNOWN,
    at_s: NOW,
    ...rest,
    sbar: { ...GOOD, ...sbar },
  });
const faultsOf = (graded: ReturnType<typeof grade>) =>
  (graded.faults ?? []).map(({ why, keys }) => [why, ...keys].join(' '));

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
    const to = 'itb_team';
    const needs = { ...NEEDS, request: ['order/stop_pump'] };
    const stop = { requests: [{ kind: 'pump_order', setting: { kind: 'stop' } }] } as const;
    expect(grade(stop, { to, needs }).parts.request).toBe(1);
    expect(grade(stop, { to, needs: { ...NEEDS, request: ['order'] } }).parts.request).toBe(1);
    expect(grade(stop, { to }).parts.request).toBe(0.5);
  });

  it('an order counts whole where it fits, and one that harms spoils the others', () => {
    const needs = { ...NEEDS, request: ['order'] };
    const sense = { ...ANY, orders: ['lorazepam'], harms: ['haloperidol'] };
    const order = (...actions: readonly string[]) =>
      grade({ requests: actions.map((action) => ({ kind: 'order', action })) }, { needs, sense });
    expect(order('lorazepam').parts.request).toBe(1);
    expect(order('antibiotics').parts.request).toBe(0.5);
    expect(order('lorazepam', 'haloperidol').parts.request).toBe(0);
    expect(faultsOf(order('lorazepam', 'haloperidol'))).toEqual(['harm haloperidol']);
  });

  it('what this contact cannot do is no request', () => {
    const come = [{ kind: 'other', request: 'come_now' }] as const;
    const graded = grade(
      { requests: come },
      { to: 'pharmacy', needs: { ...NEEDS, request: ['drug_ready'] } },
    );
    expect(graded.parts.request).toBe(0);
    expect(faultsOf(graded)).toEqual(['not_theirs come_now']);
    const refill = {
      kind: 'order',
      action: 'refill',
      fill: { volume_mL: 20, concentration_mcg_mL: 500 },
    } as const;
    expect(grade({ requests: [refill] }).parts.request).toBe(0);
    expect(grade({ requests: [refill] }, { to: 'itb_team' }).parts.request).toBe(0.5);
  });

  it('behind thirteen facts it counts half', () => {
    const many = bedside()
      .facts.filter(({ group }) => group === 'background')
      .slice(0, 12);
    const facts = [...KNOWN, ...many.map(({ key }) => fact(key))];
    const background = ['has_pump', 'refill_missed', ...many.map(({ key }) => key)];
    expect(grade({ background }, { facts }).parts.request).toBe(0.5);
  });
});

describe('the working diagnosis', () => {
  const sense = { ...ANY, thinks: ['withdrawal', 'nothing_wrong'] } as const;
  const thinks = (state: StateKey, rest: Partial<CallToGrade> = {}, facts: readonly string[] = ['itch']) =>
    grade({ assessment: { facts, thinks: state } }, { sense, ...rest });

  it('one that cannot be defended is worth nothing beside its findings', () => {
    expect(thinks('withdrawal').parts.assessment).toBe(1);
    expect(thinks('tolerance').parts.assessment).toBe(0.5);
    expect(thinks('tolerance', {}, []).parts.assessment).toBe(0);
    expect(faultsOf(thinks('tolerance'))).toEqual(['thought tolerance']);
  });

  it('an all-clear needs a fresh finding, and to be defensible', () => {
    expect(thinks('nothing_wrong').parts.assessment).toBe(1);
    expect(thinks('nothing_wrong', {}, []).parts.assessment).toBe(0);
    const old = KNOWN.map((each) => (each.fact === 'itch' ? fact('itch', 31) : each));
    expect(thinks('nothing_wrong', { facts: old }).parts.assessment).toBe(0);
    const none = thinks('nothing_wrong', { sense: { ...ANY, thinks: ['withdrawal'] } });
    expect(none.parts.assessment).toBe(0);
    expect(faultsOf(none)).toEqual(['all_clear nothing_wrong']);
  });
});

describe('what caps a call', () => {
  it('an invented laboratory value halves honesty, an invented sign of life takes it and the call with it', () => {
    const ck = grade({ assessment: { facts: ['itch', 'crp'], thinks: 'withdrawal' } });
    expect(ck).toMatchObject({ score: 4.5, parts: { honest: 0.5 } });
    const breathing = grade({ situation: ['temperature', 'breathing_rate'] });
    expect(breathing).toMatchObject({ score: 3, parts: { honest: 0 } });
    expect(faultsOf(breathing)).toEqual(['guessed breathing_rate']);
  });

  it('an all-clear against what was heard since counts as invented; one heard after it stands', () => {
    const silent = (facts: readonly Fact[]) =>
      grade({ situation: ['temperature', 'alarm_silent'] }, { facts: [...KNOWN, ...facts] });
    const denied = silent([fact('alarm_silent', 20), fact('alarm_two_tone', 10)]);
    expect(denied).toMatchObject({ score: 3, parts: { honest: 0 } });
    expect(faultsOf(denied)).toEqual(['denied alarm_silent']);
    expect(silent([fact('alarm_two_tone', 20), fact('alarm_silent', 10)]).score).toBe(5);
    expect(faultsOf(silent([fact('alarm_two_tone', 10)]))).toEqual(['denied alarm_silent']);
  });

  it('who keeps back what must be said gets no more than 3.5', () => {
    const sense = { ...ANY, must_say: [['ck', 'refill_missed']] };
    expect(grade({}, { sense }).score).toBe(5);
    const kept = grade({ background: ['has_pump'] }, { sense });
    expect(kept).toMatchObject({ score: 3.5, parts: { honest: 1 } });
    expect(faultsOf(kept)).toEqual(['unsaid ck refill_missed']);
  });
});

describe('honesty', () => {
  it('one thing said unseen halves it, two cost it; neither counts for its group', () => {
    const one = grade({ situation: ['heart_rate'] });
    expect(one.unseen).toEqual(['heart_rate']);
    expect(one.parts).toMatchObject({ situation: 0, honest: 0.5 });
    const two = grade({ situation: ['heart_rate', 'blood_pressure'] });
    expect(two).toMatchObject({ score: 3, parts: { honest: 0 } });
    expect(two.faults).toBeUndefined();
  });

  it('what is observed only after the call was not observed', () => {
    const facts = [...KNOWN.filter((each) => each.fact !== 'itch'), fact('itch', -1)];
    expect(grade({}, { facts }).unseen).toEqual(['itch']);
  });

  it('a silent call earns nothing', () => {
    const silent = { situation: [], background: [], assessment: { facts: [] }, requests: [] };
    expect(grade(silent).score).toBe(0);
  });

  it('is not earned by asking for help without a word', () => {
    const bare = { situation: [], background: [], assessment: { facts: [] } };
    expect(grade(bare)).toMatchObject({ score: 1, parts: { request: 1, honest: 0 } });
    const needs = { ...NEEDS, assessment: [], request: ['drug_ready'] };
    const requests = [{ kind: 'other', request: 'drug_ready' }] as const;
    expect(grade({ ...bare, requests }, { to: 'pharmacy', needs }).score).toBe(1);
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

  it('count as not said after two hours, and it is said so', () => {
    const older = KNOWN.map((each) => (each.fact === 'temperature' ? fact('temperature', 121) : each));
    const graded = grade({}, { facts: older });
    expect(graded).toMatchObject({ score: 4, parts: { situation: 0, honest: 1 }, stale: [] });
    expect(faultsOf(graded)).toEqual(['too_old temperature']);
    expect(graded.missing).toEqual([{ part: 'situation', facts: ['temperature', 'heart_rate'] }]);
  });

  it("a colleague's temperature is old from the first second; seen anew it is fresh", () => {
    const told = fact('temperature', 0, 'handover');
    const others = KNOWN.filter((each) => each.fact !== 'temperature');
    expect(grade({}, { facts: [...others, told] }).stale).toEqual(['temperature']);
    expect(grade({}, { facts: [...others, told, fact('temperature', 0)] }).stale).toEqual([]);
  });

  it('history and laboratory values do not age', () => {
    const facts = KNOWN.map((each) => (each.fact === 'temperature' ? each : fact(each.fact, 600)));
    const graded = grade({ assessment: { facts: ['itch', 'ck'], thinks: 'withdrawal' } }, { facts });
    expect(graded.stale).toEqual([]);
    expect(faultsOf(graded)).toEqual(['too_old itch']);
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
  expect(grade(sbar, { to: 'family', needs }).score).toBe(5);
});
