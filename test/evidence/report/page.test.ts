import { describe, expect, test } from 'vitest';
import { resultPage, scoresJson } from '../../../src/evidence/report/index.ts';
import { scoreFile } from '../../../src/evidence/score/index.ts';
import { file, patients, readout } from '../readouts.ts';

const LONG = 'from-the-start-of-the-infusion-to-the-end-of-the-second-year';

const fit = scoreFile(
  file('penn-planted', [
    readout({ kind: 'mean', mean: 2, sd: 0.4, n: 20 }, { id: 'hit' }),
    readout({ kind: 'value', value: 2.8 }, { id: 'near' }),
    readout({ kind: 'value', value: 4.5 }, { id: `far-${LONG}`, at: `${LONG}, change after bolus` }),
    readout({ kind: 'range', from: 1200, to: 1450 }, { id: 'level', of: 'csf_lumbar_level', unit: 'ng/mL' }),
    readout({ kind: 'value', value: 4 }, { id: 'never', of: 'spasm_score' }),
  ]),
  new Map([
    ['hit', patients(2, 2.2)],
    ['near', patients(2)],
    [`far-${LONG}`, patients(2)],
    ['level', patients(1567)],
    ['never', patients(Number.NaN)],
  ]),
);
const check = scoreFile(
  file(
    'loubser-planted',
    [readout({ kind: 'share', count: 3, n: 4 }, { id: 'share', of: 'responder', unit: '%' })],
    {
      use: 'check',
    },
  ),
  new Map([['share', patients(1, 1, 1, 0)]]),
);
const target = scoreFile(
  file('ours', [readout({ kind: 'value', value: 2 }, { id: 'goal' })], { use: 'target' }),
  new Map([['goal', patients(2)]]),
);
const SETTINGS = { patients: 8, seed: 1, all: false };

test('the largest numbers and longest names fit a terminal of 120 columns', () => {
  const of = { id: `ck-${LONG}`, of: 'ck_level', unit: 'U/L', at: LONG } as const;
  const scores = scoreFile(
    file(`penn-${LONG}`, [readout({ kind: 'value', value: 123_456 }, of)]),
    new Map([[of.id, patients(11_234_567, 1_234_567)]]),
  );
  const lines = resultPage(scores, SETTINGS).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBe(120);
});

describe('the page', () => {
  const page = resultPage([...fit, ...check], { ...SETTINGS, all: true });

  test('fits a terminal of 120 columns', () => {
    for (const line of page.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
    expect(page).not.toMatch(/[ \t]$/m);
  });

  test('counts fit and check apart', () => {
    const [, ofFit = '', ofCheck = ''] = page.split(/^FIT|^CHECK/m);
    expect(ofFit).toMatch(/bolus +1 +5 +1 +20%/);
    expect(ofCheck).toMatch(/bolus +1 +1 +1 +100%/);
    expect(ofFit).not.toContain('loubser');
  });

  test('lists the worst miss first, with interval, prediction, its error and the distance', () => {
    const [, misses = ''] = page.split('Misses, worst first');
    const places = ['none', '-2.5', '-0.8'].map((word) => misses.indexOf(word));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(misses).toMatch(/near +4 h after bolus +2\.8 \[2\.3 to 3\.3\] +2 ± 0 +-0\.8$/m);
    expect(misses).toMatch(/level .*1,200 to 1,450 ng\/mL +1,567 ± 0 +\+117$/m);
  });

  test('lists hits only when asked', () => {
    expect(page).toMatch(/Hits\n[\s\S]*hit +4 h after bolus/);
    expect(resultPage(fit, SETTINGS)).not.toContain('Hits');
  });

  test('names the mean absolute errors', () => {
    expect(page).toContain('Mean absolute error: Ashworth 1.1 points over 3 readouts.');
  });
});

test('targets stand on a page of their own that says what they are not', () => {
  const [evidence = '', targets = ''] = resultPage([...fit, ...target], SETTINGS).split(/^(?=TEACHING)/m);
  expect(evidence).not.toContain('ours');
  expect(targets).toMatch(/^TEACHING TARGETS: NOT EVIDENCE/);
  expect(targets).toMatch(/bolus +1 +1 +1 +100%/);
  expect(targets).toContain('over 1 readout.');
  expect(resultPage(target, SETTINGS)).not.toMatch(/PUBLISHED RESULTS|^FIT|^CHECK/m);
});

test('a readout keeps the slash in its id', () => {
  const scores = scoreFile(
    file('planted', [readout({ kind: 'value', value: 2 }, { id: 'csf/plasma' })]),
    new Map([['csf/plasma', patients(4)]]),
  );
  expect(resultPage(scores, SETTINGS)).toMatch(/planted +csf\/plasma +4 h after bolus/);
});

test('nothing at all is an empty list of JSON', () => {
  expect(scoresJson([])).toBe('[]\n');
});

test('as JSON every readout is one object with what other programs ask for', () => {
  const list: unknown = JSON.parse(scoresJson([...fit, ...check]));
  expect(list).toHaveLength(6);
  expect(list).toMatchObject([
    {
      id: 'penn-planted/hit',
      of: 'ashworth_leg',
      at: '4 h after bolus',
      use: 'fit',
      observed: 2,
      inside: true,
    },
    { predicted: 2, error: expect.closeTo(-0.8), unit: '1', sdRatio: null, monteCarloError: 0 },
    { interval: { from: 4, to: 5, how: 'least width' }, class: 'bolus', study: 'penn-planted' },
    {},
    { predicted: null, error: null, note: 'only 0 of 4 patients have a value' },
    {},
  ]);
});
