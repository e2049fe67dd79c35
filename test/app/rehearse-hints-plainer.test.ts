import { describe, expect, test } from 'vitest';
import { levelOf, shown } from '../../src/app/rehearse/help/asked.ts';
import { type Hint, hasPlainer, hintsOf, sayHint } from '../../src/app/rehearse/help/hint.ts';
import { monitorAt, type NewIntent, type Play, scenarios } from '../../src/rehearsal/index.ts';
import { begin, later, look, MADE, meant, ward } from '../rehearsal/play/made.ts';

const QUIET = { decisions: [], cues: [], ends: [], charting: [] } as const;
const overdose = (mcg: number) =>
  ward({
    ...QUIET,
    present: ['second_nurse', 'ward_nurse'],
    variants: MADE.variants.map((each) => ({
      ...each,
      hidden: [{ kind: 'lumbar_bolus', mcg, at_h: -0.2 } as const],
    })),
  });

const keys = (play: Play) => hintsOf(play).map(({ key }) => key);
const vital = (play: Play): Hint | undefined => hintsOf(play).find(({ key }) => key.startsWith('vital/'));
const isOut = (play: Play, output: string) =>
  monitorAt(play, play.now_s).some((each) => each.output === output && each.level === 'crisis');

/** Until somebody who looks finds consciousness at an alarm limit. */
function drowsy(): Play {
  let play = begin({ scenario: overdose(900) });
  for (let looks = 0; looks < 48 && !isOut(play, 'gcs'); looks++) {
    play = later(meant(later(play, 10), look('observe/quick_look')), 1);
  }
  expect(isOut(play, 'gcs')).toBe(true);
  return play;
}

/** On the monitor, until saturation rings. */
function blue(): Play {
  let play = later(meant(begin({ scenario: overdose(20_000) }), look('observe/monitor')), 3);
  for (let minutes = 0; minutes < 600 && !isOut(play, 'spo2'); minutes += 5) play = later(play, 5);
  expect(isOut(play, 'spo2')).toBe(true);
  return play;
}

describe('a hint about breathing and consciousness', () => {
  test('with only an old number says that it is to be measured again', () => {
    const play = later(drowsy(), 50);
    expect(vital(play)?.says).toMatch(
      /coma scale stood at an alarm limit.* 50\u00a0min ago\. Measure it again/i,
    );
    expect(vital(play)?.due_min).toBeUndefined();
    expect(vital(meant(play, look('observe/quick_look')))).toBeUndefined();
  });

  test('goes on to the next thing with each that was done: help, breath, what slows the patient', () => {
    const play = blue();
    const seen = [vital(play)?.key];
    const called = later(meant(play, look('act/emergency_call')), 1);
    seen.push(vital(called)?.key);
    const bagged = later(meant(called, look('act/bag_valve_mask')), 3);
    const limp = later(meant(bagged, look('observe/tone_spasms')), 6);
    seen.push(isOut(limp, 'spo2') ? vital(limp)?.key : 'vital/hold');
    expect(seen).toEqual(['vital/help', 'vital/airway', 'vital/hold']);
    expect(keys(bagged)).not.toContain('old');
  });

  test('names what still goes in only by what was seen, never to who is stiff', () => {
    const play = blue();
    const helped = later(meant(play, look('act/emergency_call'), look('act/bag_valve_mask')), 3);
    const stiff = {
      ...helped,
      facts: [
        ...helped.facts,
        { fact: 'rigid', at_s: helped.now_s, says: 'rigid', from: 'observation' } as const,
      ],
    };
    expect(hintsOf(stiff).some(({ key }) => key === 'vital/hold')).toBe(false);
  });
});

describe('asked again', () => {
  const s01 = scenarios().find(({ key }) => key === 's01-hot-and-shaking');
  if (s01 === undefined) throw new Error('no s01');

  test('a hint says first a question, then where, then what in the words of the debrief', () => {
    const play = later(begin({ scenario: s01, variant: s01.variants[0]?.key ?? '' }), 90);
    const critical = s01.criticals.find(({ key }) => key === 'cultures');
    const bloods = s01.criticals.find(({ key }) => key === 'bloods');
    for (const open of [critical, bloods]) {
      const hint = hintsOf(play).find(({ key }) => key === open?.key);
      if (hint === undefined || open === undefined) continue;
      expect(sayHint(hint, 0)).not.toContain(open.says);
      expect(sayHint(hint, 1)).toMatch(/look under|such an order/i);
      expect(sayHint(hint, 1)).not.toContain(open.says);
      expect(sayHint(hint, 2)).toContain(open.says);
      expect(hasPlainer(hint, 2)).toBe(false);
    }
    expect(keys(play)).toContain('bloods');
  });

  test.each(scenarios().map((scenario) => [scenario.key, scenario] as const))(
    '%s: no diagnosis is given away, however often it is asked',
    (_, scenario) => {
      const [variant] = scenario.variants;
      const [role] = scenario.roles;
      if (variant === undefined || role === undefined) throw new Error('made otherwise');
      const play = later(begin({ scenario, variant: variant.key, role }), 60);
      const thoughts = scenario.criticals.filter(({ need }) => need.thought !== undefined);
      for (const hint of hintsOf(play)) {
        for (const level of [0, 1, 2]) {
          for (const { says } of thoughts) expect(sayHint(hint, level)).not.toContain(says);
        }
      }
    },
  );

  test('what stood there unheeded is said more plainly after half an hour', () => {
    const asked = shown(new Map(), 'bloods', 0, 1800);
    expect(levelOf(asked, 'bloods', 1799, 1800)).toBe(0);
    expect(levelOf(asked, 'bloods', 1800, 1800)).toBe(1);
    expect(levelOf(asked, 'bloods', 9 * 3600, 1800)).toBe(2);
    expect(levelOf(asked, 'film', 9 * 3600, 1800)).toBe(0);
  });

  test('each time it is asked for it is one step plainer, never less plain', () => {
    const once = shown(new Map(), 'bloods', 0, 1800);
    const twice = shown(once, 'bloods', 60, 1800);
    expect(levelOf(twice, 'bloods', 60, 1800)).toBe(1);
    const late = shown(once, 'bloods', 2.5 * 3600, 1800);
    expect(levelOf(late, 'bloods', 2.5 * 3600, 1800)).toBe(2);
  });
});

describe('an order on its way', () => {
  const needs = ward({
    ...QUIET,
    present: ['resident', 'second_nurse'],
    standing_orders: [],
    criticals: [
      {
        key: 'drip',
        says: 'Hung a drip',
        bold: false,
        need: { done: ['act/fluids'] },
        within_min: 30,
        objective: 'find',
        why: 'Made',
        source: 'Made',
      },
    ],
  });
  const drip = (play: Play) => hintsOf(play).find(({ key }) => key === 'drip')?.says;

  test('is not asked for again; what waits is to read it back, then to carry it out', () => {
    const play = begin({ scenario: needs });
    expect(drip(play)).toMatch(/takes an order/);
    const asks: NewIntent = { kind: 'ask', to: 'resident', request: { kind: 'order', action: 'fluids' } };
    const given = later(meant(play, asks), 2);
    expect(drip(given)).toBeUndefined();
    expect(keys(given)).toContain('waits');
    const order = given.orders[0]?.id ?? 0;
    const read = meant(given, { kind: 'read_back', order, heard: { action: 'fluids' } });
    expect(drip(read)).toMatch(/order stands and waits to be carried out/);
  });
});
