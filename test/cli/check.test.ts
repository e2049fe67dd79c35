import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parseCaseFile } from '../../src/case/yaml.ts';
import { schemaWord } from '../../src/cli/schema-word.ts';
import { must } from '../../src/problem/index.ts';
import { filesUnder, ROOT } from '../../tools/files.mjs';
import { run } from './surroundings.ts';

const SHIPPED = filesUnder(join(ROOT, 'models')).filter((file) => /\.(ya?ml|json)$/.test(file));
const PENN = readFileSync(join(ROOT, 'models/patients/penn-1989.case.yaml'), 'utf8');
const PUMP = readFileSync(join(ROOT, 'models/pumps/synchromed-ii-20.yaml'), 'utf8');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'itb-check-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('every shipped file', () => {
  test.each(SHIPPED.map((file) => [file.slice(ROOT.length + 1), file]))('%s is good', async (_name, file) => {
    expect(await run('check', file)).toEqual({ code: 0, out: `${file}: good\n`, err: '' });
  });
});

test.each([
  ['# schema: itb-pump/1\nkey: x', 'itb-pump'],
  ['schema: itb-case\nversion: 1', 'itb-case'],
  ['{"schema": "itb-case", "version": 1}', 'itb-case'],
  ['{\n  "schema": "itb-case"', 'itb-case'],
  ['\uFEFF{"schema":"itb-case"}', 'itb-case'],
  ['title: x\nschema: itb-case', 'itb-case'],
  ['---\ntitle: x\nschema: itb-case', 'itb-case'],
  ['{"title": "x", "schema": "itb-case"}', 'itb-case'],
  ['title: x\nnested:\n  schema: itb-case', undefined],
  ['some words', undefined],
])('the schema word of %j is %s', (text, word) => {
  expect(schemaWord(text)?.word).toBe(word);
});

test('a file of an unknown kind is answered with the kinds there are', async () => {
  const { code, err } = await run('check', written('song.yaml', '# schema: itb-song/1\nverse: 1\n'));
  expect(code).toBe(1);
  expect(err).toContain('itb-song');
  expect(err).toContain('itb-case, itb-model, itb-pump, itb-device, itb-tip-levels');
});

test('what is wrong with each file is said, and what is good is still said to be good', async () => {
  const pump = written('pump.yaml', PUMP.replace('unit: mL\n', 'unit: litre\n'));
  const good = written('good.case.yaml', PENN);
  const broken = written('broken.yaml', '# schema: itb-tip-levels/1\nlevels: {T10: [\n');
  const { code, out, err } = await run('check', pump, good, broken);
  expect(code).toBe(1);
  expect(out).toBe(`${good}: good\n`);
  expect(err).toContain(`${pump}: capacity_mL.unit`);
  expect(err).toContain(`${broken}: line`);
});

test('a model that mixes up units is refused by the name of its equation', async () => {
  const model = readFileSync(join(ROOT, 'models/baclofen.model.yaml'), 'utf8');
  const planted = model.replace('rate: "oral_infusion - ', 'rate: "1000 + oral_infusion - ');
  expect(planted).not.toBe(model);
  const { code, err } = await run('check', written('planted.model.yaml', planted));
  expect(code).toBe(1);
  expect(err).toMatch(/gut/);
});

describe('check and run agree', () => {
  const { schema, ...rest } = must(parseCaseFile(PENN, 'penn.yaml'));

  test.each([
    ['JSON', 'last.json', JSON.stringify({ ...rest, schema })],
    ['YAML', 'last.yaml', stringify({ ...rest, schema })],
  ])('on a case in %s whose schema is not its first key', async (_kind, name, text) => {
    const file = written(name, text);
    expect((await run('run', file, '--hours', '1')).code).toBe(0);
    expect(await run('check', file)).toEqual({ code: 0, out: `${file}: good\n`, err: '' });
  });
});

test.each([[''], [' \n\n'], ['\uFEFF']])('a file of %j is called empty', async (text) => {
  expect((await run('check', written('empty.yaml', text))).err).toContain('is empty');
});

test('of two broken cases each Problem says which one it is in', async () => {
  const one = written('one.case.yaml', PENN.replace(/^title:.*$/m, 'title: 7'));
  const two = written('two.case.yaml', 'schema: itb-case\nversion: 9\n');
  const { err } = await run('check', one, two);
  const places = err.split('\n').filter((line) => /^\S/.test(line));
  expect(places).toContain(`${two}: version`);
  expect(places).toContain(`${one}: title`);
  for (const place of places) expect(place.startsWith(`${one}: `) || place.startsWith(`${two}: `)).toBe(true);
});

