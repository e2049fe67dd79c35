// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { barOf, DEADLINE } from '../../src/app/debrief/score/bar.ts';
import { readProgress } from '../../src/rehearsal/index.ts';
import { at, critical } from '../rehearsal/score/plays.ts';
import { onItsOwnClock } from './debrief-clock.ts';
import { has, one, openSample, press, said, sample, write } from './debrief-sample.tsx';

// A canvas is for a browser; everything else is here.
vi.mock('../../src/app/debrief/chart/plots.ts', () => ({ openPlots: () => () => undefined }));

onItsOwnClock();

const kept = () => {
  const read = readProgress(localStorage.getItem('itb-rehearsal-progress') ?? '');
  return read.ok ? read.value.attempts : [];
};

describe('a deadline bar', () => {
  const result = { critical: critical('film', { within_min: 60 }), from_s: at(0) } as const;
  test('ends at its tick when the whole time was used, before it when done sooner, behind it when late', () => {
    expect(barOf({ ...result, result: 'met', met_s: at(60) }).used).toBe(DEADLINE);
    expect(barOf({ ...result, result: 'met', met_s: at(30) }).used).toBe(DEADLINE / 2);
    expect(barOf({ ...result, result: 'late', met_s: at(75) }).used).toBeGreaterThan(DEADLINE);
    expect(barOf({ ...result, result: 'late', met_s: at(600) }).used).toBe(1);
    expect(barOf({ ...result, result: 'missed' })).toMatchObject({ used: 0, used_s: undefined });
  });

  test('says on the page what it shows: met, late and missed by shape and word, bold ones marked', async () => {
    await openSample();
    expect(said('critical-look')).toContain('met 0:12 / 0:20 h');
    expect(said('critical-call')).toContain('late 0:45 / 0:30 h');
    expect(said('critical-film')).toContain('missed not done / 1:00 h');
    expect(said('critical-film')).toContain('must not be missed');
    expect(said('critical-look')).not.toContain('must not be missed');
    const bars = [...document.querySelectorAll('.deb-bar-track')].map((bar) =>
      bar.getAttribute('aria-label'),
    );
    expect(bars[1]).toBe('Time used 0:45, deadline 0:30 h: late');
    const shapes = ['look', 'call', 'film'].map((key) =>
      one(`critical-${key}`).querySelector('svg path')?.getAttribute('d'),
    );
    expect(new Set(shapes).size).toBe(3);
  });
});

describe('the score', () => {
  test('says why it is not passed, and what followed a trap', async () => {
    await openSample();
    expect(said('debrief-wrong')).toBe('The catheter had come off the pump.');
    expect(said('debrief-result')).toBe('Not passed');
    expect(said('debrief-fails')).toContain('Missed, and it must not be: Had the catheter filmed');
    expect(said('traps-walked')).toContain('Gave haloperidol at +0:50 h');
    expect(said('traps-walked')).toContain('What followed within 2 h');
    expect(said('traps-avoided')).toBe('avoided: Doubled the dose');
    expect(said('debrief-times')).toContain('First suspicion0:28 h');
    expect(said('debrief-times')).toContain('Delivery restorednot in this run');
  });

  test('shows of a call what was missing, said unseen, stale, and the learner\u2019s own words', async () => {
    await openSample();
    const words = said('call-1');
    expect(words).toContain('3 of 5');
    expect(words).toContain('Request (none): you asked for nothing.');
    expect(words).toContain('Only what was seen (none): said or answered, but nobody had looked: itch.');
    expect(words).toContain('Said, but old by then');
    expect(words).toContain('core temperature');
    expect(words).not.toContain('{value}');
    expect(words).toContain('Please come.');
    expect(said('debrief-charting')).toContain('Score written: 3; from your readings: 5');
  });
});

