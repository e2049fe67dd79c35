import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/case/index.ts';
import { deliver } from '../../src/delivery/index.ts';
import { aCase, DAY, HOUR, simple } from './cases.ts';

function refill(id: number, at_s: number, concentration_mcg_mL: number): Entry {
  return { id, at_s, kind: 'refill', volume_mL: 20, concentration_mcg_mL, rinsed: true };
}

/** Fronts at the tip as [hours, mcg/mL]. */
function fronts(log: readonly Entry[], days: number) {
  const { pieces } = deliver(aCase({ running: simple(1200, 2000), log }), 0, days * DAY);
  return pieces
    .filter((piece, index) => index === 0 || piece.tip_mcg_mL !== pieces[index - 1]?.tip_mcg_mL)
    .map((piece) => [piece.from_s / HOUR, piece.tip_mcg_mL]);
}

// 0.025 mL/h through 0.375 mL: 15 h.
describe('plug flow', () => {
  it('brings what enters to the tip one dead volume later', () => {
    expect(fronts([refill(1, 3 * HOUR, 500)], 2)).toEqual([
      [0, 2000],
      [18, 500],
    ]);
  });

  it('with drug under way, half the flow doubles the rest of the way', () => {
    const log: Entry[] = [
      refill(1, 0, 500),
      { id: 2, at_s: 5 * HOUR, kind: 'prescription', prescription: simple(600, 2000) },
    ];
    expect(fronts(log, 2)).toEqual([
      [0, 2000],
      [25, 500],
    ]);
  });

  it('waits while the pump is stopped', () => {
    const log: Entry[] = [
      refill(1, 0, 500),
      { id: 2, at_s: 5 * HOUR, kind: 'pump_stop' },
      { id: 3, at_s: 29 * HOUR, kind: 'prescription', prescription: simple(1200, 2000) },
    ];
    expect(fronts(log, 3)).toEqual([
      [0, 2000],
      [39, 500],
    ]);
  });

  it('carries two concentrations at once, each as long as it was pumped in', () => {
    const log = [refill(1, 0, 500), refill(2, 4 * HOUR, 1000), refill(3, 5 * HOUR, 2000)];
    expect(fronts(log, 2)).toEqual([
      [0, 2000],
      [15, 500],
      [19, 1000],
      [20, 2000],
    ]);
  });

  it('a front that means the end of a bridge leaves no sliver beside it, at any catheter length', () => {
    for (let catheter_cm = 60; catheter_cm <= 90; catheter_cm += 0.7) {
      const log: Entry[] = [
        refill(1, 1001, 2000),
        { id: 2, at_s: 1001, kind: 'prescription', prescription: simple(317, 2000, 500) },
      ];
      const document = aCase({ concentration: 500, running: simple(317, 500), catheter_cm, log });
      const { pieces } = deliver(document, 0, 3 * DAY);
      expect(pieces.map((piece) => piece.tip_mcg_mL)).toEqual([500, 500, 2000]);
      expect(pieces.map((piece) => piece.delivered_mcg_h * 24)).toEqual(
        pieces.map(() => expect.closeTo(317, 9)),
      );
    }
  });

  it('a front due on a whole second arrives on it, so that an entry of that second leaves no sliver either', () => {
    // 750 mcg at the programmed dose; each of these doses makes whole seconds of it.
    const doses = [96, 100, 108, 120, 125, 144, 150, 160, 162, 180, 200, 216, 225, 240, 250, 270, 288, 300];
    const fronts_s = doses.map((dose) => {
      const document = aCase({
        pump: 'synchromed-ii-40',
        volume: 40,
        running: simple(dose, 2000),
        log: [refill(1, 0, 500)],
      });
      const { pieces } = deliver(document, 0, 10 * DAY);
      return pieces.find((piece) => piece.tip_mcg_mL === 500)?.from_s;
    });
    expect(fronts_s).toEqual(doses.map((dose) => (750 * DAY) / dose));
  });
});
