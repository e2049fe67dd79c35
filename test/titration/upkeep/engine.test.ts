import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Case, DAY_S, HOUR_S } from '../../../src/case/index.ts';
import { deliver } from '../../../src/delivery/index.ts';
import { upkeepAt } from '../../../src/titration/index.ts';
import { anyCase, LOG_END_S } from '../../delivery/arbitrary-case.ts';
import { aCase, simple } from '../../delivery/cases.ts';
import { at, days, refill, running, told } from './plans.ts';

/** Upkeep counts without the line; the engine, with it, must come to the same volumes and dates. */

const exact = (document: Case): Case => ({ ...document, patient: { ...document.patient, pump_accuracy: 0 } });
const held = (document: Case, at_s: number) => deliver(document, at_s, at_s + 1).pieces[0]?.reservoir_mL;
const oneImplant = anyCase.filter(({ history, log }) => {
  const implants = log.filter(({ kind }) => kind === 'implant').length;
  return implants + (history.prescription === undefined ? 0 : 1) === 1;
});

describe('any plan', () => {
  test('the programmer counts what the engine draws from an exact pump', () => {
    fc.assert(
      fc.property(oneImplant, fc.integer({ min: 0, max: LOG_END_S + 30 * DAY_S }), (document, at_s) => {
        const upkeep = upkeepAt(document, at_s);
        fc.pre(upkeep !== undefined);
        expect(upkeep?.reservoir.programmer_mL).toBeCloseTo(held(exact(document), at_s) ?? Number.NaN, 6);
      }),
    );
  });

  test('the syringe draws what the engine has left in the true pump', () => {
    fc.assert(
      fc.property(oneImplant, (document) => {
        const refills = upkeepAt(document, LOG_END_S)?.refills ?? [];
        for (const { at_s, filled_s, entry, measured_mL } of refills) {
          // Drawn in the second in which it was filled, by a refill or with the implant: the engine never holds it for any time.
          if (filled_s === at_s) continue;
          const log = document.log.filter((each) => each.at_s < at_s);
          expect(measured_mL, `refill ${entry}`).toBeCloseTo(
            held({ ...document, log }, at_s) ?? Number.NaN,
            6,
          );
        }
      }),
    );
  });

  test('on the day of the alarm the engine is down to the alarm, on the day it is empty to nothing', () => {
    fc.assert(
      fc.property(oneImplant, fc.integer({ min: 0, max: LOG_END_S }), (document, at_s) => {
        const upkeep = upkeepAt(document, at_s);
        fc.pre(upkeep !== undefined && upkeep.fill.volume_mL > upkeep.pump.low_reservoir_alarm_mL);
        const { dates, fill, pump } = upkeep;
        const until = exact({ ...document, log: document.log.filter((entry) => entry.at_s < fill.ends_s) });
        for (const [s, mL] of [
          [dates.alarm_s, pump.low_reservoir_alarm_mL],
          [dates.empty_s, 0],
        ] as const) {
          if (s !== undefined) expect(held(until, s)).toBeCloseTo(mL, 5);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('a fast pump reaches the alarm when the engine says so, through a dose change on the way', () => {
  const log = [told(1, 20, simple(450, 2000))];
  const { dates } = at(running(300, 2000, { log }), 0);
  const fast = running(300, 2000, { log, accuracy: 0.145 });
  expect(held(fast, dates.fast_alarm_s ?? 0)).toBeCloseTo(2, 6);
});

test('every day of three years with flex and refills costs less than twenty runs of the engine', () => {
  const periods = Array.from({ length: 13 }, (_, i) => {
    const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
    return { from: clock(i), to: clock(i + 1), rate_mcg_h: 10 + i };
  });
  const flex = { concentration_mcg_mL: 2000, mode: { kind: 'flex' as const, base_mcg_h: 12, periods } };
  const log = Array.from({ length: 12 }, (_, i) => [
    refill(2 * i + 1, 90 * (i + 1), 20, 2000),
    told(2 * i + 2, 90 * (i + 1), flex),
  ]).flat();
  const document = aCase({ running: flex, log });
  const cost = (work: () => void) => {
    const began = performance.now();
    work();
    return performance.now() - began;
  };
  const engine = cost(() => {
    for (let i = 0; i < 20; i++) deliver(document, 0, days(1095));
  });
  const upkeep = cost(() => {
    for (let day = 0; day < 1095; day++) upkeepAt(document, days(day) + 8 * HOUR_S);
  });
  expect(upkeep).toBeLessThan(engine);
});
