// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { ChartDialog } from '../../src/app/rehearse/chart/index.ts';
import type { Play } from '../../src/rehearsal/index.ts';
import {
  benchOf,
  clear,
  click,
  find,
  NOW_S,
  playOfHand,
  reading,
  said,
  show,
  type,
} from './rehearse-dialogs-bench.tsx';

afterEach(clear);

const READINGS = [reading('heart_rate', 116), reading('temperature_core', 38.2), reading('spo2', 97, 50)];

async function open(part: Partial<Play> = {}) {
  const bench = benchOf(playOfHand({ readings: READINGS, ...part }));
  await show(bench, ChartDialog, 'chart');
  return bench;
}

test('the score is the learner\u2019s own sum, from own readings', async () => {
  const { sent } = await open();
  const text = said('chart-dialog');
  expect(text).toMatch(/116 \/min/);
  expect(text).toMatch(/SpO297 %50 min, stale/);
  expect(text).toMatch(/Systolic pressurenot measured/);
  await click('points-heart_rate-2');
  await click('points-temperature_core-1');
  await click('chart-write');
  expect(sent).toEqual([{ kind: 'chart', chart: 'early_warning', items: [], points: 3 }]);
});

test('a wrong sum is written as it was given', async () => {
  const { sent } = await open();
  await click('points-heart_rate-0');
  await click('chart-write');
  expect(sent).toMatchObject([{ points: 0 }]);
});

test('practice says at once which points a reading gives; an assessment does not', async () => {
  await open();
  await click('points-heart_rate-0');
  expect(said('check-heart_rate')).toMatch(/gives 2/);
  await click('points-heart_rate-2');
  expect(said('check-heart_rate')).toBe('right');
  await clear();
  await open({ mode: 'assessed' });
  await click('points-heart_rate-0');
  expect(find('check-heart_rate')).toBeNull();
});

test('no points are filled in by the app', async () => {
  const { sent } = await open();
  await type('chart-free', 'looked twice');
  await click('chart-write');
  expect(sent).toEqual([{ kind: 'chart', chart: 'early_warning', items: [], free: 'looked twice' }]);
});

test('a note holds what was ticked and typed, and each kind keeps its own draft', async () => {
  const { sent } = await open();
  await click('chart-handover');
  await click('chart-item-pump_facts');
  await click('chart-item-vital_trend');
  await click('chart-incident');
  await type('chart-free', 'The fill burned.');
  await click('chart-handover');
  await click('chart-item-vital_trend');
  await click('chart-write');
  expect(sent).toEqual([{ kind: 'chart', chart: 'handover', items: ['pump_facts'] }]);
});

test('what was ticked without having been seen is said in practice only', async () => {
  const charts: Play['charts'] = [
    { chart: 'handover', at_s: NOW_S - 60, items: ['residuals'], unseen: ['residuals'] },
  ];
  await open({ charts });
  await click('chart-handover');
  expect(said('chart-check')).toMatch(/never seen or done: Residual/);
  await clear();
  await open({ charts, mode: 'assessed' });
  await click('chart-handover');
  expect(find('chart-check')).toBeNull();
});
