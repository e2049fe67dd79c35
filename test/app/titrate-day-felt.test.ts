import { describe, expect, it } from 'vitest';
import { DAY_S, type Goal } from '../../src/case/index.ts';
import {
  amounts_mcg,
  type DayPiece,
  goalsOfDay,
  halfFelt,
  holdingAt,
  largestChange,
  piecesBetween,
} from '../../src/titration/index.ts';
import { pennPatient } from './patient.ts';
import { flexPatient, HOUR_S, runOf } from './titrate-day-fake.ts';

const h = (hours: number) => hours * HOUR_S;
const piece = (from: number, to: number, mcg_h: number): DayPiece => ({
  from_s: h(from),
  to_s: h(to),
  programmed_mcg_h: mcg_h,
  delivered_mcg_h: mcg_h,
});
const day = [piece(0, 6, 16), piece(6, 22, 9), piece(22, 24, 16)];

describe('when a change is felt', () => {
  it('looks at the largest change, and of two as large at the rise', () => {
    expect(largestChange(day)).toEqual({ at_s: h(22), rates_mcg_h: [9, 16] });
    expect(largestChange([piece(0, 24, 9)])).toBeUndefined();
  });

  it('finds the middle of the way of a tone that follows after two hours, at an exponential pace', () => {
    const tone = (at_s: number) => {
      const since_h = at_s / HOUR_S - 24;
      return since_h < 0 ? 3 : 1 + 2 * Math.exp((-since_h * Math.LN2) / 1.5);
    };
    const felt = halfFelt({ at_s: h(22), rates_mcg_h: [9, 16] }, tone, h(22) + DAY_S, 0.1);
    expect((felt!.half_s - h(22)) / HOUR_S).toBeCloseTo(3.5, 1);
  });

  it('waits for tone to turn: what an earlier change still does is not counted', () => {
    // Rises until 24:00 from the change before, then falls two points by 04:00.
    const tone = (at_s: number) => {
      const hour = at_s / HOUR_S;
      return hour < 24 ? 2 + (hour - 22) * 0.5 : Math.max(1, 3 - (hour - 24) * 0.5);
    };
    const felt = halfFelt({ at_s: h(22), rates_mcg_h: [9, 16] }, tone, h(22) + DAY_S, 0.1);
    expect(felt!.half_s / HOUR_S).toBeCloseTo(26, 1);
  });

  it('takes the first of the waves of equal boluses, not the one that is a hair larger', () => {
    const tone = (at_s: number) => 2 + (0.5 + at_s / 1e8) * Math.cos((at_s / h(6)) * 2 * Math.PI);
    const felt = halfFelt({ at_s: h(6), rates_mcg_h: [1, 60] }, tone, h(30), 0.1);
    expect(felt!.half_s / HOUR_S).toBeCloseTo(7.5, 1);
  });

  it('says nothing of a tone that is not known, or moves by less than is shown', () => {
    const change = { at_s: h(22), rates_mcg_h: [9, 16] } as const;
    expect(halfFelt(change, () => Number.NaN, h(46), 0.1)).toBeUndefined();
    expect(halfFelt(change, (at_s) => 2 - at_s / 1e8, h(46), 0.1)).toBeUndefined();
  });

  it('is hours later in the model than at the pump', () => {
    const run = runOf(flexPatient(), 3 * DAY_S, 6 * DAY_S);
    const change = largestChange(piecesBetween(run.delivery!, 4 * DAY_S, 5 * DAY_S))!;
    expect(change.at_s).toBe(4 * DAY_S + h(22));
    const felt = halfFelt(change, (at) => run.valueAt('ashworth_leg', at), change.at_s + DAY_S, 0.1)!;
    const later_h = (felt.half_s - felt.at_s) / HOUR_S;
    expect(later_h).toBeGreaterThan(1);
    expect(later_h).toBeLessThan(8);
  });
});

