import { describe, expect, test } from 'vitest';
import { addEntry, type NewEntry } from '../../../src/case/index.ts';
import { deliver } from '../../../src/delivery/index.ts';
import { aCase } from '../cases.ts';
import { DAY, end, give, given, HOUR, treated } from './giving.ts';

describe('drugs given once', () => {
  test('lorazepam 2 mg is 2 mg, diazepam 10 mg does as much', () => {
    expect(given([[3, give('lorazepam', 2)]]).rescues).toEqual([[3, 'lorazepam', 2]]);
    expect(given([[3, give('diazepam', 10)]]).rescues).toEqual([[3, 'lorazepam', 2]]);
  });

  test('without an amount the usual one is given', () => {
    expect(given([[3, give('dantrolene')]]).rescues).toEqual([[3, 'dantrolene', 2]]);
  });

  test('a dose again in the same second is a second dose', () => {
    const twice = given([
      [3, give('lorazepam', 1)],
      [3, give('lorazepam', 2)],
    ]);
    expect(twice.rescues).toEqual([
      [3, 'lorazepam', 1],
      [3, 'lorazepam', 2],
    ]);
  });

  test('baclofen by tube is drug by mouth, in mcg, and no rescue', () => {
    const tube = given([
      [2, give('oral_baclofen', 20)],
      [8, give('oral_baclofen', 10)],
    ]);
    expect(tube.doses).toEqual([
      [2, 'oral', 20_000],
      [8, 'oral', 10_000],
    ]);
    expect(tube.rescues).toEqual([]);
  });

  test('the pocket is drawn out by seven tenths of what is in it', () => {
    const fill = { kind: 'fault', fault: 'pocket_fill', severity: 0.8 } as const;
    const refill = { kind: 'refill', volume_mL: 20, concentration_mcg_mL: 2000, rinsed: true } as const;
    const drawn = given([
      [1, refill],
      [1, fill],
      [2, give('pocket_aspiration')],
    ]);
    expect(drawn.rescues).toEqual([[2, 'pocket_aspiration', 0.7]]);
  });

  test('what changes nothing in the body gives nothing', () => {
    for (const action of [
      'emergency_call',
      'itb_call',
      'monitored_bed',
      'open_airway',
      'prognosis_in_coma',
    ]) {
      expect(given([[1, give(action)]])).toEqual(given([]));
    }
  });
});

