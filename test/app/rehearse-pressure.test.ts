import { expect, test } from 'vitest';
import { sayables } from '../../src/app/rehearse/call/facts.ts';
import { sayLine } from '../../src/app/rehearse/feed/say.ts';
import { readingsOf } from '../../src/app/rehearse/monitor/values.ts';
import { rowsOf } from '../../src/app/rehearse/observations/rows.ts';
import type { Play } from '../../src/rehearsal/index.ts';
import { begin, later, look, MADE, meant, ward } from '../rehearsal/play/made.ts';

const CALM = ward({ decisions: [], cues: [], handover: { ...MADE.handover, says: [] } });
const begun = () => begin({ scenario: CALM });

/** The numbers in a line of words, in their order. */
const numbersIn = (says = '') => (says.match(/\d[\d.]*/g) ?? []).map(Number);

/** Systolic and diastolic, wherever the learner may read them now. */
function pressureIn(play: Play) {
  const row = (key: string) => rowsOf(play).find((each) => each.key === key)?.number;
  const chip = (key: string) => {
    const fact = sayables(play).find((each) => each.key === key);
    return fact?.seen === true ? numbersIn(fact.says)[0] : undefined;
  };
  return {
    table: [row('blood_pressure'), row('diastolic')],
    chip: [chip('blood_pressure'), chip('diastolic')],
    glass: numbersIn(
      readingsOf(play)
        .find(({ output }) => output === 'systolic')
        ?.value?.replace('/', ' '),
    ),
  };
}

/** What the line of the finished observations says of the pressure. */
function pressureInFeed(play: Play) {
  const line = play.feed.find(({ kind, key }) => kind === 'task_done' && key === 'observe/vital_signs');
  const said = line === undefined ? '' : sayLine(line, play).plain;
  return numbersIn(/systolic pressure .*diastolic pressure \d+/i.exec(said)?.[0]);
}

test('a pressure taken by hand is one number in the table, the feed, a call and on the glass', () => {
  const play = later(meant(begun(), look('observe/vital_signs')), 10);
  const taken = ['systolic', 'diastolic'].map(
    (output) => play.readings.find((each) => each.output === output && each.by === 'hand')?.value,
  );
  expect(taken.every((value) => value !== undefined && value > 30)).toBe(true);
  expect(pressureIn(play)).toEqual({ table: taken, chip: taken, glass: taken });
  expect(pressureInFeed(play)).toEqual(taken);
});

test('so it is beside a cuff that inflates by itself, whichever of the two was last', () => {
  let play = meant(begun(), look('observe/monitor'));
  const seen = new Set<number>();
  for (let minute = 0; minute < 30; minute++) {
    if (minute === 4) play = meant(play, look('observe/vital_signs'));
    play = later(play, 1);
    const { table, chip, glass } = pressureIn(play);
    if (glass.length === 0) continue;
    expect(table, `minute ${minute}`).toEqual(glass);
    expect(chip, `minute ${minute}`).toEqual(glass);
    seen.add(glass[0] ?? 0);
  }
  expect(play.readings.some(({ output, by }) => output === 'systolic' && by === 'hand')).toBe(true);
  expect(seen.size).toBeGreaterThan(2);
});
