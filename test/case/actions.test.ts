import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  ACTIONS,
  actionNamed,
  checkAction,
  checkIllness,
  ILLNESSES,
  illnessNamed,
} from '../../src/case/catalogue/index.ts';
import { type Action, type Illness, ROLES } from '../../src/case/index.ts';
import { baclofen } from '../../src/model/index.ts';
import { referenceOf } from '../../src/references/index.ts';

const MODELS = new URL('../../models/', import.meta.url);
const filesOf = (folder: string) => readdirSync(new URL(folder, MODELS));
const textOf = (file: string) => readFileSync(new URL(file, MODELS), 'utf8');
const inputs = new Map<string, (typeof baclofen.inputs)[number]>(
  baclofen.inputs.map((each) => [each.name, each]),
);
const doses = new Map<string, (typeof baclofen.doses)[number]>(
  baclofen.doses.map((each) => [each.name, each]),
);

const named = (key: string): Action => {
  const action = actionNamed(key);
  if (action === undefined) throw new RangeError(`no action ${key}`);
  return action;
};
/** Every source text of a file. */
const sourcesIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    typeof each === 'string' && /source$/.test(name) ? [each] : sourcesIn(each),
  );
};
const problemsOf = (checked: ReturnType<typeof checkAction> | ReturnType<typeof checkIllness>) =>
  checked.ok ? [] : checked.problems;

