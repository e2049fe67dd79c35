// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sayOtherwise } from '../../src/app/debrief/score/otherwise.ts';
import { titlesOf } from '../../src/app/debrief/titles.ts';
import { bedside, debriefOfPlay, type Play } from '../../src/rehearsal/index.ts';
import { begin, later, meant } from '../rehearsal/play/made.ts';
import { CLINIC, orderedFor, prescription, program } from '../rehearsal/play/ordered.ts';
import { at, playWith, scenarioWith } from '../rehearsal/score/plays.ts';
import { openSample } from './debrief-sample.tsx';

vi.mock('../../src/app/debrief/chart/plots.ts', () => ({ openPlots: () => () => undefined }));

beforeEach(() => localStorage.clear());
afterEach(() => act(() => render(null, document.body)));

const plain = (says: string) => says.replaceAll('\u00a0', ' ');
const otherwise = (play: Play) => sayOtherwise(play, titlesOf(bedside())).map(plain);
const set = (play: Play, dose_mcg_day: number) => later(meant(play, program(prescription(dose_mcg_day))), 15);

test('a pump set to ten times its written order is said with both doses and when', async () => {
  const play = set(orderedFor(200), 2000);
  expect(play.programmed).toMatchObject([{ as_ordered: false }]);
  const says =
    /^At \+0:\d\d h the pump was set otherwise than ordered: Programmed 2,000 mcg\/day; ordered: Programmed 200 mcg\/day\.$/;
  expect(otherwise(play)).toEqual([expect.stringMatching(says)]);
  await openSample(debriefOfPlay(play));
  const notices = document.querySelector('.deb-notices')?.textContent ?? '';
  expect(plain(notices)).toMatch(new RegExp(says.source.slice(1, -1)));
});

test('a pump set as it was written, or on a standing order that names no dose, is not', () => {
  expect(otherwise(set(orderedFor(200), 200))).toEqual([]);
  const standing = begin({ scenario: { ...CLINIC, standing_orders: ['reprogram'] } });
  const play = set(standing, 200);
  expect(play.programmed).toHaveLength(1);
  expect(otherwise(play)).toEqual([]);
});

test('an order that was first heard wrong is said with what was really ordered', () => {
  const order: Play['orders'][number] = {
    id: 101,
    by: 'resident',
    given_s: at(10),
    request: { kind: 'order', action: 'lorazepam', amount: 2 },
    state: 'used',
  };
  const orders = [order, { ...order, id: 102, corrected: true as const }];
  expect(otherwise(playWith(scenarioWith(), { orders }))).toEqual([
    'Read back wrong at first and corrected: Lorazepam into a vein, 2 mg.',
  ]);
});
