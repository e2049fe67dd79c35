import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseCaseText } from '../../src/case/index.ts';
import { must } from '../../src/problem/index.ts';
import { ROOT } from '../../tools/files.mjs';
import { run } from './surroundings.ts';

const PATIENT = join(ROOT, 'models/patients/penn-1989-oral.case.yaml');

test('the plan of the automatic clinician is a case with a pump', async () => {
  const { code, out, err } = await run('plan', PATIENT, '--days', '12');
  expect([code, err]).toEqual([0, '']);
  const kinds = must(parseCaseText(out, 'plan')).log.map(({ kind }) => kind);
  expect(kinds).toContain('implant');
  expect(kinds).toContain('prescription');
});

test('nothing is ordered before the day that is named', async () => {
  const { out } = await run('plan', PATIENT, '--from-day', '5', '--days', '9');
  const { log } = must(parseCaseText(out, 'plan'));
  expect(Math.min(...log.map(({ at_s }) => at_s))).toBeGreaterThanOrEqual(5 * 86_400);
});

test('without a case, or for too long, the usage is said', async () => {
  expect((await run('plan')).code).toBe(2);
  expect((await run('plan', PATIENT, '--days', '4000')).code).toBe(2);
});
