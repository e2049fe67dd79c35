import { describe, expect, test } from 'vitest';
import scenarioFile from '../../../models/scenarios/s02-after-the-scan.scenario.yaml';
import { runCourse } from '../../../src/course/index.ts';
import { deviceAt } from '../../../src/delivery/index.ts';
import { must } from '../../../src/problem/index.ts';
import { caseOf, checkScenario, drawOf, newRun, playOf } from '../../../src/rehearsal/index.ts';
import { SCENARIOS } from './shelf.ts';

const NAME = 'models/scenarios/s02-after-the-scan.scenario.yaml';
const found = SCENARIOS.find(({ key }) => key === 's02-after-the-scan');
if (found === undefined) throw new Error('scenario 2 is missing');
const scenario = found;

function met(variant: string) {
  const draw = drawOf(scenario, variant);
  const begun = {
    draw,
    role: 'ward_nurse',
    mode: 'assessed',
    id: 'x',
    began: '2026-01-01T00:00:00Z',
  } as const;
  return must(playOf(scenario, newRun(scenario, begun)));
}

describe('a variant with another pump', () => {
  test('is handed over and carried as this draw has it, and the shelf keeps its own', () => {
    const play = met('ran_out');
    expect(play.scenario.case.device.pump).toBe('prometra-20');
    expect(play.scenario.handover.says.join(' ')).toMatch(/just back/i);
    expect(play.facts.map(({ fact }) => fact)).not.toContain('tingling');
    expect(met('held').scenario).toBe(scenario);
    expect(scenario.case.device.pump).toBe('synchromed-ii-40');
  });

  test('has run out before the handover, and the programmer still counts 3 mL', () => {
    const document = caseOf(scenario, drawOf(scenario, 'ran_out'));
    const device = deviceAt(document, scenario.handover.at_s);
    expect(device).toMatchObject({ pump: 'empty', reservoir_mL: 0 });
    expect(device.counted_mL).toBeCloseTo(3, 1);
    expect(device.counted_mL).toBeGreaterThan(1.5 * device.band_mL);
  });

  test('untreated comes to the state that the design asks for half an hour after the magnet', () => {
    const document = caseOf(scenario, drawOf(scenario, 'ran_out'));
    const opened_s = document.log.find(({ kind }) => kind === 'fault')?.at_s ?? 0;
    const { outputs } = runCourse(document, {
      outputs: ['gcs', 'breathing_rate', 'heart_rate', 'systolic', 'weakness_leg'],
      from_s: opened_s + 1800,
      to_s: opened_s + 1860,
      sampling: { kind: 'every', every_s: 60 },
    });
    const [gcs, breath, pulse, systolic, limp] = Object.values(outputs).map(([first]) => first ?? Number.NaN);
    // O3 of the project's design: 6 to 9, about 8 a minute, about 50, about 90, flaccid.
    expect(gcs).toBeGreaterThan(5.5);
    expect(gcs).toBeLessThan(9.5);
    expect(breath).toBeGreaterThan(5);
    expect(breath).toBeLessThan(9);
    expect(pulse).toBeGreaterThan(43);
    expect(pulse).toBeLessThan(55);
    expect(systolic).toBeGreaterThan(80);
    expect(systolic).toBeLessThan(100);
    expect(limp).toBeGreaterThan(0.9);
  });
});

describe('what differs is judged as the rest', () => {
  const places = (differs: object) => {
    const file: unknown = structuredClone(scenarioFile);
    Object(file).variants[2].differs = differs;
    const read = checkScenario(file, NAME);
    return read.ok ? [] : read.problems.map(({ path }) => path.replace(`${NAME}: `, ''));
  };

  test('a pump that there is not, a dose that is none, and a fact that nobody lists, each at its place', () => {
    expect(places({ device: { pump: 'perpetuum' } })).toContain('variants.2.differs.device.pump');
    expect(
      places({
        device: { pump: 'prometra-20' },
        prescription: { concentration_mcg_mL: 500, mode: { kind: 'simple_continuous', dose_mcg_day: -1 } },
      })[0],
    ).toMatch(/^variants\.2\.differs\.prescription/);
    expect(
      places({
        device: { pump: 'prometra-20', concentration_mcg_mL: 500, reservoir_volume_mL: 20 },
        handover: { says: ['She is back.'], facts: [{ fact: 'rumour', says: 'they say' }] },
      }),
    ).toContain('variants.2.differs.handover.facts.0.fact');
  });

  test('without the other pump its fault is refused', () => {
    expect(places({ handover: { says: ['She is back.'], facts: [] } })).toContain(
      'variants.2.hidden.1.fault',
    );
  });
});
