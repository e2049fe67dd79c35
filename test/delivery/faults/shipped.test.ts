import { describe, expect, it } from 'vitest';
import { FAULTS } from '../../../src/case/catalogue/index.ts';
import { type Entry, READY_PATIENTS } from '../../../src/case/index.ts';
import { account, deliver } from '../../../src/delivery/index.ts';
import { aCase, DAY, HOUR, simple } from '../cases.ts';
import { breaks, LINKS, seriesOf, withLog } from './broken.ts';

const patient = aCase({ running: simple(300, 2000), oral: [{ time: '08:00', mg: 10 }], days: 10 });
const KEYS = [...FAULTS.keys()];

describe('the shipped faults', () => {
  it('each changes what the patient gets within 200 days, a full refill that comes with it included', () => {
    const withoutTrace = KEYS.filter((key) => {
      const entry = breaks(1, 2 * DAY + HOUR, key, 1);
      const [sound, broken] = [patient, withLog(patient, entry)].map((each) => deliver(each, 0, 200 * DAY));
      if (sound === undefined || broken === undefined) return true;
      const body = (delivery: typeof sound) => [seriesOf(delivery, LINKS.body), delivery.doses];
      return JSON.stringify(body(sound)) === JSON.stringify(body(broken));
    });
    expect(withoutTrace).toEqual([]);
  });

  it('none makes or loses drug, in any of its ways and sizes', () => {
    for (const [key, { onsets }] of FAULTS) {
      for (const { kind } of onsets) {
        for (const severity of [0, 0.5, 1]) {
          const broken = withLog(patient, breaks(1, 2 * DAY + HOUR, key, severity, kind));
          const { filled_mcg, ...where } = account(broken, 80 * DAY + 7);
          const found = Object.values(where).reduce((sum, mcg) => sum + mcg, 0);
          expect(found, key).toBeCloseTo(filled_mcg, 4);
        }
      }
    }
  });

  it('all of them on every ready patient take milliseconds', () => {
    const began = performance.now();
    let runs = 0;
    for (const sound of READY_PATIENTS.values()) {
      for (const key of KEYS) {
        deliver(withLog(sound, breaks(9999, 3 * DAY, key)), 0, 30 * DAY);
        runs++;
      }
    }
    // About 0.1 ms each; the bound is for a busy machine.
    expect((performance.now() - began) / runs).toBeLessThan(5);
  });

  it('every one at once, with all that mends them, still keeps the books', () => {
    const log: Entry[] = KEYS.map((key, i) => breaks(i + 1, i * 6 * HOUR, key));
    KEYS.forEach((fault, i) => {
      log.push({ id: 500 + i, at_s: 15 * DAY + i * HOUR, kind: 'fault_ends', fault });
    });
    const { filled_mcg, ...where } = account(withLog(patient, ...log), 40 * DAY);
    const found = Object.values(where).reduce((sum, mcg) => sum + mcg, 0);
    expect(found).toBeCloseTo(filled_mcg, 3);
  });
});
