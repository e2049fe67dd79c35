import { describe, expect, test } from 'vitest';
import { ACTIONS, FAULTS } from '../../src/case/catalogue/index.ts';
import { type Case, checkCase, EXAMINATION_KEYS, READY_PATIENTS } from '../../src/case/index.ts';
import { EXAMINATIONS } from '../../src/examination/index.ts';
import { flex, plainCase, prescription, problemsOf, put, simple } from './documents.ts';

const DAY = 86_400;
const HOUR = 3600;
type Fields = Record<string, unknown>;

const breaks = (fault: string, more: Fields = {}) => ({ kind: 'fault', fault, severity: 1, ...more });
const mends = (fault: string) => ({ kind: 'fault_ends', fault });
const done = (action: string, more: Fields = {}) => ({ kind: 'treatment', action, ...more });
const looks = (examination: string) => ({ kind: 'examination', examination });
const prescribes = (mcg_day = 200) => ({ kind: 'prescription', prescription: prescription(simple(mcg_day)) });
const refill = (concentration_mcg_mL: number) => ({
  kind: 'refill',
  volume_mL: 20,
  concentration_mcg_mL,
  rinsed: true,
});

/** Entries an hour apart from day 1 on, unless they say when. */
const log = (...entries: readonly object[]) =>
  entries.map((entry, i) => ({ id: i + 1, at_s: DAY + i * HOUR, ...entry }));
const told = (document: unknown) =>
  problemsOf(document).map(({ path, code, message, mend }) => [path, code, `${message} ${mend}`]);
const pumpPatient = (...entries: readonly object[]) => plainCase({ log: log(...entries) });

function tabletPatient(...entries: readonly object[]) {
  const { prescription: _, ...history } = plainCase({
    history: { oral: [{ time: '08:00', mg: 20 }] },
  }).history;
  return { ...plainCase({ log: log(...entries) }), history };
}

/** One mistake, where it is told, and what is said to mend it. */
function expectOne(document: unknown, path: string, code: string, says: RegExp) {
  expect(told(document)).toEqual([[path, code, expect.stringMatching(says)]]);
}

const byEntry = ({ kind }: { readonly kind: string }) => kind === 'entry';

test('a case may name every fault, examination and action that there is', () => {
  expect(EXAMINATION_KEYS).toEqual(EXAMINATIONS);
  const entries = [
    ...EXAMINATION_KEYS.map(looks),
    ...[...ACTIONS.values()]
      .filter(({ needs, effects }) => !needs.includes('pocket_drug') && !effects.some(byEntry))
      .map(({ key }) => done(key)),
  ];
  expect(told(pumpPatient(...entries))).toEqual([]);
});

describe('a key with a slip of the pen', () => {
  test.each([
    [
      'a fault',
      breaks('catheter_oclusion'),
      'fault',
      'fault.unknown',
      /"catheter_oclusion".*mean catheter_occlusion/,
    ],
    ['the end of a fault', mends('motor_stal'), 'fault', 'fault.unknown', /mean motor_stall/],
    ['an action', done('lorazepan'), 'action', 'action.unknown', /mean lorazepam\?.*models\/actions/],
    [
      'an illness',
      { kind: 'illness', illness: 'sepsys', strength: 1 },
      'illness',
      'illness.unknown',
      /mean sepsis/,
    ],
    ['an examination', looks('interogation'), 'examination', 'word.unknown', /mean interrogation/],
    ['a word of every object', breaks('constructor'), 'fault', 'fault.unknown', /There is no fault/],
  ])('in %s is answered with the nearest there is', (_, entry, field, code, says) => {
    expectOne(pumpPatient(entry), `log[0].${field}`, code, says);
  });
});

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

