import { describe, expect, test } from 'vitest';
import { must } from '../../../src/problem/index.ts';
import { newRun, nextStop, type Play, playOf, type Scenario } from '../../../src/rehearsal/index.ts';
import { later, MADE, meant, ward } from './made.ts';

const [blocked] = MADE.variants;
if (blocked === undefined) throw new Error('made otherwise');
/** A body that was used to much drug and has had none for two days: the hazard is high. */
const SEVERE = ward({
  variants: [
    {
      ...blocked,
      hidden: [
        { kind: 'fault', fault: 'disconnection_at_pump', severity: 1, onset: 'sudden', at_h: -48 } as const,
      ],
      patient: {},
    },
  ],
  cues: [],
  decisions: [],
  standing_orders: ['lorazepam'],
});

function start(draw: number, scenario: Scenario = SEVERE): Play {
  return must(
    playOf(scenario, newRun(scenario, { draw, role: 'resident', mode: 'practice', id: 'one', began: '' })),
  );
}

function seizures(play: Play): readonly number[] {
  return play.feed.flatMap(({ kind, at_s }) => (kind === 'seizure' ? [at_s - play.from_s] : []));
}

const DRAWS = Array.from({ length: 24 }, (_, draw) => draw);

describe('seizures', () => {
  test('come at times of the draw, stop the clock, are a fact and a mark, and can be asked for', () => {
    const asked = ward({
      ...SEVERE,
      harmfuls: [{ key: 'fit', says: '', when: { knows: ['seizure'] }, fatal: false, why: '', source: '' }],
    });
    const draw = DRAWS.find((each) => seizures(later(start(each, asked), 12 * 60)).length > 0);
    if (draw === undefined) throw new Error('nobody had a seizure');
    const play = later(start(draw, asked), 12 * 60);
    const [first = 0] = seizures(play);
    expect(first % 30).toBe(0);
    expect(play.truth.marks.get('seizure/1')).toBe(play.from_s + first);
    expect(play.truth.marks.get('harmful/fit')).toBe(play.from_s + first);
    expect(play.facts.find(({ fact }) => fact === 'seizure')).toMatchObject({
      at_s: play.from_s + first,
      from: 'observation',
    });
    const before = later(start(draw, asked), first / 60 - 1);
    expect(nextStop(before, 3600)).toBeLessThanOrEqual(play.from_s + first);
    expect(play.readings).toEqual([]);
  });

  test('another draw, another time; the same draw, the same, in whatever pieces', () => {
    const times = DRAWS.map((draw) => seizures(later(start(draw), 12 * 60)).join());
    expect(new Set(times).size).toBeGreaterThan(3);
    const draw = times.findIndex((each) => each !== '');
    const pieces = Array.from({ length: 12 * 60 }).reduce<Play>((play) => later(play, 1), start(draw));
    expect(seizures(pieces).join()).toBe(times[draw]);
  });

  test('come about as often as the hazard says, and treatment that lowers it makes them rarer', () => {
    const bare = DRAWS.flatMap((draw) => seizures(later(start(draw), 6 * 60)));
    const treated = DRAWS.flatMap((draw) =>
      seizures(later(meant(start(draw), { kind: 'do', task: 'act/lorazepam', amount: 4 }), 6 * 60)),
    );
    expect(bare.length).toBeGreaterThan(0);
    expect(treated.length).toBeLessThan(bare.length);
    // Nobody has one sooner with treatment than without: the same thresholds, a smaller sum.
    for (const draw of DRAWS) {
      const [without = Number.POSITIVE_INFINITY] = seizures(later(start(draw), 6 * 60));
      const [withIt = Number.POSITIVE_INFINITY] = seizures(
        later(meant(start(draw), { kind: 'do', task: 'act/lorazepam', amount: 4 }), 6 * 60),
      );
      expect(withIt).toBeGreaterThanOrEqual(without);
    }
  });
});
