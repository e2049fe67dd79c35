// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { sayUsed } from '../../src/app/debrief/say.ts';
import { type Asked, type Other, workOut } from '../../src/app/debrief/what-if/compute.ts';
import { sayHoursOf } from '../../src/app/debrief/what-if/say-difference.ts';
import { debriefOf, debriefOfPlay, type Play } from '../../src/rehearsal/index.ts';
import { LIVED, livedRun } from '../rehearsal/score/lived.ts';
import { at } from '../rehearsal/score/plays.ts';
import { onItsOwnClock } from './debrief-clock.ts';
import {
  fakeAsker,
  has,
  one,
  openSample,
  press,
  said,
  sample,
  samplePlay,
  write,
} from './debrief-sample.tsx';

vi.mock('../../src/app/debrief/chart/plots.ts', () => ({ openPlots: () => () => undefined }));

const later = onItsOwnClock();

/** Answers every what-if with the learner's own course, changed. */
function answering(change: (other: Other) => Other): ReturnType<typeof fakeAsker> {
  const fake = fakeAsker(sample());
  return {
    ...fake,
    async ask(wanted) {
      const told = await fake.ask(wanted);
      return told.kind === 'told' ? { ...told, other: change(told.other) } : told;
    },
  };
}
const withSpo2 = (value: number) => (other: Other) => {
  const { outcome } = other;
  return { ...other, outcome: { ...outcome, lowest: { ...outcome.lowest, spo2: { value, at_s: at(60) } } } };
};

test('a late action is seen to be late where its minute is that of the deadline', () => {
  expect(sayUsed(15 * 60 + 48, 15 * 60)).toBe('0:15:48');
  expect(sayUsed(15 * 60, 15 * 60)).toBe('0:15');
  expect(sayUsed(20 * 60 + 5, 15 * 60)).toBe('0:20');
});

test('a part of a call is whole, half or none by shape and word; a half one has no tick', async () => {
  const play = samplePlay();
  const [first] = play.calls;
  if (first === undefined) throw new Error('no call');
  const parts = { ...first.grade.parts, situation: 1, background: 0.5, request: 0 };
  const halved: Play = { ...play, calls: [{ ...first, grade: { ...first.grade, score: 2.5, parts } }] };
  await openSample(debriefOfPlay(halved));
  const path = (part: string) => one(`part-${part}`).querySelector('svg')?.innerHTML;
  expect(new Set(['situation', 'background', 'request'].map(path)).size).toBe(3);
  expect(said('part-background')).toBe('Backgroundhalf');
  expect(said('part-request')).toBe('Requestnone');
  expect(one('part-situation').querySelector('b')?.className).toBe('only-spoken');
});

test('charting says what was due by when, what was late and what is wrong in it', async () => {
  await openSample();
  expect(said('due-early_warning')).toContain('in time: due by +0:30 h, written +0:25 h.');
  expect(said('due-early_warning')).toContain('2 of 5 points');
  expect(said('due-early_warning')).toContain('the score is not that of your own readings');
});

test('a sign that was heard of is not called never looked at', async () => {
  const play = samplePlay();
  const facts = [{ fact: 'complaint_itchy', at_s: at(4), says: 'itches', from: 'heard' }] as const;
  await openSample(debriefOfPlay({ ...play, facts }));
  expect(said('debrief-moment')).toContain('Itchheard at +0:04 h, not looked for');
  expect(said('debrief-moment')).toContain('SpO2never looked');
});

describe('two courses', () => {
  test('are compared over the same hours, those of the shorter one, and the line says so', () => {
    expect(sayHoursOf(at(300), at(300), at(0))).toBe('Over the same 5:00 h');
    expect(sayHoursOf(at(120), at(300), at(0))).toBe(
      'Over the first 2:00 h of both (this course ends there)',
    );
    expect(sayHoursOf(at(840), at(300), at(0))).toBe('Over the first 5:00 h of both (your run ended there)');
  });

  test('say at the top when the patient came to more harm than if nobody had done anything', async () => {
    const play = samplePlay();
    const died = debriefOfPlay({ ...play, ended: { at_s: play.now_s, why: 'died' } });
    await openSample(died);
    expect(has('debrief-more-harm')).toBe(false);
    await later();
    expect(said('debrief-more-harm')).toContain('would not have died by then if nobody had done anything');
  });

  test('by the model itself, of somebody who had nothing and was given dose upon dose against a pressure that was none', async () => {
    vi.useRealTimers();
    const variants = LIVED.variants.map((each) => ({ ...each, hidden: [] }));
    const scenario = { ...LIVED, variants };
    const DRUG = 'antihypertensive' as const;
    const given = [20, 35, 50, 65, 80, 95, 110, 125].flatMap((minute, i): Parameters<typeof livedRun>[1] => [
      [minute, { kind: 'ask', to: 'resident', request: { kind: 'order', action: DRUG, amount: 20 } }],
      [minute + 2, { kind: 'read_back', order: (3 * i + 1) * 100 + 1, heard: { action: DRUG, amount: 20 } }],
      [minute + 3, { kind: 'do', task: `act/${DRUG}`, amount: 20 }],
    ]);
    const debrief = debriefOf(scenario, livedRun(scenario, given));
    expect(debrief.dropped).toEqual([]);
    const asker = {
      ...fakeAsker(debrief),
      ask: (asked: Asked) => Promise.resolve(workOut({ ...asked, id: 1 })),
    };
    await openSample(debrief, () => {}, asker);
    await vi.waitFor(() => one('debrief-besides'), { timeout: 10_000 });
    expect(said('debrief-more-harm')).toMatch(
      /^The patient came to more harm than if nobody had done anything: systolic \d\d mmHg at .+ against \d{2,3} mmHg/,
    );
    expect(said('debrief-besides')).toMatch(/Short-acting nifedipine.+In this patient: systolic \d\d mmHg/);
    expect(said('debrief-start')).toContain('the worst moment of your shift: systolic');
  });

  test('say nothing of it when it would have been worse without', async () => {
    await openSample(sample(), () => {}, answering(withSpo2(60)));
    await later();
    expect(has('debrief-more-harm')).toBe(false);
  });
});

test('the result of an own change gets the focus where it stands, and says there what came of it', async () => {
  const scrolled = vi.fn();
  HTMLElement.prototype.scrollIntoView = scrolled;
  await openSample();
  await later();
  await write('what-if-step', '3', 'change');
  await press('what-if-go');
  const heading = one('what-if-result').querySelector('h3');
  expect(document.activeElement).toBe(heading);
  expect(heading?.tabIndex).toBe(-1);
  expect(scrolled).toHaveBeenCalledOnce();
  await later();
  expect(said('what-if-result')).toContain('Without: Lorazepam into a vein, 2 mg');
  expect(said('what-if-result')).toContain('Score 90, passed.');
  await press('what-if-suggested-0');
  expect(document.activeElement).toBe(heading);
  expect(scrolled).toHaveBeenCalledOnce();
});