describe('faults that contradict each other', () => {
  test.each([
    ['a tip in two places', 'subdural_tip', 'catheter_dislodgement', /tip lies in one place/],
    ['a rotor that runs fast and stands', 'over_infusion', 'motor_stall', /rotor turns at one speed/],
    ['a battery near its end and at its end', 'battery_indicator', 'battery_end', /one battery/],
    [
      'a pump left stopped and at minimum rate',
      'pump_left_stopped',
      'pump_left_at_minimum',
      /told one thing/,
    ],
  ])('%s', (_, first, second, says) => {
    expectOne(pumpPatient(breaks(first), breaks(second)), 'log[1].fault', 'fault.contradicts', says);
    expect(told(pumpPatient(breaks(first), mends(first), breaks(second)))).toEqual([]);
  });

  test.each(['pocket_fill', 'stronger_drug_filled', 'fill_volume_misentered'])(
    '%s while the pump lies on its face, which nobody can fill',
    (fault) => {
      const flipped = breaks('flipped_pump');
      const says = /nobody can fill a pump that lies on its face\. End flipped_pump before/;
      expectOne(pumpPatient(flipped, breaks(fault)), 'log[1].fault', 'fault.no-septum', says);
      expect(told(pumpPatient(flipped, mends('flipped_pump'), breaks(fault)))).toEqual([]);
      expect(told(pumpPatient(breaks(fault), flipped))).toEqual([]);
      const at_s = DAY;
      expectOne(
        pumpPatient({ ...breaks(fault), at_s }, { ...flipped, at_s }),
        'log[1].fault',
        'fault.no-septum',
        says,
      );
    },
  );

  test('a pump that lies on its face by night may be filled beside by day', () => {
    const flipped = breaks('flipped_pump', { onset: 'position' });
    const fills = (at_s: number) => told(pumpPatient(flipped, { ...breaks('pocket_fill'), at_s }));
    expect(fills(2 * DAY + 12 * HOUR)).toEqual([]);
    expect(fills(2 * DAY + 23 * HOUR)).toMatchObject([
      ['log[1].fault', 'fault.no-septum', expect.anything()],
    ]);
  });

  test('the same fault twice while it lasts', () => {
    expectOne(
      pumpPatient(breaks('catheter_kink'), breaks('catheter_kink')),
      'log[1].fault',
      'fault.twice',
      /still there from day 1, 00:00/,
    );
  });

  test('but not after it has ended, has passed by itself, or was mended in theatre', () => {
    expect(
      told(pumpPatient(breaks('catheter_kink'), mends('catheter_kink'), breaks('catheter_kink'))),
    ).toEqual([]);
    const stall = breaks('motor_stall_mri', { severity: 0 });
    expect(told(pumpPatient(stall, { ...stall, at_s: DAY + 2 * HOUR }))).toEqual([]);
    expect(told(pumpPatient(stall, { ...stall, at_s: DAY + 2 * HOUR - 1 }))).toHaveLength(1);
    const surgery = done('catheter_surgery');
    expect(told(pumpPatient(breaks('catheter_kink'), surgery, breaks('catheter_kink')))).toEqual([]);
  });

  test('a pump held in telemetry mode may be held again once somebody has interrogated it', () => {
    const held = breaks('telemetry_hold');
    expect(told(pumpPatient(held, held))).toHaveLength(1);
    expect(told(pumpPatient(held, looks('interrogation'), held))).toEqual([]);
    expect(told(pumpPatient(held, looks('film'), held))).toHaveLength(1);
  });

  test('a programmer may be told wrong again after the next prescription', () => {
    const wrong = breaks('flex_per_hour');
    expect(told(pumpPatient(wrong, wrong))).toHaveLength(1);
    expect(told(pumpPatient(wrong, prescribes(), wrong))).toEqual([]);
  });

  test('a side port may be flushed twice, but not twice in one second', () => {
    const flush = breaks('side_port_flush');
    expect(told(pumpPatient(flush, flush))).toEqual([]);
    expect(told(pumpPatient({ ...flush, at_s: DAY }, { ...flush, at_s: DAY }))).toMatchObject([
      ['log[1].fault', 'fault.twice', expect.anything()],
    ]);
  });

  test('a leak and an occlusion may be there at once, in one catheter', () => {
    expect(told(pumpPatient(breaks('catheter_micro_leak'), breaks('catheter_occlusion')))).toEqual([]);
  });
});

