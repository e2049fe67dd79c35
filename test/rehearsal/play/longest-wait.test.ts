import { describe, expect, test } from 'vitest';
import { handsCameFree, longestWait, monitorAt, nextStop, type Play } from '../../../src/rehearsal/index.ts';
import { asksFor, begin, later, look, lorazepam, MADE, meant, ward } from './made.ts';

const QUIET = { decisions: [], cues: [], ends: [] } as const;
/** Nobody can be woken by less: breathing and consciousness go within hours. */
const FALLING = ward({
  ...QUIET,
  variants: MADE.variants.map((each) => ({
    ...each,
    hidden: [{ kind: 'lumbar_bolus', mcg: 900, at_h: -0.2 } as const],
  })),
});

const minutes = (play: Play, presses = 6) =>
  Array.from({ length: presses }, (_, quiet) => longestWait(play, quiet) / 60);
const gcs = (play: Play) => monitorAt(play, play.now_s).find(({ output }) => output === 'gcs');

/** Until a quick look finds consciousness at an alarm limit. */
function fallen(): Play {
  let play = begin({ scenario: FALLING });
  for (let looks = 0; looks < 48 && gcs(play)?.level !== 'crisis'; looks++) {
    play = later(meant(later(play, 10), look('observe/quick_look')), 1);
  }
  expect(gcs(play)).toMatchObject({ level: 'crisis', stale: false });
  return play;
}

describe('how far one press goes', () => {
  test('with nothing red half an hour, then twice as far each time', () => {
    expect(minutes(begin({ scenario: ward(QUIET) }), 7)).toEqual([30, 60, 120, 240, 480, 720, 720]);
  });

  test('what is red and new is looked at every five minutes, and more seldom as long as nothing comes', () => {
    expect(minutes(fallen())).toEqual([5, 10, 20, 30, 60, 60]);
  });

  test('what was answered stands, and is no reason for five minutes', () => {
    expect(minutes(meant(fallen(), look('act/open_airway')))).toEqual([10, 20, 30, 60, 60, 60]);
  });

  test('a look is no answer', () => {
    expect(minutes(meant(fallen(), look('observe/vital_signs')), 1)).toEqual([5]);
  });

  test('worse than when it was answered, it is new again', () => {
    let play = meant(fallen(), look('act/open_airway'));
    const { value } = gcs(play)?.reading ?? { value: 0 };
    for (let looks = 0; looks < 40 && (gcs(play)?.reading?.value ?? 0) >= value; looks++) {
      play = later(meant(later(play, 10), look('observe/quick_look')), 1);
    }
    expect(gcs(play)?.reading?.value).toBeLessThan(value);
    expect(minutes(play, 1)).toEqual([5]);
  });

  test('a number by hand that is stale holds nothing up', () => {
    const play = later(fallen(), 31);
    expect(gcs(play)).toMatchObject({ level: 'crisis', stale: true });
    expect(minutes(play)).toEqual([30, 60, 60, 60, 60, 60]);
  });

  test('somebody who waits for the learner does, for a while', () => {
    const asked = later(meant(begin({ scenario: ward(QUIET) }), asksFor('resident', lorazepam(1))), 8);
    expect(asked.questions.length + asked.orders.length).toBeGreaterThan(0);
    expect(minutes(asked, 5)).toEqual([5, 10, 20, 30, 60]);
  });
});

describe('what stops it sooner', () => {
  test('a patient on no monitor who falls is met by whoever is in the room, at the same second as ever', () => {
    const seen = ward({
      ...FALLING,
      cues: [
        {
          key: 'rousing',
          when: { body: { output: 'gcs', most: 12 } },
          from: 'colleague',
          says: 'I cannot wake him.',
        },
      ],
    });
    const play = begin({ scenario: seen });
    const stop_s = nextStop(play, 12 * 3600);
    expect(later(play, (stop_s - play.now_s) / 60).feed.at(-1)).toMatchObject({
      kind: 'cue',
      key: 'rousing',
    });
  });

  test("the learner's own hands, when they come free and an order waits", () => {
    const scenario = ward({ ...QUIET, present: ['resident'], standing_orders: [] });
    const asked = later(
      meant(begin({ scenario }), { kind: 'ask', to: 'resident', request: lorazepam(1) }),
      2,
    );
    const read = meant(asked, {
      kind: 'read_back',
      order: asked.orders[0]?.id ?? 0,
      heard: { action: 'lorazepam', amount: 1 },
    });
    const charting = meant(read, { kind: 'chart', chart: 'handover', items: [] });
    const free_s = charting.people.find(({ learner }) => learner)?.busy_until_s ?? 0;
    expect(free_s).toBeGreaterThan(charting.now_s + 60);
    expect(nextStop(charting, 3600)).toBe(free_s);
    expect(handsCameFree(charting, later(charting, (free_s - charting.now_s) / 60))).toBe(true);
  });

  test('hands that come free for nothing stop nothing', () => {
    const writing = meant(begin({ scenario: ward(QUIET) }), { kind: 'chart', chart: 'handover', items: [] });
    expect(nextStop(writing, 1800)).toBe(writing.now_s + 1800);
  });
});
