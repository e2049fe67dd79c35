import { describe, expect, test } from 'vitest';
import { type Case, READY_PATIENTS, TRIGGERS } from '../../src/case/index.ts';
import { allShown, examine, QUICK_EXAMINATIONS } from '../../src/examination/index.ts';
import { DAY, HOUR, shareOf } from './states.ts';

const AT = 5 * DAY + 10 * HOUR;

function patient(key: string): Case {
  const document = READY_PATIENTS.get(key);
  if (document === undefined) throw new RangeError(`no patient ${key}`);
  return document;
}

const WITH_PUMP = [...READY_PATIENTS.values()].filter(({ history }) => history.prescription !== undefined);

function stopped(document: Case, before_h = 36): Case {
  return { ...document, log: [{ id: 1, kind: 'pump_stop', at_s: AT - before_h * HOUR }] };
}

function pair(document: Case) {
  const signs = (key: 'pump_bolus' | 'lumbar_bolus') => examine(document, key, AT).signs[0];
  return [signs('pump_bolus'), signs('lumbar_bolus')];
}

/** After years on a high dose a bolus of 100 mcg does about a point, and whether that counts is a matter of a tenth. */
const TOLERANT = patient('sci-tolerant');

test.each(
  WITH_PUMP.filter(({ title }) => title !== TOLERANT.title).map(
    (document) => [document.title, document] as const,
  ),
)('%s: when the pump stands, its bolus fails and one by lumbar puncture works', (_title, document) => {
  expect(pair(stopped(document))).toEqual(['bolus_without_effect', 'bolus_works']);
});

test('a tolerant patient in full withdrawal: by the pump nothing, by lumbar puncture half of what others have of it', () => {
  const fall = (document: Case, key: 'pump_bolus' | 'lumbar_bolus') => {
    const [before, after] = examine(stopped(document), key, AT).numbers;
    return (before?.value ?? Number.NaN) - (after?.value ?? Number.NaN);
  };
  expect(examine(stopped(TOLERANT), 'pump_bolus', AT).signs).toEqual(['bolus_without_effect']);
  expect(fall(TOLERANT, 'pump_bolus')).toBeLessThan(0.3);
  expect(fall(TOLERANT, 'lumbar_bolus')).toBeGreaterThan(0.5);
  expect(fall(TOLERANT, 'lumbar_bolus')).toBeLessThan(0.65 * fall(patient('penn-1989'), 'lumbar_bolus'));
});

describe('neither works when drug arrives and does not help', () => {
  const sound = patient('penn-1989');
  const facts = (document: Case) => examine(document, 'lumbar_bolus', AT).why.map(({ fact }) => fact);

  test('with noxious triggers at work', () => {
    const log = TRIGGERS.map(
      (trigger, i) => ({ id: i + 1, kind: 'trigger', trigger, strength: 1, at_s: AT - DAY }) as const,
    );
    expect(pair({ ...sound, log })).toEqual(['bolus_without_effect', 'bolus_without_effect']);
  });

  test('when the cord hardly answers', () => {
    const deaf = { ...sound, patient: { ...sound.patient, sensitivity: 0.2 } };
    expect(pair(deaf)).toEqual(['bolus_without_effect', 'bolus_without_effect']);
    expect(facts(deaf)).not.toContain('little_to_gain');
  });

  test('when tone is fine already, and it says so', () => {
    expect(pair(sound)).toEqual(['bolus_without_effect', 'bolus_without_effect']);
    expect(facts(sound)).toContain('little_to_gain');
  });
});

test('without a pump only the lumbar puncture is left', () => {
  expect(pair(patient('penn-1989-oral'))).toEqual([undefined, 'bolus_works']);
});

