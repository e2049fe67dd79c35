import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../tools/files.mjs';
import { run } from './surroundings.ts';

/** Pumps, tip levels and patient types: what is planted in a shipped file is found and said in plain words. */

const shipped = (name: string) => readFileSync(join(ROOT, 'models', name), 'utf8');
const PUMP = shipped('pumps/synchromed-ii-20.yaml');
const FILES: readonly (readonly [string, string])[] = [
  ['itb-pump', PUMP],
  ['itb-tip-levels', shipped('tip-levels.yaml')],
  ['itb-patient-types', shipped('patient-types.yaml')],
  ['itb-measurement', shipped('measurement.yaml')],
  ['itb-fit', shipped('fit.yaml')],
  ['itb-titration-rules', shipped('rules/titration.yaml')],
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'itb-data-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function checked(text: string) {
  const file = join(folder, 'data.yaml');
  writeFileSync(file, text);
  const { code, out, err } = await run('check', file);
  return { file, code, out, err };
}

describe.each(FILES)('%s', (word, text) => {
  test('a second document is a Problem at its line', async () => {
    const { code, file, err } = await checked(`${text}---\nmore: 1\n`);
    expect(code).toBe(1);
    expect(err).toMatch(/second document/);
    expect(err.startsWith(`${file}: line ${text.split('\n').length}\n`)).toBe(true);
  });

  test.each([['2'], ['1.1'], ['10'], ['']])('version %j is not read', async (version) => {
    const { code, err } = await checked(text.replace(`${word}/1`, `${word}/${version}`));
    expect(code).toBe(1);
    expect(err).toMatch(/version/);
    expect(err).toContain(`# schema: ${word}/1`);
  });

  test('a file without a version is not read', async () => {
    expect((await checked(text.replace(`${word}/1`, word))).err).toContain('does not say which version');
  });

  test('a first line alone is nothing', async () => {
    expect((await checked(`# schema: ${word}/1\n`)).err).toContain('Nothing stands below');
  });

  test('a field named by a group is refused, and the parser says nothing of its own', async () => {
    const warnings: string[] = [];
    const hear = (warning: Error) => warnings.push(warning.message);
    process.on('warning', hear);
    const { code, file, err } = await checked(`${text}? {a: 1}\n: x\n`);
    await new Promise(setImmediate);
    process.off('warning', hear);
    expect([code, warnings]).toEqual([1, []]);
    expect(err.startsWith(`${file}: line ${text.split('\n').length}\n`)).toBe(true);
    expect(err).toContain('not plain text');
  });

  test('a list in place of everything is refused without the words of a validator', async () => {
    const { code, err } = await checked(`# schema: ${word}/1\n- 1\n`);
    expect(code).toBe(1);
    expect(err).toContain('must be a group of named fields, not a list');
    expect(err).not.toMatch(/Invalid|Expected|received|Object|Array/);
  });
});

test.each([
  ['another unit', 'unit: mL\n', 'unit: litre\n', 'capacity_mL.unit\n  This must be "mL", not "litre".'],
  ['a word for a number', 'value: 20\n', 'value: twenty\n', 'This must be a number, not "twenty".'],
  ['a negative volume', 'value: 20\n', 'value: -20\n', 'This must be above 0'],
  ['a grade of its own', 'grade: measured', 'grade: sure', '"measured" or "derived" or'],
  ['a field too many', 'key: ', 'colour: red\nkey: ', 'colour\n  There is no field "colour" here.'],
  ['a field too few', 'title: SynchroMed II, 20 mL\n', '', 'title\n  This is missing.'],
])('a pump with %s', async (_what, from, to, said) => {
  expect(PUMP).toContain(from);
  const { code, err } = await checked(PUMP.replace(from, to));
  expect(code).toBe(1);
  expect(err).toContain(said);
  expect(err).not.toMatch(/Invalid|Expected|received/);
});
