import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseCaseFile } from '../../src/case/yaml.ts';
import { runCourse } from '../../src/course/index.ts';
import { must } from '../../src/problem/index.ts';
import { ROOT } from '../../tools/files.mjs';
import { run } from './surroundings.ts';

const PUMP = join(ROOT, 'models/patients/penn-1989.case.yaml');
const TABLETS = join(ROOT, 'models/patients/penn-1989-oral.case.yaml');

const readCase = (file: string) => must(parseCaseFile(readFileSync(file, 'utf8'), file));
const cells = (csv: string) =>
  csv
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));

async function table(...words: readonly string[]) {
  const { code, out, err } = await run('run', ...words);
  expect([code, err]).toEqual([0, '']);
  const [header = [], ...rows] = cells(out);
  const column = (name: string) => rows.map((row) => row[header.indexOf(name)] ?? '');
  return { header, rows, column };
}

test('the numbers are those of the course, in full, with units in the header', async () => {
  const { header, column } = await table(PUMP, '--hours', '6', '--outputs', 'ashworth_leg,csf_tip_level');
  expect(header).toEqual([
    'time_s',
    'clock',
    'ashworth_leg [1]',
    'csf_tip_level [ng/mL]',
    'programmed [mcg/h]',
    'delivered [mcg/h]',
    'oral_dose [mg]',
    'lumbar_bolus [mcg]',
  ]);
  const course = runCourse(readCase(PUMP), {
    outputs: ['ashworth_leg', 'csf_tip_level'],
    from_s: 0,
    to_s: 6 * 3600,
    sampling: { kind: 'every', every_s: 900 },
  });
  expect(column('time_s').map(Number)).toEqual([...course.time_s]);
  expect(column('ashworth_leg [1]').map(Number)).toEqual([...course.outputs.ashworth_leg]);
  expect(column('csf_tip_level [ng/mL]').map(Number)).toEqual([...course.outputs.csf_tip_level]);
});

test('a row for every quarter of an hour, the end included, by the clock of the case', async () => {
  const { column } = await table(PUMP, '--days', '2', '--outputs', 'ashworth_leg');
  const clocks = column('clock');
  expect(clocks).toHaveLength(2 * 96 + 1);
  expect(clocks[33]).toBe('d0 08:15');
  expect(clocks.at(-1)).toBe('d2 00:00');
});

test('tablets stand in the row at or after their clock time and add up to the daily dose', async () => {
  const { rows, header, column } = await table(
    TABLETS,
    '--days',
    '3',
    '--every',
    '50min',
    '--outputs',
    'plasma_level',
  );
  const taken = column('oral_dose [mg]').map(Number);
  const document = readCase(TABLETS);
  const daily_mg = document.history.oral.reduce((sum, { mg }) => sum + mg, 0);
  expect(daily_mg).toBeGreaterThan(0);
  expect(taken.reduce((a, b) => a + b, 0)).toBeCloseTo(3 * daily_mg, 9);
  const first = rows.find((row) => Number(row[header.indexOf('oral_dose [mg]')]) > 0);
  const [hour = 0, minute = 0] = (document.history.oral[0]?.time ?? '').split(':').map(Number);
  const at_s = hour * 3600 + minute * 60;
  expect(Number(first?.[0])).toBeGreaterThanOrEqual(at_s);
  expect(Number(first?.[0])).toBeLessThan(at_s + 50 * 60);
});

test('all outputs of the model when none is chosen', async () => {
  const { header } = await table(PUMP, '--hours', '1', '--every', '1h');
  expect(header).toContain('spasm_score [1]');
  expect(header).toContain('temperature_core [degC]');
  expect(header.length).toBeGreaterThan(25);
});

test('--csv writes the same text to a file and leaves standard output alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'itb-csv-'));
  const file = join(folder, 'course.csv');
  const words = ['run', PUMP, '--hours', '3', '--outputs', 'ashworth_leg'];
  const written = await run(...words, '--csv', file);
  const direct = await run(...words);
  expect([written.code, written.out]).toEqual([0, '']);
  expect(readFileSync(file, 'utf8')).toBe(direct.out);
  rmSync(folder, { recursive: true });
});

test('a folder that cannot be written to is a Problem', async () => {
  const { code, err } = await run('run', PUMP, '--hours', '1', '--csv', join(PUMP, 'course.csv'));
  expect(code).toBe(1);
  expect(err).toContain('cannot be written');
});