describe('a fall that the bolus did not make', () => {
  test('is none of its own, whatever is seen: a heart that fails takes tone and spasms away', () => {
    const document = stopped(patient('ms'), 96);
    const { signs, numbers, misled } = examine(document, 'pump_bolus', AT);
    const [before, after] = numbers;
    expect((before?.value ?? 0) - (after?.value ?? 0)).toBeGreaterThan(1);
    expect({ signs, misled }).toEqual({ signs: ['bolus_without_effect'], misled: false });
  });

  test('and one that nobody sees at the bed is no response', () => {
    for (const severity of [0.3, 0.5, 0.6, 0.7]) {
      const fault = { id: 1, kind: 'fault', fault: 'subdural_tip', severity, at_s: AT - DAY } as const;
      const shown = examine({ ...patient('penn-1989'), log: [fault] }, 'pump_bolus', AT);
      const [tone, toneLater, spasms, spasmsLater] = shown.numbers.map(({ value }) => Math.round(value * 10));
      const seen = (tone ?? 0) - (toneLater ?? 0) >= 10 || (spasms ?? 0) - (spasmsLater ?? 0) >= 10;
      if (!seen) expect(shown.signs).toEqual(['bolus_without_effect']);
    }
  });
});

describe('a rater', () => {
  const document = stopped(patient('penn-1989'));
  const looks = Array.from({ length: 200 }, (_, i) => examine(document, 'pump_bolus', AT, { seed: i + 1 }));

  test('errs around the true scores, now and then enough to see an effect that is none', () => {
    const falls = looks.map(({ numbers }) => (numbers[0]?.value ?? 0) - (numbers[1]?.value ?? 0));
    const mean = falls.reduce((sum, fall) => sum + fall, 0) / falls.length;
    expect(Math.abs(mean)).toBeLessThan(0.15);
    expect(Math.max(...falls)).toBeGreaterThan(0.3);
    const misled = shareOf(looks, (shown) => shown.misled);
    expect(misled).toBeGreaterThan(0);
    expect(misled).toBeLessThan(0.25);
    expect(looks.every(({ signs, misled }) => misled === signs.includes('bolus_works'))).toBe(true);
  });

  test('sees a strong effect every time', () => {
    const strong = Array.from({ length: 50 }, (_, i) =>
      examine(document, 'lumbar_bolus', AT, { seed: i + 1 }),
    );
    expect(strong.every(({ signs, misled }) => signs.includes('bolus_works') && !misled)).toBe(true);
  });

  test('writes the same twice, and something else for another seed', () => {
    const numbers = (seed: number) =>
      examine(structuredClone(document), 'pump_bolus', AT, { seed }).numbers.map(({ value }) => value);
    expect(numbers(17)).toEqual(numbers(17));
    expect(numbers(17)).not.toEqual(numbers(18));
  });
});

describe('everything at once', () => {
  test('the quick ones come first, each the same as alone', () => {
    const document = stopped(patient('ms'));
    const all = [...allShown(document, AT, { seed: 3 })];
    expect(all.map(({ examination }) => examination)).toEqual([
      ...QUICK_EXAMINATIONS,
      'pump_bolus',
      'lumbar_bolus',
    ]);
    for (const shown of all) expect(shown).toEqual(examine(document, shown.examination, AT, { seed: 3 }));
  });

  test('a sound pump shows no sign of a fault, and the seed 0 misleads nobody', () => {
    for (const document of WITH_PUMP) {
      const all = [...allShown(document, AT)];
      expect(all.slice(0, 9).map(({ signs }) => signs)).toEqual([
        ['clean_log'],
        ['silent'],
        ['as_expected'],
        ['film_normal'],
        ['rotor_turns'],
        ['aspirates'],
        ['contrast_rises'],
        ['contrast_rises'],
        ['pocket_dry'],
      ]);
      expect(all.some(({ misled }) => misled)).toBe(false);
    }
  });

  test('looking changes nothing in the case', () => {
    const document = stopped(patient('ms'));
    const before = JSON.stringify(document);
    [...allShown(document, AT, { seed: 3 })];
    expect(JSON.stringify(document)).toBe(before);
  });
});
