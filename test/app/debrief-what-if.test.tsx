// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { share } from '../../src/app/debrief/state.ts';
import { titlesOf } from '../../src/app/debrief/titles.ts';
import { workOut } from '../../src/app/debrief/what-if/compute.ts';
import { sayOther } from '../../src/app/debrief/what-if/say-difference.ts';
import { bedside, debriefOf, debriefOfPlay } from '../../src/rehearsal/index.ts';
import { GOOD, LIVED, livedRun } from '../rehearsal/score/lived.ts';
import { onItsOwnClock } from './debrief-clock.ts';
import { fakeAsker, has, one, openSample, press, said, sample, write } from './debrief-sample.tsx';

vi.mock('../../src/app/debrief/chart/plots.ts', () => ({ openPlots: () => () => undefined }));

const later = onItsOwnClock();

describe('what if', () => {
  test('is asked for after the first paint only, and only what this draw suggests', async () => {
    const { asker } = await openSample();
    expect(asker.asked).toHaveLength(0);
    expect(said('what-if-suggested-0')).toContain('being worked out');
    await later();
    expect(asker.asked.map(({ says }) => says)).toEqual(['Nobody did anything']);
    expect(said('what-if-suggested-0')).toContain('Score 90');
  });

  test('when chosen is drawn beside, with a table of what differs', async () => {
    await openSample();
    await later();
    expect(has('what-if-table')).toBe(false);
    await press('what-if-suggested-0');
    expect(one('what-if-suggested-0').getAttribute('aria-pressed')).toBe('true');
    const rows = [...one('what-if-table').querySelectorAll('tbody tr')].map((row) =>
      row.textContent?.replaceAll('\u00a0', ' '),
    );
    expect(rows[0]).toMatch(/^Score\d+ % ?90 % ?$/);
    expect(rows[1]).toContain('not passed: still missed and bold: “Had the catheter filmed”passed');
    expect(one('what-if-table').textContent).toContain('Leg tone');
    expect(one('plot-tone').getAttribute('aria-label')).toContain('with the other course');
    await press('what-if-suggested-0');
    expect(has('what-if-table')).toBe(false);
  });

  test('says in words when the patient fares alike, and by what it falls short of passing', async () => {
    const debrief = sample();
    const { branches } = share(debrief, titlesOf(bedside()), fakeAsker(debrief));
    const own = { report: debrief.report, died: false, to_s: debrief.to_s };
    const other = {
      report: debrief.report,
      outcome: branches.own(),
      chain: debrief.chain,
      to_s: debrief.to_s,
      dropped: 0,
      impossible: false,
    };
    const line = sayOther(other, branches.differences(other), own, debrief.handover_s);
    expect(line).toContain('not passed: still missed and bold: “Had the catheter filmed”.');
    expect(line).toContain('signs go as in your run');
  });

  test('names the signs that differ most in steps that can be seen, pressure before a small rise of temperature', () => {
    const debrief = sample();
    const { branches } = share(debrief, titlesOf(bedside()), fakeAsker(debrief));
    const own = branches.own();
    const { systolic, temperature_core } = own.highest;
    const outcome = {
      ...own,
      highest: {
        ...own.highest,
        systolic: { ...systolic, value: systolic.value + 60 },
        temperature_core: { ...temperature_core, value: temperature_core.value + 0.6 },
      },
    };
    const other = {
      report: debrief.report,
      outcome,
      chain: debrief.chain,
      to_s: debrief.to_s,
      dropped: 0,
      impossible: false,
    };
    const found = branches.differences(other);
    expect(found.map(({ sign, kind }) => [sign, kind])).toEqual([
      ['systolic', 'highest'],
      ['temperature_core', 'highest'],
    ]);
    const line = sayOther(
      other,
      found,
      { report: debrief.report, died: false, to_s: debrief.to_s },
      debrief.handover_s,
    );
    expect(line).toMatch(
      /Over the same 5:00 h: systolic up to \d+.mmHg \(yours \d+.mmHg\); core temperature up to/,
    );
  });

  test('does not offer to change what was never done', () => {
    const { play } = sample();
    const what_ifs = [
      { says: 'Without lorazepam', change: { kind: 'leave_out' as const, task: 'act/lorazepam' as const } },
      {
        says: 'Without surgery',
        change: { kind: 'leave_out' as const, task: 'act/catheter_surgery' as const },
      },
    ];
    const scenario = { ...play.scenario, debrief: { ...play.scenario.debrief, what_ifs } };
    const debrief = debriefOfPlay({ ...play, scenario });
    const { branches } = share(debrief, titlesOf(bedside()), fakeAsker(debrief));
    expect(branches.list.value.map(({ says }) => says)).toEqual(['Without lorazepam']);
  });

  test('branches at a step of the learner: left out, moved, or with another amount', async () => {
    const { asker } = await openSample();
    await later();
    await write('what-if-step', '3', 'change');
    expect(said('debrief-now')).toContain('+0:50 h');
    await press('what-if-go');
    await later();
    expect(asker.asked.at(-1)?.change).toEqual({ kind: 'leave_out', intent: 3 });
    await write('what-if-way', 'later', 'change');
    await write('what-if-number', '45');
    await press('what-if-go');
    await later();
    expect(asker.asked.at(-1)?.change).toEqual({ kind: 'move', intent: 3, by_s: 2700 });
    await write('what-if-way', 'amount', 'change');
    await write('what-if-number', '4');
    await press('what-if-go');
    await later();
    expect(asker.asked.at(-1)?.change).toEqual({
      kind: 'instead',
      intent: 3,
      meant: { kind: 'do', task: 'act/lorazepam', amount: 4 },
    });
    expect(said('what-if-own-3')).toContain('Lorazepam into a vein: 4 mg');
    expect(one('what-if-own-3').getAttribute('aria-pressed')).toBe('true');
  });

  test('refuses a number that is none, and says how to write one', async () => {
    const { asker } = await openSample();
    await later();
    const before = asker.asked.length;
    await write('what-if-way', 'earlier', 'change');
    await write('what-if-number', 'soon');
    await press('what-if-go');
    expect(said('what-if-problem')).toContain('Write a number above 0.');
    expect(asker.asked).toHaveLength(before);
  });
});

describe('on the engine', () => {
  test('doing nothing ends otherwise than a run in which all was done', () => {
    vi.useRealTimers();
    const debrief = debriefOf(LIVED, livedRun(LIVED, GOOD));
    const told = workOut({
      id: 1,
      scenario: LIVED,
      run: debrief.play.run,
      change: { kind: 'suggested', change: { kind: 'nothing_done' } },
      says: 'Nobody did anything',
      window: { from_s: debrief.from_s, to_s: debrief.to_s },
      handover_s: debrief.handover_s,
      to_s: debrief.to_s,
    });
    if (told.kind !== 'told') throw new Error(told.said);
    expect(told.other.report.percent).toBeLessThan(debrief.report.percent);
    expect(told.other.chain.time_s).toEqual(debrief.chain.time_s);
    expect(told.other.outcome.highest.temperature_core.value).toBeGreaterThan(37);
  });

  test('a fact is named without the place of its number', () => {
    const titles = titlesOf(bedside());
    for (const { key } of titles.bedside.facts) expect(titles.fact(key)).not.toMatch(/[{}]|^$/);
  });
});
