import { describe, expect, test } from 'vitest';
import { plainCase, prescription, simple } from '../documents.ts';
import {
  breaks,
  DAY,
  expectOne,
  log,
  prescribes,
  pumpPatient,
  refill,
  tabletPatient,
  told,
} from './entries.ts';

describe('a fault that this patient cannot have', () => {
  test.each([
    [
      'an occlusion without a pump',
      tabletPatient(breaks('catheter_occlusion')),
      'needs-pump',
      /there is no pump/,
    ],
    [
      'tablets stopped that nobody takes',
      pumpPatient(breaks('tablets_stopped')),
      'needs-tablets',
      /regimen of tablets/,
    ],
    [
      'a pocket fill while there is saline in the pump',
      pumpPatient(refill(0), breaks('pocket_fill')),
      'needs-drug',
      /holds no drug/,
    ],
    [
      'a dose keyed wrong while the pump is stopped',
      pumpPatient({ kind: 'pump_stop' }, breaks('flex_per_hour')),
      'needs-prescription',
      /no prescription runs/,
    ],
  ])('%s', (_, document, code, says) => {
    expect(told(document)).toEqual([
      [expect.stringMatching(/^log\[\d\]\.fault$/), `fault.${code}`, expect.stringMatching(says)],
    ]);
  });

  test('a stronger drug than the strongest that is sold', () => {
    const strongest = plainCase({
      history: { prescription: prescription(simple(200), 2000) },
      device: { concentration_mcg_mL: 2000 },
      log: log(breaks('stronger_drug_filled', { severity: 0 })),
    });
    expectOne(strongest, 'log[0].fault', 'fault.needs-stronger-drug', /no stronger drug is sold/);
  });

  test('a weaker drug than the weakest that is sold', () => {
    expectOne(
      pumpPatient(breaks('bridge_forgotten_weaker', { severity: 0 })),
      'log[0].fault',
      'fault.needs-weaker-drug',
      /no weaker drug is sold/,
    );
  });

  test('a strength between or beyond those that are sold, with the severity that still is', () => {
    const at1000 = plainCase({
      history: { prescription: prescription(simple(200), 1000) },
      device: { concentration_mcg_mL: 1000 },
      log: log(breaks('stronger_drug_filled')),
    });
    expectOne(
      at1000,
      'log[0].severity',
      'fault.not-sold',
      /4,000 mcg\/mL.*strongest sold is 2,000.*at most 0\./,
    );
    expect(told(pumpPatient(breaks('stronger_drug_filled')))).toEqual([]);
  });

  test('but it may spoil the refill or the prescription of its own second', () => {
    const at_s = 3 * DAY;
    const stopped = { kind: 'pump_stop' };
    expect(
      told(pumpPatient(stopped, { ...breaks('flex_per_hour'), at_s }, { ...prescribes(), at_s })),
    ).toEqual([]);
    expect(
      told(pumpPatient(refill(0), { ...breaks('pocket_fill'), at_s }, { ...refill(500), at_s })),
    ).toEqual([]);
  });

  test('and a pump implanted in its own second is there for it', () => {
    const at_s = 3 * DAY;
    const implanted = tabletPatient({ ...breaks('disconnection_at_pump'), at_s }, { kind: 'implant', at_s });
    expect(told(implanted)).toEqual([]);
  });
});

describe('an onset that the fault does not have', () => {
  test('is answered with those that it has', () => {
    expectOne(
      pumpPatient(breaks('disconnection_at_pump', { onset: 'passing' })),
      'log[0].onset',
      'fault.other-onset',
      /has no onset passing.*Write sudden, or leave the onset away/,
    );
  });

  test('of no fault at all is a word that is not known', () => {
    expectOne(
      pumpPatient(breaks('motor_stall', { onset: 'slow' })),
      'log[0].onset',
      'word.unknown',
      /sudden/,
    );
  });
});
