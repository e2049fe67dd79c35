import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  checkPump,
  checkTipLevels,
  PUMPS,
  pumpNamed,
  READY_PATIENTS,
  TIP_LEVELS,
  tipHeight_cm,
  USUAL_PUMPS,
} from '../../src/case/index.ts';
import { parseCaseFile } from '../../src/case/yaml.ts';
import { must } from '../../src/problem/index.ts';

const MODELS = new URL('../../models/', import.meta.url);
const filesOf = (folder: string) => readdirSync(new URL(folder, MODELS));
const textOf = (file: string) => readFileSync(new URL(file, MODELS), 'utf8');

describe('ready patients', () => {
  test.each(filesOf('patients/'))('%s is a case that names its schema in its first line', (file) => {
    const text = textOf(`patients/${file}`);
    expect(text).toMatch(/^# schema: itb-case\/[23]\n/);
    expect(READY_PATIENTS.get(file.replace('.case.yaml', ''))).toEqual(must(parseCaseFile(text, file)));
  });

  test('the default patient has the mean leg tone and spasm score of Penn 1989 and half a year and more on a pump', () => {
    const penn = READY_PATIENTS.get('penn-1989');
    expect(penn?.patient).toMatchObject({ origin: 'spinal', tone_leg: 4, spasm: 3.3 });
    expect(penn?.history.prescription?.mode).toEqual({ kind: 'simple_continuous', dose_mcg_day: 400 });
    expect(penn?.history.oral).toEqual([]);
  });

  test('the same person on tablets differs in nothing but the history', () => {
    const [pump, oral] = [READY_PATIENTS.get('penn-1989'), READY_PATIENTS.get('penn-1989-oral')];
    expect(oral?.patient).toEqual(pump?.patient);
    expect(oral?.device).toEqual(pump?.device);
    expect(oral?.history.days).toBe(pump?.history.days);
    expect(oral?.history.oral.reduce((sum, { mg }) => sum + mg, 0)).toBe(60);
    expect(oral?.history.prescription).toBeUndefined();
  });

  test('are described in the third person; only the trial patient on pump and on tablets is one person', () => {
    const about = [...READY_PATIENTS.values()].map((each) => each.about);
    for (const words of about) {
      expect(words).toMatch(/^(An?) (adult|person|child) of \d+\b/);
      expect(words).not.toMatch(/\b(I|you|your|my|Mrs?|Ms)\b/);
    }
    expect(new Set(about).size).toBe(about.length - 1);
  });

  test.each([...READY_PATIENTS])(
    '%s carries enough drug for the refill to be weeks away',
    (_key, { device, history }) => {
      const mode = history.prescription?.mode;
      if (mode?.kind !== 'simple_continuous') return expect(history.oral).not.toEqual([]);
      const flow_mL_day = mode.dose_mcg_day / device.concentration_mcg_mL;
      const days = device.reservoir_volume_mL / flow_mL_day;
      // Drug in the pump is taken to be stable for 180 days (unchecked).
      expect(days).toBeGreaterThan(28);
      expect(days).toBeLessThan(180);
      expect(history.prescription?.concentration_mcg_mL).toBe(device.concentration_mcg_mL);
    },
  );

  test('are frozen to the last leaf', () => {
    for (const patient of READY_PATIENTS.values()) expect(isDeepFrozen(patient)).toBe(true);
  });
});

describe('pumps', () => {
  test.each(filesOf('pumps/'))(
    '%s is a pump under its own name, with a first line that names its schema',
    (file) => {
      expect(textOf(`pumps/${file}`)).toMatch(/^# schema: itb-pump\/1\n/);
      expect(pumpNamed(file.replace('.yaml', ''))).toBeDefined();
    },
  );

  test.each([...USUAL_PUMPS])('$title can deliver what a dose of 24 mcg/day at 500 mcg/mL needs', (pump) => {
    expect(pump.minimum_flow_mL_day * 500).toBeCloseTo(24, 12);
    expect(pump.tubing_volume_mL + 80 * pump.catheter_volume_mL_cm).toBeCloseTo(0.375, 12);
    expect(isDeepFrozen(pump)).toBe(true);
  });

  test('hold 20 and 40 mL', () => {
    expect(USUAL_PUMPS.map(({ capacity_mL }) => capacity_mL).sort()).toEqual([20, 40]);
    expect(pumpNamed('synchromed-iii')).toBeUndefined();
  });

  test('recalled numbers say that they are unchecked', () => {
    for (const { facts } of PUMPS.values()) {
      for (const name of ['maximum_flow_mL_day', 'tubing_volume_mL'] as const) {
        expect(facts[name].source).toContain('unchecked');
      }
    }
    for (const { facts } of USUAL_PUMPS) expect(facts.catheter_volume_mL_cm.source).toContain('unchecked');
  });

  test('one is driven by valves and not offered: what it sounds and writes was not found', () => {
    const others = [...PUMPS.values()].filter((pump) => !USUAL_PUMPS.includes(pump));
    expect(others.map(({ drive, signals, capacity_mL }) => [drive, signals, capacity_mL])).toEqual([
      ['valves', 'unknown', 20],
    ]);
    expect(USUAL_PUMPS.every(({ drive }) => drive === 'rotor')).toBe(true);
  });

  test('a file that is no pump is told by field', () => {
    const made = checkPump({ key: 'x', title: 'X', capacity_mL: { value: 20, unit: 'L' } }, 'x.yaml');
    const paths = made.ok ? [] : made.problems.map(({ path }) => path);
    expect(paths).toContain('x.yaml: capacity_mL.unit');
    expect(paths).toContain('x.yaml: minimum_flow_mL_day');
  });
});

describe('a pump file with a number that no pump has', () => {
  const shipped = pumpNamed('synchromed-ii-20');
  const withValue = (name: string, value: number) => {
    const facts: Record<string, object> = { ...shipped?.facts };
    const data = { key: 'x', title: 'X', ...facts, [name]: { ...facts[name], value } };
    const made = checkPump(data, 'x.yaml');
    return made.ok ? [] : made.problems.map(({ path }) => path);
  };

  test.each([
    ['capacity_mL', Number.POSITIVE_INFINITY],
    ['flex_periods_max', 12.5],
    ['minimum_flow_mL_day', 24],
    ['priming_flow_mL_day', 24.1],
    ['accuracy', 1],
    ['accuracy', -0.1],
  ])('%s = %d', (name, value) => {
    expect(withValue(name, value)).toEqual([`x.yaml: ${name}.value`]);
  });

  test('an exact pump, and one that primes more slowly than it can run, are pumps', () => {
    expect(withValue('accuracy', 0)).toEqual([]);
    expect(withValue('priming_flow_mL_day', 12)).toEqual([]);
  });
});

describe('tip levels', () => {
  test('a tip higher in the spine is higher above L3', () => {
    expect(tipHeight_cm('T10')).toBeGreaterThan(0);
    const cervical = [...TIP_LEVELS.keys()].filter((level) => level.startsWith('C'));
    for (const level of cervical) expect(tipHeight_cm(level)).toBeGreaterThan(tipHeight_cm('T10'));
  });

  test('a file that is none is a Problem; other keys beside the levels are left alone', () => {
    expect(checkTipLevels({ levels: { T10: 'high' } }, 'x.yaml').ok).toBe(false);
    expect(checkTipLevels(['T10'], 'x.yaml').ok).toBe(false);
    expect(must(checkTipLevels({ levels: { T10: 20 }, grade: 'assumption' }, 'x.yaml')).get('T10')).toBe(20);
  });
});

function isDeepFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeepFrozen);
}
