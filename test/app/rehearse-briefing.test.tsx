// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { begin, freshDraw } from '../../src/app/rehearse/session/index.ts';
import { change } from '../../src/app/rehearse/settings.ts';
import { OPEN } from '../../src/app/rehearse/store/index.ts';
import {
  type Attempt,
  readRun,
  type Scenario,
  scenarios,
  variantOf,
  writeProgress,
} from '../../src/rehearsal/index.ts';
import { MADE, ward } from '../rehearsal/play/made.ts';
import { has, leave, open, press, runInAddress, saysOf } from './rehearse-bench.tsx';

const [first] = scenarios();
const KEY = first?.key ?? '';
const VARIANTS = first?.variants.map(({ key }) => key) ?? [];

const attempt = (id: string, variant: string): Attempt => ({
  id,
  scenario: KEY,
  scenario_version: 1,
  draw: 1,
  variant,
  role: 'ward_nurse',
  mode: 'practice',
  ended: '2026-11-20T10:00:00.000Z',
  percent: 60,
  passed: false,
  objectives: [],
  criticals: [],
  harmfuls: [],
  answers: [],
});

function keep(...variants: readonly string[]) {
  const attempts = variants.map((variant, i) => attempt(`try-${i}`, variant));
  const text = writeProgress({ schema: 'itb-progress', version: 1, attempts });
  localStorage.setItem('itb-rehearsal-progress', text);
}

beforeEach(() => {
  localStorage.clear();
  location.hash = '';
  change({ mode: 'practice', audience: 'all', hold: false, letters: true, sound: false });
});
afterEach(leave);

describe('the briefing', () => {
  test('says nothing of tries before the first one', async () => {
    await open(`scenario=${KEY}`);
    expect(has('brief-try')).toBe(false);
  });

  test('counts the tries at this scenario and says that this draw is another', async () => {
    keep(VARIANTS[0] ?? '');
    await open(`scenario=${KEY}`);
    expect(saysOf('brief-try')).toMatch(/^Try 2\. It is another draw.*the last time\.$/);
    await leave();
    keep(VARIANTS[0] ?? '', VARIANTS[0] ?? '');
    await open(`scenario=${KEY}`);
    expect(saysOf('brief-try')).toMatch(/^Try 3\. It is another draw.*before\.$/);
    await leave();
    await open(`scenario=${scenarios()[1]?.key ?? ''}`);
    expect(has('brief-try')).toBe(false);
  });

  test('does not say so of a draw that the address asks for', async () => {
    keep(VARIANTS[0] ?? '');
    await open(`scenario=${KEY}&draw=7`);
    expect(saysOf('brief-try')).toBe('Try 2.');
  });

  test('and the run that begins there is of a variant that was not met', async () => {
    expect(VARIANTS.length).toBeGreaterThan(1);
    const [left = '', ...met] = VARIANTS;
    keep(...met);
    await open(`scenario=${KEY}`);
    await press('start');
    const run = readRun(localStorage.getItem(OPEN + runInAddress()) ?? '');
    if (!run.ok || first === undefined) throw new Error('no run is kept');
    expect(variantOf(first, run.value.draw).key).toBe(left);
  });
});

describe('a fresh draw', () => {
  const [one, two] = MADE.variants;
  if (one === undefined || two === undefined) throw new Error('made otherwise');
  const THREE: Scenario = ward({ variants: [one, two, { ...two, key: 'third' }] });
  const of = (scenario: Scenario, met: readonly string[], chance: () => number) =>
    variantOf(scenario, freshDraw(scenario, met, chance)).key;
  /** Forty chances that may come, one after the other and over again. */
  const chances = fc
    .uniqueArray(fc.integer({ min: 0, max: 2 ** 31 - 1 }), { minLength: 40, maxLength: 40 })
    .map((all) => () => {
      let i = 0;
      return () => (all[i++ % all.length] ?? 0) / 2 ** 31;
    });

  test('is of a variant that was not met, whatever else was met how often', () => {
    fc.assert(
      fc.property(chances, (fresh) => {
        expect(of(THREE, ['blocked', 'blocked', 'third'], fresh())).toBe('strong');
        expect(['strong', 'third']).toContain(of(THREE, ['blocked'], fresh()));
      }),
      { numRuns: 50 },
    );
  });

  test('is of another than the last one, when all were met', () => {
    fc.assert(
      fc.property(chances, (fresh) => {
        expect(of(THREE, ['blocked', 'third', 'strong'], fresh())).not.toBe('strong');
        expect(of(MADE, ['strong', 'blocked'], fresh())).toBe('strong');
      }),
      { numRuns: 50 },
    );
  });

  test('is a draw all the same where there is but one', () => {
    const draw = freshDraw(ward({ variants: [one] }), ['blocked'], () => 0.25);
    expect(draw).toBe(2 ** 29);
    expect(begin(MADE, 'ward_nurse', 'practice', draw).draw).toBe(draw);
  });
});