describe('after an explant', () => {
  test.each([
    ['another fault of the pump', breaks('motor_stall'), 'fault', 'fault.needs-pump'],
    ['a refill', refill(500), 'at_s', 'log.after-explant'],
    ['a prescription', prescribes(), 'at_s', 'log.after-explant'],
    ['an interrogation', looks('interrogation'), 'examination', 'examination.needs-pump'],
    ['emptying the reservoir', done('empty_reservoir'), 'action', 'treatment.needs-pump'],
  ])('there is no %s', (_, entry, field, code) => {
    expectOne(pumpPatient(breaks('explant_without_cover'), entry), `log[1].${field}`, code, /pump/);
  });

  test('a lumbar bolus and tablets still work, and a new pump may be implanted', () => {
    const entries = [
      breaks('explant_without_cover'),
      { kind: 'lumbar_bolus', mcg: 50 },
      { kind: 'oral_regimen', doses: [{ time: '08:00', mg: 10 }] },
      looks('lumbar_bolus'),
      { kind: 'implant' },
      prescribes(),
      breaks('motor_stall'),
    ];
    expect(told(pumpPatient(...entries))).toEqual([]);
  });
});

test('a whole new system may follow an explant, a new pump on a catheter that is gone may not', () => {
  const out = breaks('explant_without_cover');
  expect(told(pumpPatient(out, done('system_replacement'), prescribes(), looks('film')))).toEqual([]);
  expectOne(pumpPatient(out, done('pump_replacement')), 'log[1].action', 'treatment.needs-pump', /no pump/);
});

describe('an end without a beginning', () => {
  test.each([
    ['a fault that never was', mends('catheter_kink'), 'fault', 'fault.not-there'],
    [
      'an illness that never was',
      { kind: 'illness_ends', illness: 'sepsis' },
      'illness',
      'illness.not-there',
    ],
    [
      'cooling that never was',
      { kind: 'treatment_ends', action: 'cooling' },
      'action',
      'treatment.not-there',
    ],
    [
      'a call, which is over when it is made',
      { kind: 'treatment_ends', action: 'itb_call' },
      'action',
      'treatment.ends-by-itself',
    ],
  ])('%s', (_, entry, field, code) => {
    expectOne(pumpPatient(entry), `log[0].${field}`, code, /begin before|Remove this entry/);
  });

  test('counts by time and not by the place in the file', () => {
    const late = { ...breaks('catheter_kink'), at_s: 3 * DAY };
    expect(told(pumpPatient({ ...mends('catheter_kink'), at_s: 4 * DAY }, late))).toEqual([]);
    expect(told(pumpPatient({ ...mends('catheter_kink'), at_s: 2 * DAY }, late))).toHaveLength(1);
  });

  test('an illness begins once', () => {
    const sepsis = { kind: 'illness', illness: 'sepsis', strength: 1 };
    const over = { kind: 'illness_ends', illness: 'sepsis' };
    expectOne(pumpPatient(sepsis, sepsis), 'log[1].illness', 'illness.twice', /has not ended/);
    expect(told(pumpPatient(sepsis, over, sepsis))).toEqual([]);
  });
});

