// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { ProcedureDialog } from '../../src/app/rehearse/procedure/index.ts';
import { type Play, procedureNamed } from '../../src/rehearsal/index.ts';
import {
  benchOf,
  clear,
  click,
  find,
  found,
  missing,
  NOW_S,
  playOfHand,
  said,
  show,
  type,
} from './rehearse-dialogs-bench.tsx';

afterEach(clear);

async function open(part: Partial<Play> = {}) {
  const bench = benchOf(playOfHand(part));
  await show(bench, ProcedureDialog, 'procedure');
  return bench;
}
const DONE: Play['steps'] = [
  { procedure: 'refill', step: 'aspirate', at_s: NOW_S - 60, shows: '7.6 mL drawn.' },
];

test('holds every step of the refill, by phase', async () => {
  await open();
  const steps = procedureNamed('refill')?.steps ?? [];
  expect(steps).toHaveLength(31);
  expect(steps.filter(({ key }) => missing(`step-${key}`))).toEqual([]);
});

test('steps can be done in any order, and are sent as they are done', async () => {
  const { sent } = await open();
  await click('step-fill_5-do');
  await click('step-draw_back-do');
  await click('step-identity-do');
  expect(sent).toEqual([
    { kind: 'step', procedure: 'refill', step: 'fill_5' },
    { kind: 'step', procedure: 'refill', step: 'draw_back' },
    { kind: 'step', procedure: 'refill', step: 'identity' },
  ]);
});

test('a step that asks for a number is done with the learner\u2019s number, and not without one', async () => {
  const { sent } = await open();
  await click('step-expected-do');
  expect(sent).toEqual([]);
  expect(said('step-expected-problem')).toMatch(/asks for a number/);
  await type('step-expected-value', '8.4');
  await click('step-expected-do');
  expect(sent).toEqual([{ kind: 'step', procedure: 'refill', step: 'expected', value: 8.4 }]);
});

test('filling can be stopped from wherever one has come to', async () => {
  const { sent } = await open();
  await click('stop-filling');
  expect(sent).toEqual([{ kind: 'step', procedure: 'refill', step: 'stop_or_go_on' }]);
});

test('stopping comes before steps that wait for hands, and before whatever the hands are at', async () => {
  const { sent } = await open({
    people: [
      {
        key: 'learner',
        role: 'itb_nurse',
        learner: true,
        from_s: 0,
        busy_with: 3,
        busy_until_s: NOW_S + 300,
      },
    ],
    tasks: [
      {
        id: 3,
        task: 'observe/vital_signs',
        asked_s: NOW_S,
        state: 'under_way',
        by: 'learner',
        from_s: NOW_S,
        to_s: NOW_S + 300,
      },
    ],
  });
  await click('step-fill_rest-do');
  expect(sent).toEqual([]);
  await click('stop-filling');
  expect(sent).toEqual([
    { kind: 'stop', intent: 3 },
    { kind: 'step', procedure: 'refill', step: 'stop_or_go_on' },
  ]);
});

test('what a step showed and what the patient says stand beside it', async () => {
  await open({
    steps: DONE,
    feed: [{ at_s: NOW_S - 10, kind: 'cue', of: 'patient', key: 'burns', says: 'It burns.', stops: false }],
  });
  expect(said('procedure-shows')).toMatch(/It burns\..*7\.6 mL drawn\./);
});

test('a step shows nothing before the hands have done it', async () => {
  await open({
    steps: [{ procedure: 'refill', step: 'aspirate', at_s: NOW_S + 180, shows: '7.6 mL drawn.' }],
  });
  expect(said('procedure-shows')).toBe('');
  expect(said('procedure-doing')).toMatch(/3 min left/);
  expect(found('step-aspirate').className).not.toMatch(/is-done/);
});

test('what is done is ticked off in practice, and not when assessed', async () => {
  await open({ steps: DONE });
  expect(found('step-aspirate').className).toMatch(/is-done/);
  expect(said('procedure-count')).toBe('1 of 31 done');
  await clear();
  await open({ steps: DONE, mode: 'assessed' });
  expect(found('step-aspirate').className).not.toMatch(/is-done/);
  expect(said('step-aspirate')).not.toMatch(/must not be missed|after:/);
  expect(find('procedure-count')).toBeNull();
});
