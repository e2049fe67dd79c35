import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../tools/files.mjs';
import { run } from './surroundings.ts';

const PATIENT = readFileSync(join(ROOT, 'models/patients/ms.case.yaml'), 'utf8');
const OCCLUDED = '{ id: 1, at_s: 86400, kind: fault, fault: catheter_occlusion, severity: 1, onset: sudden }';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'itb-device-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The shipped patient with 300 mcg/day and these entries. */
function caseWith(...entries: readonly string[]): string {
  const file = join(folder, `${entries.length}-${entries.join('').length}.case.yaml`);
  const text = PATIENT.replace('version: 2', 'version: 4').replace(
    'log: []',
    `goals: []\nlog:${entries.length === 0 ? ' []' : entries.map((entry) => `\n  - ${entry}`).join('')}`,
  );
  writeFileSync(file, text);
  return file;
}

describe('what a device is in', () => {
  test('before anything breaks: all that is ordered arrives, and every examination is normal', async () => {
    const { code, out, err } = await run('device', caseWith(OCCLUDED), '--at', 'day 0 12:00');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('day 0, 12:00');
    expect(out).toContain('ordered 300, programmed 300, into spinal fluid 300, into the pocket 0');
    expect(out).toMatch(/side port +aspirates/);
  });

  test('with an occluded catheter: programmed and delivered part company, and the log stays clean', async () => {
    const { code, out } = await run('device', caseWith(OCCLUDED), '--at', 'day 3 06:00');
    expect(code).toBe(0);
    expect(out).toContain('programmed 300, into spinal fluid 0, into the pocket 300');
    expect(out).toContain('a clot lets 0 % pass, the rest leaves at the connector into the pocket');
    expect(out).toMatch(/interrogation +clean log/);
    expect(out).toMatch(/side port +no aspirate/);
    expect(out).toMatch(/pump bolus +bolus without effect/);
    expect(out).toMatch(/lumbar bolus +bolus works/);
  });

  test('with a stalled rotor: the event log and two tones', async () => {
    const stalled = '{ id: 1, at_s: 86400, kind: fault, fault: motor_stall, severity: 1, onset: sudden }';
    const { out } = await run('device', caseWith(stalled), '--at', '2 12:00');
    expect(out).toMatch(/Pump +stalled, rotor stands/);
    expect(out).toMatch(/Event log +stall, day 1, /);
    expect(out).toMatch(/Alarms +two tones for stall, from day 1, .* on, every 10 min/);
  });

  test('the same as JSON for other programs', async () => {
    const { code, out } = await run('device', caseWith(OCCLUDED), '--at', 'day 3', '--json');
    expect(code).toBe(0);
    const state = JSON.parse(out);
    expect(state).toMatchObject({ at_s: 3 * 86_400, pump: 'running', pocket_mcg_day: 300 });
    expect(state.examinations).toHaveLength(11);
  });
});

describe('a wrong question', () => {
  const file = join(ROOT, 'models/patients/ms.case.yaml');
  test.each([
    ['without a time', [file]],
    ['with a time that is none', [file, '--at', 'tomorrow']],
    ['with an hour that no clock shows', [file, '--at', 'day 3 25:00']],
    ['with a day that no case reaches', [file, '--at', 'day 9999']],
    ['without a case', ['--at', 'day 3 06:00']],
    ['about two cases', [file, file, '--at', 'day 3 06:00']],
  ])('%s is answered with the usage', async (_, words) => {
    const { code, err } = await run('device', ...words);
    expect(code).toBe(2);
    expect(err).toContain('Usage: itb device CASE --at "day 3 06:00"');
  });

  test('about a case with a fault that does not exist is answered with the nearest one', async () => {
    const slip = OCCLUDED.replace('catheter_occlusion', 'catheter_oclusion');
    const { code, err } = await run('device', caseWith(slip), '--at', 'day 3');
    expect(code).toBe(1);
    expect(err).toMatch(/log\[0\]\.fault\n.*"catheter_oclusion".*\n.*Did you mean catheter_occlusion/);
  });
});