describe('what arrives in a day', () => {
  it('is what is programmed while nothing is wrong with the line', () => {
    const { delivery } = runOf(flexPatient(), 3 * DAY_S, 5 * DAY_S);
    const pieces = piecesBetween(delivery!, 4 * DAY_S, 5 * DAY_S);
    const { programmed, delivered } = amounts_mcg(pieces, 4 * DAY_S, 5 * DAY_S);
    expect(programmed).toBeCloseTo(284, 3);
    expect(delivered).toBeCloseTo(284, 3);
    expect(pieces.map(({ programmed_mcg_h }) => programmed_mcg_h)).toEqual([16, 12, 9, 16]);
  });
});

describe('goals of a day', () => {
  const goal = (part: Partial<Goal> & Pick<Goal, 'output'>): Goal => ({
    title: 'A goal',
    from: '22:00',
    to: '06:00',
    ...part,
  });
  const judged = (goals: readonly Goal[], tone: (at_s: number) => number, value = tone) =>
    goalsOfDay({ ...pennPatient(), goals }, 4 * DAY_S, {
      mean: (output, from_s, to_s) => (output === 'ashworth_leg' ? tone : value)((from_s + to_s) / 2),
      valueAt: (output, at_s) => (output === 'ashworth_leg' ? tone : value)(at_s),
    })[0]!;

  it('counts a night to the morning after', () => {
    const { from_s, to_s } = judged([goal({ output: 'spasm_score', most: 1 })], () => 0.5);
    expect([from_s, to_s]).toEqual([4 * DAY_S + h(22), 5 * DAY_S + h(6)]);
  });

  it('names the side on which tone misses it', () => {
    const band = goal({ output: 'ashworth_leg', least: 1.5, most: 2.5 });
    expect(judged([band], () => 2)).toMatchObject({ met: true, tone: undefined });
    expect(judged([band], () => 3)).toMatchObject({ met: false, tone: 'too_much' });
    expect(judged([band], () => 1.2)).toMatchObject({ met: false, tone: 'too_little' });
  });

  it('tells from the course of the day whether a transfer lacks tone or has too much of it', () => {
    const transfer = goal({ output: 'transfer', from: '11:00', to: '13:00', least: 60 });
    const tone = (at_s: number) => 2 + Math.sin((at_s / DAY_S) * 2 * Math.PI) / 2;
    expect(judged([transfer], tone, (at_s) => 20 * tone(at_s)).tone).toBe('too_little');
    expect(judged([transfer], tone, (at_s) => 80 - 20 * tone(at_s)).tone).toBe('too_much');
    expect(
      judged(
        [transfer],
        () => 2,
        () => 40,
      ).tone,
    ).toBeUndefined();
  });

  it('is neither met nor missed while the course is not known', () => {
    const result = judged([goal({ output: 'ashworth_leg', most: 2 })], () => Number.NaN);
    expect(result.value).toBeNaN();
    expect(result.tone).toBeUndefined();
  });
});

describe('the order that holds', () => {
  it('is the last at or before the time, the history before that', () => {
    expect(holdingAt(flexPatient(), 4 * DAY_S)).toMatchObject({ kind: 'entry', entry: { id: 1 } });
    expect(holdingAt(flexPatient(), DAY_S).kind).toBe('history');
  });

  it('is none without a pump, the minimum rate after an implant, and stopped after a stop', () => {
    const { prescription: _, ...history } = pennPatient().history;
    const bare = { ...pennPatient(), history, log: [] };
    expect(holdingAt(bare, DAY_S).kind).toBe('no_pump');
    const implanted = { ...bare, log: [{ kind: 'implant', id: 1, at_s: h(8) }] } as const;
    expect(holdingAt(implanted, DAY_S)).toMatchObject({
      kind: 'shelf',
      prescription: { mode: { kind: 'minimum_rate' } },
    });
    const stopped = {
      ...flexPatient(),
      log: [...flexPatient().log, { kind: 'pump_stop', id: 2, at_s: 3 * DAY_S }],
    } as const;
    expect(holdingAt(stopped, 4 * DAY_S)).toMatchObject({ kind: 'entry', stopped_s: 3 * DAY_S });
  });
});