describe('references', () => {
  test('a list in CSL-JSON is known by its shape', async () => {
    const file = written('refs.json', '[{"id": "a", "type": "webpage"}]');
    expect((await run('check', file)).out).toBe(`${file}: good\n`);
  });

  test.each([
    ['an id twice', '[{"id": "a", "type": "webpage"}, {"id": "a", "type": "document"}]', /1\.id\n.*"a"/],
    ['an id that is a number', '[{"id": 7, "type": "webpage"}]', /0\.id\n.*must be text, not 7/],
    ['no type', '[{"id": "a"}]', /0\.type\n.*missing/],
    ['no reference', '[]', /at least 1/],
    ['a word in place of a reference', '["a"]', /0\n.*group of named fields/],
    ['a line that only claims to be a list', '# schema: csl-json\n', /not valid JSON/],
  ])('%s is refused', async (_what, text, said) => {
    const { code, err } = await run('check', written('refs.json', text));
    expect(code).toBe(1);
    expect(err).toMatch(said);
  });
});

describe('a file of the catalogue that somebody wrote wrong', () => {
  const shipped = (file: string) => readFileSync(join(ROOT, 'models', file), 'utf8');
  test.each([
    [
      'a fault at a place that no chain has',
      'faults/motor_stall.yaml',
      /^place: pump$/m,
      'place: engine',
      /place\n/,
    ],
    [
      'a fault without a source',
      'faults/motor_stall.yaml',
      / +source: riordan-murphy\n/,
      '',
      /clues\.0\.source\n.*missing/,
    ],
    ['an action that nobody may do', 'actions/lorazepam.yaml', /^done_by: .*$/m, 'done_by: []', /done_by\n/],
    ['an illness of an unknown input', 'illnesses/sepsis.yaml', /input: \w+/, 'input: spleen', /inputs\.0/],
    [
      'an examination without minutes',
      'examinations/film.yaml',
      /^minutes: .*$/m,
      'minutes: a while',
      /minutes\n/,
    ],
  ])('%s is refused at its field', async (_, file, from, to, said) => {
    const text = shipped(file);
    expect(text).toMatch(from);
    const name = file.replace(/^.*\//, '');
    const { code, err } = await run('check', written(name, text.replace(from, to)));
    expect(code).toBe(1);
    expect(err).toMatch(said);
  });

  test('a fault under another name than its key is refused', async () => {
    const { code, err } = await run('check', written('stall.yaml', shipped('faults/motor_stall.yaml')));
    expect(code).toBe(1);
    expect(err).toMatch(/key\n.*motor_stall is not the name of the file/);
  });
});

describe('what the rules say of a good case', () => {
  const log = (...entries: readonly string[]) => PENN.replace(/^log: \[\]$/m, `log:\n${entries.join('\n')}`);
  const dose = (id: number, at_s: number, mcg_day: number) =>
    `  - { id: ${id}, at_s: ${at_s}, kind: prescription, prescription: { concentration_mcg_mL: 1000, mode: { kind: simple_continuous, dose_mcg_day: ${mcg_day} } } }`;

  test('is printed with sentence, way out and source, and never changes the exit code', async () => {
    const file = written('steep.case.yaml', log(dose(1, 3600, 800)));
    const { code, out, err } = await run('check', file);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out.startsWith(`${file}: good\n`)).toBe(true);
    expect(out).toContain('Teaching rules, not medical advice');
    expect(out).toContain('RED  day 0, 01:00, entry 1, rule refill_step_spinal');
    expect(out).toContain('From 400 to 800 mcg/day is 100 % more; at a refill it is 10 to 40 %.');
    expect(out).toContain('Way out: Give at most 560 mcg/day.');
    expect(out).toContain('Source: medscape-itb-label, spinal by 10 to 40 % at a refill visit');
    expect(out).not.toContain('GREEN');
    expect(out).toMatch(/\n1 red, 2 amber, \d+ green\.\n$/);
  });

  test('is printed with the note of who ordered it', async () => {
    const noted = dose(1, 3600, 800).replace(
      ', prescription: {',
      ', note: "A slip of the pen.", prescription: {',
    );
    const text = log(noted)
      .replace(/^version: 2$/m, 'version: 3')
      .replace(/^log:$/m, 'goals: []\nlog:');
    const { out } = await run('check', written('noted.case.yaml', text));
    expect(out).toContain('  Note: A slip of the pen.\n');
  });

  test('holds the rules that are kept too with --all', async () => {
    const file = written('calm.case.yaml', PENN);
    expect((await run('check', file)).out).toBe(`${file}: good\n`);
    const { code, out } = await run('check', file, '--all');
    expect(code).toBe(0);
    expect(out).toContain('GREEN  day 0, 00:00, history, rule dose_experience');
    expect(out).toMatch(/\n0 red, 0 amber, 2 green\.\n$/);
  });

  test('is not said of a case that is refused', async () => {
    const file = written('weak.case.yaml', log(dose(1, 3600, 8)));
    const { code, out, err } = await run('check', file);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('minimum');
  });
});

test('a rules file that names no condition there is, is refused by its place', async () => {
  const rules = readFileSync(join(ROOT, 'models/rules/oral.yaml'), 'utf8');
  const file = written('oral.yaml', rules.replace('when: oral_step\n', 'when: oral_leap\n'));
  const { code, err } = await run('check', file);
  expect(code).toBe(1);
  expect(err).toContain(`${file}: rules.oral_step.when`);
});