describe('the moment looked at', () => {
  test('starts at the worst of the shift and says so, is moved by keys, and says what was seen beside what was', async () => {
    const { debrief } = await openSample();
    expect(said('debrief-now')).toBe('+2:25 h, 02:25');
    expect(said('debrief-start')).toMatch(/furthest from how it was before: .+ at \+2:2\d h, .+ at first/);
    expect(said('value-read-temperature_core')).toBe('37.9');
    expect(said('debrief-rail')).toContain('Catheter off the pump');
    expect(one('debrief-rail').querySelector('[data-state=broken]')?.textContent).toContain('Catheter');
    expect(said('value-catheter')).toBe('0');
    expect(said('moment-device')).toContain('Catheter off the pump');
    const cursor = one('debrief-cursor');
    await act(() => void cursor.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true })));
    expect(said('debrief-now')).toContain('\u22121:15 h');
    await press('debrief-to-worst');
    expect(said('debrief-now')).toBe('+2:25 h, 02:25');
    await press('debrief-span-whole');
    await act(() => void cursor.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true })));
    expect(said('debrief-now')).toContain('\u221216:00 h');
    expect(said('value-catheter')).not.toBe('0');
    expect(said('value-read-temperature_core')).toBe('\u2013');
    await act(() => void cursor.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true })));
    expect(cursor.getAttribute('aria-valuenow')).toBe(String((debrief.to_s - debrief.handover_s) / 60));
    expect(said('value-read-temperature_core')).toBe('38.3');
  });

  test('every strip is a picture with one finding, and the numbers are a table away', async () => {
    await openSample();
    const plots = [...document.querySelectorAll('.deb-strip [role=img]')];
    expect(plots.length).toBeGreaterThan(6);
    for (const plot of plots) expect(plot.getAttribute('aria-label')).toMatch(/\w+\. .+\.$/);
    expect(one('plot-read-temperature_core').getAttribute('aria-label')).toContain(
      '3 readings, the first 37.5',
    );
    await press('debrief-table-button');
    expect(one('debrief-table').querySelectorAll('tbody tr').length).toBeGreaterThan(20);
    expect(said('debrief-table')).toContain('(37.5)');
  });

  test('a layer leaves the other half out', async () => {
    await openSample();
    await act(() => one('debrief-layer-saw').click());
    expect(has('strip-catheter')).toBe(false);
    await act(() => one('debrief-layer-chain').click());
    expect(has('strip-read-temperature_core')).toBe(false);
    expect(has('strip-spasms')).toBe(true);
    expect(one('lane-wrong').querySelector('[role=img]')?.getAttribute('aria-label')).toContain(
      'from \u221214:00 h to the end',
    );
  });
});

describe('questions', () => {
  test('come as reactions, description, analysis, summary, only those of this draw', async () => {
    await openSample();
    const asked = [said('debrief-question')];
    while (has('debrief-next')) {
      await press('debrief-next');
      asked.push(said('debrief-question'));
    }
    expect(asked).toEqual([
      'What was it like?',
      'What happened?',
      'What did the log tell?',
      'What will you say first?',
    ]);
    await press('debrief-back');
    await press('debrief-others');
    expect(said('debrief-questions')).toContain('Not where the drug goes.');
  });

  test('keep what was written for this run, in the browser and in the attempt', async () => {
    await openSample();
    await write('debrief-answer', 'Uneasy.');
    await act(() => void one('debrief-answer').dispatchEvent(new Event('change', { bubbles: true })));
    await act(() => render(null, document.body));
    await openSample();
    const field = one('debrief-answer');
    expect(field instanceof HTMLTextAreaElement && field.value).toBe('Uneasy.');
    expect(kept()).toHaveLength(1);
    expect(kept()[0]?.answers[1]).toBe('Uneasy.');
  });

  test('another run has answers of its own', async () => {
    await openSample();
    await write('debrief-answer', 'Uneasy.');
    const other = sample();
    await act(() => render(null, document.body));
    await openSample({ ...other, play: { ...other.play, run: { ...other.play.run, id: 'run-2' } } });
    const field = one('debrief-answer');
    expect(field instanceof HTMLTextAreaElement && field.value).toBe('');
    expect(kept().map(({ id }) => id)).toEqual(['run-1', 'run-2']);
  });
});

describe('an attempt', () => {
  test('is recorded when the debrief is opened, the same run once', async () => {
    await openSample();
    await act(() => render(null, document.body));
    await openSample();
    expect(kept()).toHaveLength(1);
    expect(kept()[0]).toMatchObject({ id: 'run-1', passed: false, harmfuls: ['calm'] });
  });

  test('is never written over something that cannot be read, and the page says so', async () => {
    localStorage.setItem('itb-rehearsal-progress', 'not a progress');
    await openSample();
    expect(localStorage.getItem('itb-rehearsal-progress')).toBe('not a progress');
    expect(document.querySelector('.deb-notices')?.textContent).toContain('could not keep');
  });
});
