import { expect, it } from 'vitest';
import type { Job, Ran, Runner } from '../../src/app/engine/index.ts';
import { nearWhenShort } from '../../src/app/engine/near.ts';
import { good } from '../../src/problem/index.ts';

const JOB: Job = {
  cases: [],
  request: { outputs: [], from_s: 0, to_s: 1, sampling: { kind: 'every', every_s: 1 } },
};
const EDITED: Job = { ...JOB, change: { values: {}, equations: { tone_leg: '1' } } };
const ANSWER = good({ courses: [], deliveries: [] });

/** A worker and a page that each take as long as told, and say where a job was run. */
function bench() {
  const takes = { far: 5, near: 5 };
  const ran: string[] = [];
  const pass = (where: 'far' | 'near'): Ran => {
    ran.push(where);
    return { answer: ANSWER, took_ms: takes[where] };
  };
  const far: Runner = { run: async () => pass('far'), close() {} };
  const runner = nearWhenShort(far, async () => () => pass('near'));
  return { runner, takes, ran };
}

it('moves jobs that prove short into the page, and back when they grow long', async () => {
  const { runner, takes, ran } = bench();
  for (let i = 0; i < 4; i++) await runner.run(JOB);
  expect(ran).toEqual(['far', 'far', 'near', 'near']);
  takes.near = 30;
  for (let i = 0; i < 2; i++) await runner.run(JOB);
  expect(ran.slice(4)).toEqual(['near', 'far']);
});

it('leaves long jobs, and those with edited equations, to the worker', async () => {
  const { runner, takes, ran } = bench();
  takes.far = 20;
  for (let i = 0; i < 4; i++) await runner.run(JOB);
  takes.far = 5;
  for (let i = 0; i < 4; i++) await runner.run(EDITED);
  expect(new Set(ran)).toEqual(new Set(['far']));
});
