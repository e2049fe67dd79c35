import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { itb } from '../../src/cli/itb.ts';
import { ROOT } from '../../tools/files.mjs';
import { run } from './surroundings.ts';

const FILE = join(ROOT, 'models/baclofen.model.yaml');
const TEXT: string = readFileSync(FILE, 'utf8');

/** The text as anyone would read it, without our own reader. */
const WRITTEN: {
  readonly states: Record<string, { readonly unit: string }>;
  readonly parameters: Record<
    string,
    { value: number; unit: string; range: number[]; grade: string; source: string }
  >;
  readonly equations: Record<string, { readonly says: string }>;
  readonly outputs: Record<string, unknown>;
} = parse(TEXT);

test('every state, parameter, equation and output of the text is printed, with grade and source', async () => {
  const { code, out, err } = await run('model');
  expect([code, err]).toEqual([0, '']);
  for (const name of Object.keys(WRITTEN.states)) expect(out).toContain(`d ${name}/dt = `);
  for (const [name, { grade, source }] of Object.entries(WRITTEN.parameters)) {
    const line = out.split('\n').find((each) => each.startsWith(`  ${name} `)) ?? '';
    expect(line).toContain(` ${grade} `);
    expect(line).toContain(source.replaceAll(/\s+/g, ' ').trim());
  }
  for (const { says } of Object.values(WRITTEN.equations)) expect(out).toContain(says);
});

test('an equation stands in the part of the chain it belongs to, tablet before plasma before tone', async () => {
  const { out } = await run('model');
  const places = ['d gut/dt = ', 'd plasma/dt = ', 'd csf_lumbar/dt = ', 'ashworth_leg = '].map((line) =>
    out.indexOf(line),
  );
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('--json gives each parameter the number and unit of the text', async () => {
  const { out } = await run('model', '--json');
  const said: { parameters: { name: string; value: number; unit: string; range: number[] }[] } =
    JSON.parse(out);
  const numbers = said.parameters.map(({ name, value, unit, range }) => [
    name,
    { value, unit: String(unit), range },
  ]);
  const written = Object.entries(WRITTEN.parameters).map(([name, { value, unit, range }]) => [
    name,
    { value, unit: String(unit), range },
  ]);
  expect(Object.fromEntries(numbers)).toEqual(Object.fromEntries(written));
});

test('a model under a name of its own is printed, one with a planted name error is refused at its equation', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'itb-model-'));
  const good = join(folder, 'good.model.yaml');
  const bad = join(folder, 'bad.model.yaml');
  writeFileSync(good, TEXT);
  writeFileSync(bad, TEXT.replace('rate: "oral_infusion - ', 'rate: "oral_infusoin - '));
  expect((await run('model', good)).out).toBe((await run('model')).out);
  const { code, err } = await run('model', bad);
  expect(code).toBe(1);
  expect(err).toContain(bad);
  expect(err).toContain('oral_infusoin');
  rmSync(folder, { recursive: true });
});

test('types writes declarations beside nothing else, keeps those that are the same and removes old ones', async () => {
  const root = mkdtempSync(join(tmpdir(), 'itb-types-'));
  mkdirSync(join(root, 'models'));
  mkdirSync(join(root, 'test/reference'), { recursive: true });
  writeFileSync(join(root, 'models/a.model.yaml'), TEXT);
  writeFileSync(join(root, 'test/reference/b.model.yaml'), TEXT);
  const types = async () => itb(['types'], { root, out: () => expect.unreachable(), err: () => undefined });
  expect(await types()).toBe(0);
  const file = join(root, '.build/types/models/a.model.d.yaml.ts');
  const declared = readFileSync(file, 'utf8');
  expect(declared).toContain(`'../../../src/model/index.ts'`);
  expect(declared).toContain(`'ashworth_leg'`);
  const before = statSync(file).mtimeMs;
  rmSync(join(root, 'test/reference/b.model.yaml'));
  expect(await types()).toBe(0);
  expect(statSync(file).mtimeMs).toBe(before);
  expect(() => statSync(join(root, '.build/types/test/reference/b.model.d.yaml.ts'))).toThrow();
  rmSync(root, { recursive: true });
});