describe('infusions and support', () => {
  test('a lumbar drain infuses until it is ended; a lower rate takes the place of the old one', () => {
    const wean = given([
      [2, give('lumbar_drain_infusion', 400)],
      [26, give('lumbar_drain_infusion', 300)],
      [40, end('lumbar_drain_infusion')],
    ]);
    expect(wean.inputs).toEqual([
      [2, 26, 'lumbar_infusion', 400],
      [26, 40, 'lumbar_infusion', 300],
    ]);
  });

  test('a rate set twice in one second is the later order', () => {
    const twice = given([
      [2, give('lumbar_drain_infusion', 400)],
      [2, give('lumbar_drain_infusion', 200)],
    ]);
    expect(twice.inputs).toEqual([[2, 48, 'lumbar_infusion', 200]]);
  });

  test('propofol of 20 mcg/kg/min is 1.2 mg/kg/h', () => {
    const [stretch] = given([[2, give('propofol', 20)]]).inputs;
    expect(stretch?.[2]).toBe('propofol_rate');
    expect(stretch?.[3]).toBeCloseTo(1.2, 12);
  });

  test('midazolam goes in hour by hour as half its weight of lorazepam, until it is ended', () => {
    const { rescues } = given([
      [2, give('midazolam_infusion', 0.1)],
      [5, end('midazolam_infusion')],
    ]);
    expect(rescues.map(([at_h]) => at_h)).toEqual([2, 3, 4]);
    for (const [, dose, amount] of rescues) {
      expect(dose).toBe('lorazepam');
      expect(amount).toBeCloseTo(0.1 * 70 * 0.5, 12);
    }
  });

  test('a higher rate of midazolam begins at once and ends the lower one', () => {
    const { rescues } = given([
      [2, give('midazolam_infusion', 0.05)],
      [3.5, give('midazolam_infusion', 0.1)],
      [5, end('midazolam_infusion')],
    ]);
    expect(rescues.map(([at_h, , amount]) => [at_h, Math.round(amount * 100) / 100])).toEqual([
      [2, 1.75],
      [3, 1.75],
      [3.5, 3.5],
      [4.5, 3.5],
    ]);
  });

  test('cyproheptadine 8 mg is absorbed over two hours; a second dose within them adds to the first', () => {
    expect(given([[4, give('cyproheptadine', 8)]]).inputs).toEqual([[4, 6, 'cyproheptadine_rate', 4]]);
    const twice = given([
      [4, give('cyproheptadine', 8)],
      [5, give('cyproheptadine', 4)],
    ]);
    expect(twice.inputs).toEqual([
      [4, 5, 'cyproheptadine_rate', 4],
      [5, 6, 'cyproheptadine_rate', 6],
      [6, 7, 'cyproheptadine_rate', 2],
    ]);
  });

  test('35 mL of spinal fluid leave within half an hour', () => {
    expect(given([[4, give('csf_withdrawal', 35)]]).inputs).toEqual([[4, 4.5, 'drain', 70]]);
  });

  test('a bag and a ventilator together breathe no more than one of them', () => {
    const airway = given([
      [1, give('bag_valve_mask')],
      [2, give('ventilation')],
      [3, end('bag_valve_mask')],
      [4, end('ventilation')],
    ]);
    expect(airway.inputs).toEqual([
      [1, 4, 'oxygen_given', 1],
      [1, 4, 'ventilated', 1],
    ]);
  });

  test.each([
    ['cooling', 'cooling'],
    ['fluids', 'fluids'],
    ['oxygen', 'oxygen_given'],
    ['cpr', 'compressions'],
    ['antibiotics', 'antibiotics'],
  ])('%s goes on until it is ended, and can be begun again', (action, input) => {
    const bouts = given([
      [1, give(action)],
      [4, end(action)],
      [6, give(action)],
    ]);
    expect(bouts.inputs).toEqual([
      [1, 4, input, 1],
      [6, 48, input, 1],
    ]);
  });

  test('what is ended and begun in one second goes on', () => {
    const again = given([
      [1, give('cooling')],
      [4, end('cooling')],
      [4, give('cooling')],
    ]);
    expect(again.inputs).toEqual([[1, 48, 'cooling', 1]]);
  });

  test('a window cuts, and shows what began before it', () => {
    const cut = given(
      [
        [1, give('cooling')],
        [1, give('midazolam_infusion', 0.1)],
        [1, give('lorazepam', 2)],
      ],
      3,
      5,
    );
    expect(cut.inputs).toEqual([[3, 5, 'cooling', 1]]);
    expect(cut.rescues.map(([at_h]) => at_h)).toEqual([3, 4]);
  });

  test('the order in which the log lists entries changes nothing', () => {
    const document = treated([
      [1, give('cooling')],
      [1, { kind: 'trigger', trigger: 'skin', strength: 0.3 }],
      [2, give('lumbar_drain_infusion', 400)],
      [2, give('lorazepam', 2)],
      [2, give('cyproheptadine', 8)],
      [3, end('cooling')],
    ]);
    const turned = { ...document, log: [...document.log].reverse() };
    expect(deliver(turned, 0, DAY)).toEqual(deliver(document, 0, DAY));
  });
});

describe('what cannot be done', () => {
  const without = aCase({ oral: [{ time: '08:00', mg: 20 }], days: 30 });
  const codes = (entry: NewEntry, document = without) => {
    const added = addEntry(document, entry);
    return added.ok ? [] : added.problems.map(({ code }) => code);
  };
  const at = (entry: ReturnType<typeof give> | ReturnType<typeof end>) => ({ ...entry, at_s: HOUR });

  test('what needs a pump is refused without one', () => {
    for (const action of ['empty_reservoir', 'catheter_surgery', 'csf_withdrawal_side_port']) {
      expect(codes(at(give(action))), action).toContain('treatment.needs-pump');
    }
    expect(codes(at(give('lorazepam', 2)))).toEqual([]);
    expect(codes(at(give('csf_withdrawal')))).toEqual([]);
  });

  test('35 mL of spinal fluid are not drawn from a child', () => {
    const child = { ...without, patient: { ...without.patient, age_years: 9 } };
    expect(codes(at(give('csf_withdrawal')), child)).toEqual(['treatment.needs-adult']);
  });

  test('ten times the dose is refused, and so is an end without a beginning', () => {
    expect(codes(at(give('lorazepam', 20)))).toEqual(['treatment.amount-out-of-range']);
    expect(codes(at(give('cooling', 1)))).toEqual(['treatment.no-amount']);
    expect(codes(at(end('cooling')))).toEqual(['treatment.not-there']);
    expect(codes(at(give('lorazepan')))).toEqual(['action.unknown']);
  });
});