describe('shipped actions', () => {
  test.each(filesOf('actions/'))('%s is an action of its own name', (file) => {
    expect(textOf(`actions/${file}`)).toMatch(/^# schema: itb-action\/1\n/);
    expect(named(file.replace('.yaml', '')).key).toBe(file.replace('.yaml', ''));
  });

  test.each([...ACTIONS.values()])('$key acts on inputs and doses that the model has', ({ effects }) => {
    for (const effect of effects) {
      if (effect.kind === 'dose') expect(doses.has(effect.dose), effect.dose).toBe(true);
      if (effect.kind !== 'input') continue;
      const input = inputs.get(effect.input);
      expect(input, effect.input).toBeDefined();
      // A share belongs to an input without a unit, a rate to one with it.
      expect(input?.unit === '1', effect.input).toBe(effect.value !== undefined);
      expect(input?.rest).toBe(0);
    }
  });

  test.each([...ACTIONS.values()])('$key rests on sources that are on the list', (action) => {
    for (const key of action.sources) expect(referenceOf(key, 'sources').ok, key).toBe(true);
    for (const source of sourcesIn(action)) expect(source.length).toBeGreaterThan(10);
  });

  test.each([...ACTIONS.values()])('$key cures only what there is', ({ effects }) => {
    const cured = effects.flatMap((effect) => (effect.kind === 'cures' ? effect.illnesses : []));
    for (const key of cured) expect(illnessNamed(key), key).toBeDefined();
  });

  test('nobody without credentials touches the pump, and never without an order', () => {
    const touching = [...ACTIONS.values()].filter(({ needs }) => needs.includes('pump'));
    expect(touching.length).toBeGreaterThan(8);
    for (const { key, done_by, ordered_by } of touching) {
      expect(done_by, key).not.toContain('ward_nurse');
      expect(['itb_physician', 'surgeon'], key).toContain(ordered_by);
    }
  });

  test('what saves a life now waits for nobody', () => {
    for (const key of ['emergency_call', 'open_airway', 'bag_valve_mask', 'cpr', 'bladder_drainage']) {
      expect(named(key)).toMatchObject({ ordered_by: 'nobody' });
      expect(named(key).minutes).toBeLessThanOrEqual(10);
      expect(named(key).done_by).toContain('ward_nurse');
    }
  });

  test.each(['emergency_call', 'open_airway', 'bag_valve_mask', 'cpr'])('anybody does %s', (key) => {
    expect([...named(key).done_by].sort()).toEqual([...ROLES].sort());
  });

  test('whoever changes the program does it on a written order with a second checker', () => {
    for (const key of ['refill', 'reprogram', 'restart']) {
      expect(named(key).says).toMatch(/written order/);
      expect(named(key).says).toMatch(/second checker/);
    }
  });

  test('no single dose of lorazepam goes beyond that of its label', () => {
    expect(named('lorazepam').amount).toMatchObject({ unit: 'mg', most: 4 });
  });

  test('nurses give drugs on an order', () => {
    const drugs = [...ACTIONS.values()].filter(({ group }) => group === 'drug');
    for (const { key, ordered_by } of drugs) expect(ordered_by, key).not.toBe('nobody');
  });

  test('cultures and antibiotics alongside are not wrong, nor is naloxone in a coma without a cause', () => {
    for (const key of ['antibiotics', 'sepsis_bundle', 'naloxone', 'antipyretic']) {
      expect(named(key).sort).toBe('neutral');
    }
  });

  test('what is wrong says what harm it does', () => {
    const wrong = [...ACTIONS.values()].filter(({ sort }) => sort === 'wrong');
    expect(wrong.map(({ key }) => key).sort()).toEqual([
      'beta_blocker',
      'double_dose',
      'flumazenil',
      'full_restart',
      'haloperidol',
      'physostigmine',
      'prognosis_in_coma',
      'suxamethonium',
      'timid_restart',
    ]);
    for (const { harm } of wrong) expect(harm?.says).toBeTruthy();
  });

  test('a wrong order that is a prescription says how it is told from a right one', () => {
    expect(named('timid_restart').recognised).toMatchObject({
      gap_h: { most: 48 },
      share_of_last: { most: 0.75 },
    });
    expect(named('full_restart').recognised).toMatchObject({ gap_h: { least: 48 } });
    expect(named('double_dose').recognised).toMatchObject({ share_of_last: { least: 2 } });
  });

  test('30 to 40 mL of spinal fluid are drawn from adults only', () => {
    for (const key of ['csf_withdrawal', 'csf_withdrawal_side_port']) {
      const { needs, amount } = named(key);
      expect(needs).toContain('adult');
      expect([amount?.least, amount?.most]).toEqual([30, 40]);
    }
  });

  test('a fixed amount of a drug says what it is for a child', () => {
    for (const { key, group, amount } of ACTIONS.values()) {
      if (group !== 'drug' || amount === undefined || /kg/.test(amount.unit)) continue;
      expect(amount.source, key).toMatch(/child/);
    }
  });

  test('doses that were recalled say that they are unchecked', () => {
    for (const key of [
      'lorazepam',
      'midazolam_infusion',
      'dantrolene',
      'propofol',
      'dexmedetomidine',
      'lumbar_bolus',
    ]) {
      expect(named(key).amount?.source).toContain('unchecked');
    }
  });
});

describe('shipped illnesses', () => {
  test.each(filesOf('illnesses/'))('%s is an illness of its own name', (file) => {
    expect(textOf(`illnesses/${file}`)).toMatch(/^# schema: itb-illness\/1\n/);
    expect(illnessNamed(file.replace('.yaml', ''))?.key).toBe(file.replace('.yaml', ''));
  });

  test.each([...ILLNESSES.values()])('$key sets shares that the model has, and has sources', (illness) => {
    for (const { input } of illness.inputs) expect(inputs.get(input)?.unit, input).toBe('1');
    for (const key of illness.sources) expect(referenceOf(key, 'sources').ok, key).toBe(true);
    expect(illness.signs.length).toBeGreaterThan(1);
  });

  test('autonomic dysreflexia is none of them: it follows from a trigger and a lesion', () => {
    expect([...ILLNESSES.keys()]).toEqual([
      'constipation',
      'other_sedatives',
      'sepsis',
      'stroke',
      'urinary_infection',
    ]);
  });
});

describe('a file that is no action', () => {
  const withParts = (parts: object, key = 'lorazepam') => ({ ...named(key), ...parts });
  const told = (parts: object) =>
    problemsOf(checkAction(withParts(parts), 'models/actions/lorazepam.yaml')).map(({ path, code }) => [
      path.replace('models/actions/lorazepam.yaml: ', ''),
      code,
    ]);

  test('is told by field', () => {
    expect(told({})).toEqual([]);
    expect(told({ ordered_by: 'anybody' })).toEqual([['ordered_by', 'action.not-an-action']]);
    expect(told({ minutes: 0 })).toEqual([['minutes', 'action.not-an-action']]);
    expect(told({ effects: [] })).toEqual([['effects', 'action.not-an-action']]);
    expect(told({ sold_as: 'x' })).toEqual([['sold_as', 'action.not-an-action']]);
    expect(problemsOf(checkAction('x', 'x.yaml'))).toHaveLength(1);
  });

  test('or whose name, amounts or inputs do not fit', () => {
    const { amount } = named('lorazepam');
    const input = { kind: 'input', input: 'cooling', grade: 'assumption', source: 'Design value' };
    expect(told({ key: 'diazepam' })).toEqual([['key', 'action.key-not-of-file']]);
    expect(told({ amount: { ...amount, choices: [2, 20] } })).toEqual([['amount', 'action.amount-outside']]);
    expect(told({ amount: { ...amount, usual: 3 } })).toEqual([['amount.usual', 'action.usual-not-offered']]);
    expect(told({ effects: [input] })).toEqual([['effects.0', 'action.input-unclear']]);
    expect(told({ effects: [{ ...input, value: 1, per_amount: 1 }] })).toEqual([
      ['effects.0', 'action.input-unclear'],
    ]);
    expect(told({ effects: [{ ...input, value: 2 }] })).toEqual([
      ['effects.0.value', 'action.not-an-action'],
    ]);
  });

  test('a rate without an amount is refused', () => {
    const cooling = withParts(
      {
        effects: [
          { kind: 'input', input: 'drain', per_amount: 2, grade: 'assumption', source: 'Design value' },
        ],
      },
      'cooling',
    );
    expect(problemsOf(checkAction(cooling, 'cooling.yaml')).map(({ code }) => code)).toEqual([
      'action.input-unclear',
    ]);
  });
});

test('an illness that gets better the worse it is, is refused', () => {
  const sepsis = illnessNamed('sepsis');
  const [input] = sepsis?.inputs ?? [];
  const put = (inputs: readonly unknown[]): Partial<Illness> | object => ({ ...sepsis, inputs });
  const told = (data: unknown, name = 'sepsis.yaml') =>
    problemsOf(checkIllness(data, name)).map(({ code }) => code);
  expect(told(sepsis)).toEqual([]);
  expect(told(put([{ ...input, least: 1, most: 0.5 }]))).toEqual(['illness.falls']);
  expect(told(put([input, input]))).toEqual(['illness.input-twice']);
  expect(told(put([{ ...input, most: 1.5 }]))).toEqual(['illness.not-an-illness']);
  expect(told(sepsis, 'flu.yaml')).toEqual(['illness.key-not-of-file']);
});
