import { describe, expect, test } from 'vitest';
import { bedside, type Call, type CallGrade, callCosts, type Sbar } from '../../../src/rehearsal/index.ts';
import { call, playWith, scenarioWith } from './plays.ts';

const NEEDS = {
  situation: [['temperature', 'heart_rate']],
  background: [['has_pump']],
  assessment: [['tone_legs']],
  request: ['come_now'],
} as const;
const SCENARIO = scenarioWith({ calls: { resident: NEEDS } });
const WHOLE = { situation: 1, background: 1, assessment: 1, request: 1, honest: 1 };
const GOOD: Sbar = {
  situation: ['temperature'],
  background: ['has_pump'],
  assessment: { facts: ['tone_legs'], thinks: 'withdrawal' },
  requests: [{ kind: 'other', request: 'come_now' }],
};

function costs(
  changes: Partial<Sbar>,
  grade: Partial<CallGrade> & { readonly lost?: Partial<CallGrade['parts']> },
) {
  const { lost = {}, ...rest } = grade;
  const parts = { ...WHOLE, ...lost };
  const score = Object.values(parts).reduce((sum, points) => sum + points, 0);
  const made: Call = { ...call('resident', 10, 5), sbar: { ...GOOD, ...changes } };
  const graded: CallGrade = { score, parts, missing: [], unseen: [], stale: [], ...rest };
  return callCosts(made, graded, playWith(SCENARIO)).map(({ part, why, keys, count }) => [
    part,
    why,
    count ?? keys.join(' '),
  ]);
}

describe('what a call lost points for', () => {
  test('is nothing when all five parts are whole', () => {
    expect(costs({}, {})).toEqual([]);
  });

  test('names of a part what was missing, and what was said but old', () => {
    expect(costs({ background: [] }, { lost: { background: 0 } })).toEqual([
      ['background', 'missing', 'has_pump'],
    ]);
    expect(costs({}, { lost: { situation: 0.5 }, stale: ['temperature'] })).toEqual([
      ['situation', 'old', 'temperature'],
    ]);
  });

  test('an old number costs nothing where a newer one of the same kind was said too', () => {
    expect(costs({ situation: ['temperature', 'heart_rate'] }, { stale: ['temperature'] })).toEqual([]);
  });

  test('what nobody had looked at costs honesty, and counts in its own part as not said', () => {
    const found = costs({}, { lost: { assessment: 0.5, honest: 0.5 }, unseen: ['tone_legs'] });
    expect(found).toEqual([
      ['assessment', 'unseen', 'tone_legs'],
      ['honest', 'unseen', 'tone_legs'],
    ]);
  });

  test('a request fails by rule: none, vague, not theirs, not what was needed, behind too many facts', () => {
    const asks = (requests: Sbar['requests'], request: number, faults: CallGrade['faults'] = []) =>
      costs({ requests }, { lost: { request }, faults });
    const [vague] = bedside().requests.filter((each) => each.vague === true);
    expect(asks([], 0)).toEqual([['request', 'nothing_asked', 'come_now']]);
    expect(asks([{ kind: 'other', request: vague?.key ?? '' }], 0)).toEqual([
      ['request', 'vague', 'come_now'],
    ]);
    expect(asks([{ kind: 'other', request: 'advice' }], 0.5)).toEqual([
      ['request', 'not_needed', 'come_now'],
    ]);
    const surgery = [{ kind: 'order', action: 'pump_replacement' }] as const;
    expect(asks(surgery, 0, [{ why: 'not_theirs', keys: ['pump_replacement'] }])).toEqual([
      ['request', 'not_theirs', 'pump_replacement'],
    ]);
    expect(asks(surgery, 0, [{ why: 'harm', keys: ['pump_replacement'] }])).toEqual([
      ['request', 'harm', 'pump_replacement'],
    ]);
    const many = bedside()
      .facts.slice(0, bedside().numbers.most_facts_in_call.value + 1)
      .map(({ key }) => key);
    expect(costs({ situation: many }, { lost: { request: 0.5 } })).toContainEqual([
      'request',
      'buried',
      new Set([...many, 'has_pump', 'tone_legs']).size,
    ]);
  });

  test('a thought that was not said is named, and a cap only where it took points', () => {
    expect(costs({ assessment: { facts: ['tone_legs'] } }, { lost: { assessment: 0.5 } })).toEqual([
      ['assessment', 'no_thought', ''],
    ]);
    const unsaid = [{ why: 'unsaid', keys: ['alarm_two_tone'] }] as const;
    expect(costs({}, { faults: unsaid, score: 3.5 })).toEqual([['whole', 'unsaid', 'alarm_two_tone']]);
    expect(costs({}, { faults: unsaid })).toEqual([]);
  });
});
