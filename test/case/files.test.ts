import { describe, expect, test } from 'vitest';
import { checkCase, MOST_CASE_CHARACTERS, parseCaseText } from '../../src/case/index.ts';
import { parseCaseFile } from '../../src/case/yaml.ts';
import { FIXTURE, plainCase } from './documents.ts';

const CASE = JSON.stringify(plainCase());
const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

describe('a file that is not what it claims is one Problem', () => {
  test.each([
    ['no text at all', '', 'file.empty', 'x.json'],
    ['only spaces', ' \n\t', 'file.empty', 'x.json'],
    ['bytes of a picture', '\uFFFDPNG\r\n\u001A\n\0\0\0', 'file.not-text', 'x.json'],
    ['text that is no JSON', 'Dear colleague,', 'file.not-json', 'x.json'],
    ['JSON that ends too early', CASE.slice(0, -5), 'file.not-json', 'x.json'],
    ['a list', '[1, 2]', 'file.not-a-case', 'x.json'],
    ['a number', '42', 'file.not-a-case', 'x.json'],
    ['null', 'null', 'file.not-a-case', 'x.json'],
    ['an object without schema', '{"title": "x"}', 'file.not-a-case', 'x.json'],
    ['another schema', CASE.replace('itb-case', 'itb-pump'), 'file.not-a-case', 'schema'],
    ['a later version', CASE.replace('"version":4', '"version":5'), 'file.other-version', 'version'],
    ['a version in words', CASE.replace('"version":4', '"version":"4"'), 'file.other-version', 'version'],
    ['no version', CASE.replace('"version":4,', ''), 'file.other-version', 'x.json'],
    ['ten megabytes', `{"title":"${'x'.repeat(10 * 1024 * 1024)}"}`, 'file.too-large', 'x.json'],
    ['deep nesting', deep(100_000), 'file.too-deep', 'x.json'],
    ['nesting just too deep', CASE.replace('"log":[]', `"log":${deep(32)}`), 'file.too-deep', 'x.json'],
  ])('%s', (_, text, code, path) => {
    const read = parseCaseText(text, 'x.json');
    expect(read.ok ? [] : read.problems).toMatchObject([{ code, path }]);
    for (const { message, mend } of read.ok ? [] : read.problems) {
      expect(message).toMatch(/^[A-Z].*\.$/s);
      expect(mend).toMatch(/^[A-Z].*\.$/s);
    }
  });

  test('the size Problem names the size and the limit', () => {
    const read = parseCaseText('x'.repeat(10_485_760), 'x.json');
    expect(read.ok ? '' : read.problems[0]?.message).toMatch(/10,485,760 characters.*1,000,000/);
  });

  test('a syntax error names the line', () => {
    const read = parseCaseText('{\n"schema": "itb-case",\n"version" 1}', 'x.json');
    expect(read.ok ? '' : read.problems[0]?.message).toContain('line 3');
  });

  test('a newer file is not to be mended but opened elsewhere', () => {
    const read = parseCaseText(CASE.replace('"version":4', '"version":5'), 'x.json');
    expect(read.ok ? '' : read.problems[0]?.mend).toContain('newer release');
  });

  test('brackets inside a title are not nesting', () => {
    const title = `"\\"${'['.repeat(50)}"`;
    expect(parseCaseText(CASE.replace('"A pump patient"', title), 'x.json').ok).toBe(true);
  });

  test('a byte order mark before the text does no harm', () => {
    expect(parseCaseText(`\uFEFF${CASE}`, 'x.json').ok).toBe(true);
  });
});

describe('a value that no file can hold', () => {
  test('one that contains itself', () => {
    const document: Record<string, unknown> = plainCase();
    document.log = [document];
    const read = checkCase(document);
    expect(read.ok ? [] : read.problems).toMatchObject([{ code: 'file.too-deep' }]);
  });

  test('more entries than a log may have', () => {
    const log = Array.from({ length: 20_001 }, (_, i) => ({ id: i + 1, at_s: 0, kind: 'pump_stop' }));
    const read = checkCase(plainCase({ log }));
    expect(read.ok ? [] : read.problems).toMatchObject([{ path: 'log', code: 'list.too-long' }]);
    expect(checkCase(plainCase({ log: log.slice(1) })).ok).toBe(true);
  });

  test('a log that would be too long to be read again once it was written', () => {
    const periods = Array.from({ length: 13 }, (_, i) => ({
      from: `${String(i + 10)}:00`,
      to: `${String(i + 10)}:30`,
      rate_mcg_h: 12.345_678,
    }));
    const mode = { kind: 'flex', base_mcg_h: 6, periods };
    const log = Array.from({ length: 1300 }, (_, i) => ({
      id: i + 1,
      at_s: i,
      kind: 'prescription',
      prescription: { concentration_mcg_mL: 500, mode },
    }));
    const read = checkCase(plainCase({ log }));
    expect(read.ok ? [] : read.problems).toMatchObject([{ code: 'file.too-large' }]);
  });
});

describe('YAML, for the command line', () => {
  const yaml = '# schema: itb-case/2\nschema: itb-case\nversion: 2\n';

  test('reads YAML by the name and anything else as JSON', () => {
    expect(parseCaseFile(FIXTURE, 'x.yaml').ok).toBe(true);
    expect(parseCaseFile(FIXTURE, 'x.json')).toEqual(parseCaseFile(FIXTURE, 'x.YML'));
  });

  test.each([
    ['a key twice', `${yaml}version: 2\n`, 'file.not-yaml'],
    ['an open bracket', `${yaml}log: [`, 'file.not-yaml'],
    ['aliases that multiply', billionLaughs(), 'file.has-alias'],
    ['a part that contains itself', `${yaml}log: &all [*all]\n`, 'file.has-alias'],
    ['a second case after three hyphens', `${yaml}---\n${yaml}`, 'file.several-documents'],
    ['deep brackets', deep(50_000), 'file.'],
    ['a list', '- a\n- b\n', 'file.not-a-case'],
  ])('%s', (_, text, code) => {
    const read = parseCaseFile(text, 'x.yaml');
    expect(read.ok ? [] : read.problems.map((each) => each.code.slice(0, code.length))).toEqual([code]);
  });

  test('what YAML can do and a case cannot is told with its line', () => {
    const said = (text: string) => {
      const read = parseCaseFile(text, 'x.yaml');
      return read.ok ? '' : read.problems.map(({ message }) => message).join();
    };
    expect(said(`${yaml}---\n${yaml}`)).toMatch(/more than one document.*line [45]/);
    expect(said(`${yaml}history: &h {}\ndevice: *h\n`)).toMatch(/^Line 5 .*"\*h"/);
  });

  test('.nan and .inf are Problems of their field', () => {
    const text = FIXTURE.replace('"age_years": 52', '"age_years": .nan').replace('64.5', '-.inf');
    const read = parseCaseFile(text, 'x.yaml');
    expect(read.ok ? [] : read.problems).toMatchObject([
      { path: 'patient.age_years', code: 'number.not-a-number' },
      { path: 'patient.weight_kg', code: 'number.infinite' },
    ]);
  });
});

test('the limit that the door names is the limit', () => {
  const padded = CASE.padEnd(MOST_CASE_CHARACTERS, ' ');
  expect(parseCaseText(padded, 'x.json').ok).toBe(true);
  expect(parseCaseText(`${padded} `, 'x.json').ok).toBe(false);
});

/** Nine levels of ten aliases each. */
function billionLaughs(): string {
  const levels = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(10)}]`);
  return ['a0: &a0 x', ...levels].join('\n');
}
