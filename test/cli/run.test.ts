import {
  chmodSync,
  copyFileSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCaseFile } from '../../src/case/yaml.ts';
import { itb } from '../../src/cli/itb.ts';
import { writePieces } from '../../src/cli/write.ts';
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

describe('a changed model', () => {
  const legs = ['run', PUMP, '--hours', '3', '--outputs', 'ashworth_leg'] as const;
  const request = {
    outputs: ['ashworth_leg'],
    from_s: 0,
    to_s: 3 * 3600,
    sampling: { kind: 'every', every_s: 900 },
  } as const;

  test('--set runs the case with other parameter values, in shown units', async () => {
    const words = [
      '--hours',
      '3',
      '--outputs',
      'ashworth_leg',
      '--set',
      'half_tone_leg=150',
      '--set',
      'ka = 2',
    ];
    const { column } = await table(PUMP, ...words);
    const course = runCourse(readCase(PUMP), request, { values: { half_tone_leg: 150, ka: 2 } });
    expect(column('ashworth_leg [1]').map(Number)).toEqual([...course.outputs.ashworth_leg]);
    expect(course.outputs.ashworth_leg).not.toEqual(runCourse(readCase(PUMP), request).outputs.ashworth_leg);
  });

  test('--equation runs it with another equation', async () => {
    const words = [
      '--hours',
      '3',
      '--outputs',
      'ashworth_leg',
      '--equation',
      'tone_leg=tone_leg_untreated/2',
    ];
    const { column } = await table(PUMP, ...words);
    expect(new Set(column('ashworth_leg [1]'))).toEqual(new Set(['2']));
  });

  test.each([
    ['--set', 'kaa=2', 'no parameter kaa'],
    ['--set', 'ka=9', 'Give a value from 1.6 1/h to 2.3 1/h.'],
    ['--equation', 'tone_leg=1 + efect_on_leg', 'Did you mean effect_on_leg?'],
    ['--equation', 'tone_leg=1/0', 'Bring the original back.'],
  ])('%s %s is answered with what is wrong and how to mend it', async (option, word, said) => {
    const { code, out, err } = await run(...legs, option, word);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(said);
  });
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

describe('what a table must not destroy', () => {
  const inFolder = async (work: (folder: string) => Promise<void>) => {
    const folder = mkdtempSync(join(tmpdir(), 'itb-over-'));
    try {
      await work(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  test('the case itself, by whatever name', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'a.case.yaml');
      copyFileSync(PUMP, file);
      symlinkSync(file, join(folder, 'link.csv'));
      linkSync(file, join(folder, 'second.csv'));
      for (const name of ['a.case.yaml', './a.case.yaml', 'link.csv', 'second.csv']) {
        const { code, err } = await run('run', file, '--hours', '1', '--csv', join(folder, name));
        expect(code).toBe(1);
        expect(err).toContain('case file itself');
      }
      expect(readFileSync(file, 'utf8')).toBe(readFileSync(PUMP, 'utf8'));
    }));

  test('an older table, when writing stops half way', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'course.csv');
      writeFileSync(file, 'older');
      function* pieces() {
        yield 'newer';
        throw new Error('stopped');
      }
      await expect(writePieces(file, pieces())).rejects.toThrow('stopped');
      expect(readFileSync(file, 'utf8')).toBe('older');
      expect(readdirSync(folder)).toEqual(['course.csv']);
    }));

  test('a link to a table, and its permissions', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'course.csv');
      writeFileSync(file, 'older');
      chmodSync(file, 0o640);
      symlinkSync(file, join(folder, 'link.csv'));
      expect(await writePieces(join(folder, 'link.csv'), ['new', 'er'])).toEqual([]);
      expect(readFileSync(file, 'utf8')).toBe('newer');
      expect(statSync(file).mode & 0o777).toBe(0o640);
      expect(readdirSync(folder).sort()).toEqual(['course.csv', 'link.csv']);
    }));

  test('a device', async () => {
    expect(await writePieces('/dev/null', ['x'])).toEqual([]);
    expect(statSync('/dev/null').isFile()).toBe(false);
  });
});

test('a long table comes in pieces of whole lines', async () => {
  const pieces: string[] = [];
  const words = ['run', PUMP, '--days', '3', '--every', '1min', '--outputs', 'ashworth_leg'];
  const code = await itb(words, { root: ROOT, out: (text) => pieces.push(text), err: () => undefined });
  expect(code).toBe(0);
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.every((piece) => piece.endsWith('\n'))).toBe(true);
  expect(pieces.join('').trimEnd().split('\n')).toHaveLength(3 * 1440 + 2);
});

describe('a table of over five million cells', () => {
  const words = ['run', PUMP, '--days', '3650', '--every', '1min', '--outputs', 'ashworth_leg'];

  test('is a Problem that counts its cells and names the ways out', async () => {
    const { code, out, err } = await run(...words);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('5,256,001 rows of 7 columns');
    // 5,000,000 cells of 7 columns are 714,285 rows: 714,284 steps of a minute, and 3,650 days in as many steps.
    expect(err).toContain('--days 496 ');
    expect(err).toContain('--every 442s ');
  });

  test('is still one a second short of that step', async () => {
    const told = [...words.slice(0, 4), '--every', '441s', ...words.slice(6)];
    expect((await run(...told)).err).toContain('at most 5,000,000 cells');
  });
});

test('1.1 hours are 3,960 seconds', async () => {
  const { column } = await table(PUMP, '--hours', '1.1', '--every', '30min', '--outputs', 'ashworth_leg');
  expect(column('time_s').at(-1)).toBe('3960');
});
