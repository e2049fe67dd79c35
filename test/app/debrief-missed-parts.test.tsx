// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { debriefOfPlay, type Task } from '../../src/rehearsal/index.ts';
import { at, call, critical, type Lived, playWith, scenarioWith } from '../rehearsal/score/plays.ts';
import { has, openSample, said } from './debrief-sample.tsx';

vi.mock('../../src/app/debrief/chart/plots.ts', () => ({ openPlots: () => () => undefined }));

beforeEach(() => localStorage.clear());
afterEach(() => act(() => render(null, document.body)));

const LOOKED: Task = {
  id: 1,
  task: 'observe/vital_signs',
  asked_s: at(7),
  state: 'done',
  ended_s: at(12),
};
const SCENARIO = scenarioWith({
  criticals: [
    critical('bundle', {
      need: {
        all: [
          { done: ['observe/vital_signs'] },
          { done: ['observe/tone_spasms'] },
          { called: { to: ['resident', 'itb_team'] } },
          { charted: ['handover'] },
        ],
      },
    }),
    critical('one', { need: { done: ['examine/film'] } }),
  ],
});
const open = (lived: Lived) => openSample(debriefOfPlay(playWith(SCENARIO, lived)));

test('a missed action of several parts names what was done, and when, and what was not', async () => {
  await open({ tasks: [LOOKED], calls: [call('itb_team', 45, 3)] });
  expect(said('parts-bundle')).toBe(
    'Full observations 0:12, ITB team on call 0:45; tone and spasms: not looked for; handover note: not written.',
  );
});

test('what nobody did names all that would have done', async () => {
  await open({ tasks: [LOOKED] });
  expect(said('parts-bundle')).toContain('resident on call or ITB team on call: not called');
});

test('one that was met, and one of a single part, say no parts', async () => {
  await open({ tasks: [LOOKED], marks: { 'critical/bundle': 20 } });
  expect(has('parts-bundle')).toBe(false);
  expect(said('critical-one')).toContain('missed');
  expect(has('parts-one')).toBe(false);
});
