import { describe, expect, test } from 'vitest';
import { ticksOf } from '../../src/app/debrief/chart/axis.ts';
import { labelled } from '../../src/app/debrief/chart/labels.ts';
import { fromZero } from '../../src/app/debrief/chart/scale.ts';
import { deedsOf } from '../../src/app/debrief/deeds.ts';
import { sayLength, saySince } from '../../src/app/debrief/say.ts';
import { itemsOf, proceduresIn } from '../../src/app/debrief/score/checklist.ts';
import { titlesOf } from '../../src/app/debrief/titles.ts';
import { hasSpans, windowsOf } from '../../src/app/debrief/window.ts';
import { bedside, debriefOfPlay, procedureNamed, reportOf } from '../../src/rehearsal/index.ts';
import { at, documentWith, HANDOVER_S, playWith, scenarioWith } from '../rehearsal/score/plays.ts';

describe('time', () => {
  test('is counted from the handover, in hours, and in days when it is long', () => {
    expect(saySince(at(142), HANDOVER_S)).toBe('+2:22 h');
    expect(saySince(at(-840), HANDOVER_S)).toBe('\u221214:00 h');
    expect(sayLength(41 * 86_400)).toBe('41 days');
  });

  test('has round ticks, never more than a plot holds', () => {
    for (const hours of [1, 6, 28, 96, 1000]) {
      const window = { from_s: at(-60 * hours), to_s: at(30 * hours) };
      const ticks = ticksOf(window, HANDOVER_S);
      expect(ticks.length).toBeGreaterThan(2);
      expect(ticks.length).toBeLessThanOrEqual(9);
      expect(ticks.some(({ at_s }) => at_s === HANDOVER_S)).toBe(true);
    }
  });
});

describe('the window', () => {
  test('begins before what was hidden, and the shift can be looked at by itself', () => {
    const debrief = debriefOfPlay(playWith(scenarioWith()));
    const windows = windowsOf(debrief);
    expect(windows.whole.from_s).toBeLessThan(HANDOVER_S - 14 * 3600);
    expect(windows.shift.from_s).toBeGreaterThan(HANDOVER_S - 3 * 3600);
    expect(hasSpans(windows)).toBe(true);
  });

  test('is the shift alone where nothing was hidden', () => {
    const debrief = debriefOfPlay(playWith(scenarioWith(), { document: documentWith([]) }));
    expect(hasSpans(windowsOf(debrief))).toBe(false);
  });
});

describe('labels of a lane', () => {
  test('never lie on one another, and what touched the pump comes first', () => {
    const play = playWith(scenarioWith(), {
      intents: [1, 2, 3, 4, 5, 6].map((id) => ({
        id,
        at_s: at(10 * id),
        kind: 'do',
        task: id === 4 ? 'act/stop_pump' : 'observe/vital_signs',
      })),
    });
    const deeds = deedsOf(debriefOfPlay(play), titlesOf(bedside()));
    const width = 400;
    const labels = labelled(deeds, { from_s: at(0), to_s: at(240) }, width);
    expect(labels[0]?.id).toBe(4);
    const spans = labels.map(({ place, says, ends }) => {
      const long = says.length * 6.1;
      return ends ? [place * width - long, place * width] : [place * width, place * width + long];
    });
    for (const [i, [from = 0, to = 0]] of spans.entries()) {
      for (const [other = 0, end = 0] of spans.slice(i + 1)) expect(from >= end || to <= other).toBe(true);
    }
  });
});

describe('an axis from zero', () => {
  test('is as high as its highest value and not twice it, or ten times', () => {
    for (const most of [0.3, 24, 99, 100, 580, 1010, 8400]) {
      const { max, ticks } = fromZero(most);
      expect(max).toBeGreaterThan(most);
      expect(max).toBeLessThan(2 * most);
      expect(ticks).toEqual([0, max / 2, max]);
    }
  });
});

describe('the checklist of a procedure', () => {
  const scenario = scenarioWith({ pass: 'procedure' });
  const step = (key: string, minutes: number) => ({ procedure: 'refill', step: key, at_s: at(minutes) });
  const refill = procedureNamed('refill');

  test('has all 31 items; what was done too early counts as missed', () => {
    if (refill === undefined) throw new Error('no refill');
    const play = {
      ...playWith(scenario),
      steps: [step('identity', 1), step('needle', 2), step('asepsis', 3)],
    };
    const { checklist: _, ...report } = reportOf(play);
    const items = itemsOf(refill, play, report);
    expect(proceduresIn(play, report)).toEqual(['refill']);
    expect(items).toHaveLength(31);
    const results = new Map(items.map(({ step: each, result }) => [each.key, result]));
    expect(results.get('identity')).toBe('done');
    expect(results.get('asepsis')).toBe('done');
    expect(results.get('needle')).toBe('missed');
    expect(results.get('teach')).toBe('missed');
  });

  test('is as the score judges it, where the score has one', () => {
    if (refill === undefined) throw new Error('no refill');
    const play = { ...playWith(scenario), steps: [step('identity', 1), step('order', 2)] };
    const checklist = { done: 1, of: 3, least: 3, missed: ['refill/order', 'refill/expected'] };
    const items = itemsOf(refill, play, { ...reportOf(play), checklist });
    const results = new Map(items.map(({ step: each, result }) => [each.key, result]));
    expect(results.get('identity')).toBe('done');
    expect(results.get('order')).toBe('missed');
    expect(results.get('expected')).toBe('missed');
    expect(results.get('teach')).toBe('beyond');
  });
});
