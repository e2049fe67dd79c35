import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaWord } from '../../src/cli/kinds.ts';
import { filesUnder, ROOT } from '../../tools/files.mjs';
import { run } from './surroundings.ts';

const SHIPPED = filesUnder(join(ROOT, 'models')).filter((file) => file.endsWith('.yaml'));
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
  ['title: x\nschema: itb-case', undefined],
])('the schema word of %j is %s', (text, word) => {
  expect(schemaWord(text)).toBe(word);
});

test('a file of an unknown kind is answered with the kinds there are', async () => {
  const { code, err } = await run('check', written('song.yaml', '# schema: itb-song/1\nverse: 1\n'));
  expect(code).toBe(1);
  expect(err).toContain('itb-song');
  expect(err).toContain('itb-case, itb-model, itb-pump, itb-tip-levels');
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