describe('a treatment that cannot be given so', () => {
  test('a dose outside its range is answered with the range', () => {
    const lorazepam = ACTIONS.get('lorazepam')?.amount;
    expect(lorazepam).toBeDefined();
    expectOne(
      pumpPatient(done('lorazepam', { amount: 2000 })),
      'log[0].amount',
      'treatment.amount-out-of-range',
      /2,000 mg .*out of range\. Give .* mg, for example/,
    );
    expect(told(pumpPatient(done('lorazepam', { amount: lorazepam?.usual })))).toEqual([]);
  });

  test('a negative dose and a dose of nothing are no doses', () => {
    expect(told(pumpPatient(done('lorazepam', { amount: -2 })))).toMatchObject([
      ['log[0].amount', 'number.negative', /./],
    ]);
    expect(told(pumpPatient(done('lorazepam', { amount: 0 })))).toHaveLength(1);
  });

  test('an amount of what has none', () => {
    expectOne(
      pumpPatient(done('itb_call', { amount: 3 })),
      'log[0].amount',
      'treatment.no-amount',
      /Remove the amount/,
    );
  });

  test('the reservoir of a patient without a pump', () => {
    expectOne(tabletPatient(done('empty_reservoir')), 'log[0].action', 'treatment.needs-pump', /no pump/);
  });

  test.each([
    ['refill', 'refill'],
    ['lumbar_bolus', 'lumbar_bolus'],
    ['stop_pump', 'pump_stop'],
    ['restart', 'prescription'],
    ['prime_line', 'priming_bolus'],
    ['resume_tablets', 'oral_regimen'],
  ])('%s, which has an entry of its own, is answered with its kind %s', (action, kind) => {
    expectOne(
      pumpPatient(done(action)),
      'log[0].action',
      'treatment.done-by-entry',
      new RegExp(`would change nothing\\. Write an entry of the kind ${kind} instead\\.`),
    );
  });

  test('whatever is done by an entry is refused, and nothing else is', () => {
    for (const { key, effects, needs } of ACTIONS.values()) {
      if (needs.includes('pocket_drug')) continue;
      const codes = problemsOf(pumpPatient(done(key))).map(({ code }) => code);
      expect(codes, key).toEqual(effects.every(byEntry) ? ['treatment.done-by-entry'] : []);
    }
  });

  test('a pocket into which nothing went', () => {
    expectOne(
      pumpPatient(done('pocket_aspiration')),
      'log[0].action',
      'treatment.needs-pocket-drug',
      /pocket/,
    );
    expect(told(pumpPatient(breaks('pocket_fill'), done('pocket_aspiration')))).toEqual([]);
  });

  test('30 to 40 mL of spinal fluid of a child', () => {
    const child = plainCase({ patient: { age_years: 9, weight_kg: 30 }, log: log(done('csf_withdrawal')) });
    expectOne(child, 'log[0].action', 'treatment.needs-adult', /9 years old/);
  });
});

describe('an examination without a device', () => {
  test.each(EXAMINATION_KEYS.filter((key) => key !== 'lumbar_bolus'))('%s', (key) => {
    expectOne(tabletPatient(looks(key)), 'log[0].examination', 'examination.needs-pump', /no pump/);
  });
});

describe('the two facts of a patient since version 4', () => {
  test('a level that is no level of the cord', () => {
    expect(told(put('patient.lesion_level', 'T13'))).toMatchObject([
      ['patient.lesion_level', 'word.unknown', /T1/],
    ]);
  });

  test('a lesion of the cord of somebody with a stroke', () => {
    const stroke = plainCase({ patient: { cause: 'stroke', origin: 'cerebral', lesion_level: 'C6' } });
    expectOne(stroke, 'patient.lesion_level', 'patient.lesion-without-cord', /choose a spinal cause/);
  });

  test('a direction of pressure that is none', () => {
    const odd = put('patient.withdrawal', { pressure: 'up', fever: 'none' });
    expect(told(odd)).toMatchObject([['patient.withdrawal.pressure', 'word.unknown', /rises or falls/]]);
    expect(told(put('patient.withdrawal', { pressure: 'falls' }))).toMatchObject([
      ['patient.withdrawal.fever', 'field.missing', /comes or none/],
    ]);
  });
});

test('every fault befalls at least one ready patient as it usually comes, and all but three can befall a patient on 500 mcg/mL without tablets', () => {
  const befalls = (patient: Case, key: string) => {
    const entry = { id: 1, at_s: DAY, ...breaks(key, { severity: FAULTS.get(key)?.usual_severity }) };
    return checkCase({ ...patient, log: [entry] }).ok;
  };
  for (const key of FAULTS.keys()) {
    expect(
      [...READY_PATIENTS.values()].some((patient) => befalls(patient, key)),
      key,
    ).toBe(true);
  }
  const onFlex = checkCase({
    ...plainCase({ history: { prescription: prescription(flex(['08:00', '12:00', 10])) } }),
  });
  const all = [...FAULTS.keys()].filter((key) => onFlex.ok && !befalls(onFlex.value, key));
  expect(all).toEqual(['bridge_forgotten_weaker', 'tablets_stopped', 'weaker_drug_filled']);
});
