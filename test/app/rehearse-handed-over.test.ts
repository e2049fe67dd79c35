import { expect, test } from 'vitest';
import { handedOver } from '../../src/app/rehearse/observations/handed-over.ts';
import { runCourse } from '../../src/course/index.ts';
import { asDrawn, caseOf, drawOf, type OutputName, scenarios, VISIBLE } from '../../src/rehearsal/index.ts';

const HOUR_S = 3600;
const numbersOf = (...says: readonly string[]) =>
  Object.fromEntries(handedOver({ at_s: 0, from: 'Night nurse', says, facts: [] }));

test('a number belongs to the vital sign whose word stands before it', () => {
  expect(numbersOf('Temperature was 38.6, pulse 126 at the door.')).toEqual({
    temperature: '38.6',
    heart_rate: '126',
  });
  expect(numbersOf('Her pressure is 168/102, saturation 93, GCS 13.', 'She breathes 9 times.')).toEqual({
    blood_pressure: '168/102',
    spo2: '93',
    gcs: '13',
    breathing_rate: '9',
  });
});

test('a vital sign without a number has none, and a number of something else is not taken for it', () => {
  expect(numbersOf('His pulse is a bit fast.', 'Breathing was shallow for 20 min.')).toEqual({});
  expect(numbersOf('Interrogated: 8 mL expected, 7.6 mL drawn.', '350 mcg a day, 1.5 tesla.')).toEqual({});
});

const OUTPUTS = {
  temperature: 'temperature_core',
  heart_rate: 'heart_rate',
  blood_pressure: 'systolic',
  breathing_rate: 'breathing_rate',
  spo2: 'spo2',
  gcs: 'gcs',
} as const satisfies Readonly<Record<string, OutputName>>;

const HANDED = scenarios().flatMap((scenario) =>
  scenario.variants.flatMap(({ key }) => {
    const draw = drawOf(scenario, key);
    const numbers = [...handedOver(asDrawn(scenario, draw).handover)];
    return numbers.map(
      ([fact, says]) => [`${scenario.key}/${key}: ${fact} ${says}`, { scenario, draw, fact, says }] as const,
    );
  }),
);

test('some scenario is handed over with numbers', () => expect(HANDED.length).toBeGreaterThan(0));

test.each(HANDED)('%s is what the body had in the hour before', (_, { scenario, draw, fact, says }) => {
  const output = Object.entries(OUTPUTS).find(([key]) => key === fact)?.[1];
  if (output === undefined) throw new Error(`nothing is read of ${fact}`);
  const { at_s } = scenario.handover;
  const { outputs } = runCourse(caseOf(scenario, draw), {
    outputs: [output],
    from_s: at_s - HOUR_S,
    to_s: at_s,
    sampling: { kind: 'every', every_s: 300 },
  });
  const apart = outputs[output].map((value) => Math.abs(value - Number.parseFloat(says)));
  expect(Math.min(...apart)).toBeLessThanOrEqual(VISIBLE[output].value);
});
