// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { ObservationsPanel } from '../../src/app/rehearse/observations/index.ts';
import type { Play } from '../../src/rehearsal/index.ts';
import { begin, later, look, MADE, meant, ward } from '../rehearsal/play/made.ts';
import { benchOf, clear, found, show } from './rehearse-dialogs-bench.tsx';

afterEach(clear);

/** A colleague's words have two numbers in them, and a third was written down as a fact. */
const TOLD = ward({
  handover: {
    ...MADE.handover,
    says: ['Temperature was 38.6, pulse 126 at the door.'],
    facts: [{ fact: 'tone_legs', says: 'leg tone 4 of 5' }],
  },
  decisions: [],
});
const atHandover = () => begin({ scenario: TOLD });

/** What stands in the row of a finding: now, at the handover, and how long ago it was taken. */
async function rowsOf(play: Play) {
  await show(benchOf(play), ObservationsPanel);
  return (fact: string) => {
    const cells = [...found(`found-${fact}`).querySelectorAll('td')];
    const [now, handover, taken] = cells.map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '));
    return { now, handover, taken };
  };
}

test('numbers of the handover stand in their own column, and nothing stands as taken', async () => {
  const row = await rowsOf(atHandover());
  expect(row('temperature')).toEqual({ now: 'not taken', handover: '38.6', taken: '' });
  expect(row('heart_rate')).toEqual({ now: 'not taken', handover: '126', taken: '' });
  expect(row('tone_legs')).toEqual({ now: 'not taken', handover: '4', taken: '' });
});

test('they stay those of the handover when the learner has measured otherwise', async () => {
  const play = later(meant(atHandover(), look('observe/vital_signs')), 65);
  const own = play.readings.find(({ output }) => output === 'temperature_core')?.value;
  expect(own).toBeLessThan(38.6);
  const row = await rowsOf(play);
  expect(row('temperature')).toEqual({ now: `${own} °C`, handover: '38.6', taken: '1 h, stale' });
  expect(play.facts.filter(({ from }) => from === 'handover').map(({ at_s }) => at_s)).toEqual([play.from_s]);
});

test('where the handover said nothing its column is empty', async () => {
  const row = await rowsOf(later(meant(atHandover(), look('observe/vital_signs')), 6));
  for (const fact of ['gcs', 'breathing_rate', 'spo2', 'blood_pressure', 'diastolic']) {
    expect(row(fact).handover, fact).toBe('');
    expect(row(fact).now, fact).toMatch(/\d/);
  }
});
