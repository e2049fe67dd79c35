import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../src/rehearsal/index.ts';
import { call, chart, critical, type Lived, playWith, reportWith, scenarioWith } from './plays.ts';

describe('calls', () => {
  const toTeam = critical('call', { need: { called: { to: ['itb_team'] } } });

  test('the best call counts', () => {
    const { sbar, points } = reportWith([toTeam], {
      calls: [call('itb_team', 5, 2), call('itb_team', 20, 4), call('pharmacy', 25, 5)],
      marks: { 'critical/call': 5 },
    });
    expect(sbar).toEqual({ points: 4, possible: 5 });
    expect(points).toBe(14);
  });

  test('where any of several will do, one call is enough', () => {
    const either = critical('help', { need: { called: { to: ['resident', 'emergency_team'] } } });
    expect(reportWith([either], { calls: [call('emergency_team', 3, 5)] }).sbar).toEqual({
      points: 5,
      possible: 5,
    });
  });

  test('a call that two critical actions ask for is due once', () => {
    const either = critical('help', { need: { any: [{ called: { to: ['resident', 'itb_team'] } }] } });
    expect(reportWith([toTeam, either]).sbar).toEqual({ points: 0, possible: 5 });
  });

  test('where something else than a call will do, no call is due', () => {
    const theatre = critical('theatre', {
      need: { any: [{ called: { to: ['neurosurgery'] } }, { begun: ['act/catheter_surgery'] }] },
    });
    expect(reportWith([theatre]).sbar).toBeUndefined();
    const needs = { situation: [], background: [], assessment: [], request: [] };
    const scenario = scenarioWith({ criticals: [theatre], calls: { neurosurgery: needs } });
    expect(reportOf(playWith(scenario)).sbar).toBeUndefined();
    // Whoever calls all the same is graded.
    expect(reportOf(playWith(scenario, { calls: [call('neurosurgery', 5, 4)] })).sbar).toEqual({
      points: 4,
      possible: 5,
    });
  });

  test('a call that must not be made is not due', () => {
    expect(
      reportWith([critical('alone', { need: { not: { called: { to: ['family'] } } } })]).sbar,
    ).toBeUndefined();
  });

  test('whom the scenario says how to call is due to be called, unless another draw asks for it', () => {
    const needs = { situation: [], background: [], assessment: [], request: [] };
    const scenario = scenarioWith({
      criticals: [critical('knife', { variants: ['stall'], need: { called: { to: ['neurosurgery'] } } })],
      calls: { intensive_care: needs, neurosurgery: needs },
    });
    expect(reportOf(playWith(scenario, { calls: [call('intensive_care', 4, 3)] })).sbar).toEqual({
      points: 3,
      possible: 5,
    });
  });
});

describe('charting', () => {
  function charted(...charts: readonly ReturnType<typeof chart>[]) {
    const scenario = scenarioWith({ charting: [{ chart: 'handover_note', within_min: 60 }] });
    return reportOf(playWith(scenario, { charts })).charting?.points;
  }

  test('in time and right is worth 5, late 4, none 0', () => {
    expect(charted(chart('handover_note', 60))).toBe(5);
    expect(charted(chart('handover_note', 61))).toBe(4);
    expect(charted(chart('plan', 10))).toBe(0);
  });

  test('each thing ticked that was neither seen nor done costs a point, down to the points for time', () => {
    expect(charted(chart('handover_note', 10, { unseen: ['film'] }))).toBe(4);
    expect(charted(chart('handover_note', 10, { unseen: ['a', 'b', 'c', 'd', 'e'] }))).toBe(2);
  });

  test('an empty chart earns nothing, and the best of several counts', () => {
    expect(charted(chart('handover_note', 10, { items: [], free: ' ' }))).toBe(0);
    expect(charted(chart('handover_note', 10, { unseen: ['film'] }), chart('handover_note', 20))).toBe(5);
  });

  test('an early-warning score must be that of the own readings', () => {
    expect(charted(chart('handover_note', 10, { points: 7, right_points: 7 }))).toBe(5);
    expect(charted(chart('handover_note', 10, { points: 5, right_points: 7 }))).toBe(2);
    expect(charted(chart('handover_note', 10, { points: 5 }))).toBe(2);
  });

  test('what becomes due later must be written after it', () => {
    const scenario = scenarioWith({
      charting: [{ chart: 'incident', from: { minutes: { least: 30 } }, within_min: 30 }],
    });
    const points = (lived: Lived) => reportOf(playWith(scenario, lived)).charting?.points;
    expect(points({ charts: [chart('incident', 10)] })).toBeUndefined();
    const marks = { 'chart/incident/from': 30 };
    expect(points({ marks, charts: [chart('incident', 10)] })).toBe(0);
    expect(points({ marks, charts: [chart('incident', 55)] })).toBe(5);
  });
});
