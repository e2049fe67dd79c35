import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dealOut } from '../../src/cli/evidence/deal.ts';
import { ROOT } from '../../tools/files.mjs';
import { file, readout } from '../evidence/readouts.ts';
import { run } from './surroundings.ts';

/** Planted evidence: no paper says any of this. */

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'itb-evidence-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FEW = ['--patients', '12'];

function evidenceText(use: string, observed: number): string {
  return `# schema: itb-evidence/1
citation: penn-1989
use: ${use}
says: Planted.
population: { n: 10, causes: { ms: 1 } }
protocol:
  - bolus: { mcg: 75, for: 24 h }
readouts:
  - { id: leg, class: bolus, of: ashworth_leg, value: { at: 4 h }, observed: { mean: ${observed}, sd: 0.5, n: 10, scale: ashworth-1-5 } }
  - { id: level, class: pharmacokinetics, of: csf_lumbar_level, value: { at: 4 h }, observed: { value: 1, unit: mcg/mL } }
omitted: []
`;
}

/** A new folder with these files in it. */
function folderOf(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

const good = () => ({ 'one.yaml': evidenceText('fit', 1.6), 'two.yaml': evidenceText('check', 4.8) });

function list(out: string): readonly unknown[] {
  const read: unknown = JSON.parse(out);
  return Array.isArray(read) ? read : [];
}

describe('any folder', () => {
  test('prints fit and check apart, the miss with its distance', async () => {
    const { code, out, err } = await run('evidence', folderOf('page', good()), ...FEW);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^PUBLISHED RESULTS.*12 patients a file, seed 1$/m);
    const [, check = ''] = out.split(/^CHECK/m);
    expect(check).toMatch(/^ +two +leg +.*4\.8 \[4\.3 to 5\.3\] +[\d.]+ ± [\d.]+ +-[\d.]+$/m);
  });

  test('as JSON has one object a readout, in the order of the files', async () => {
    const place = folderOf('json', good());
    const { out } = await run('evidence', join(place, 'two.yaml'), join(place, 'one.yaml'), '--json', ...FEW);
    const readouts = list(out);
    expect(readouts.map((each) => JSON.parse(JSON.stringify(each)).id)).toEqual([
      'two/leg',
      'two/level',
      'one/leg',
      'one/level',
    ]);
    const keys = 'id of at use observed predicted inside error unit sdRatio monteCarloError'.split(' ');
    for (const readout of readouts)
      expect(Object.keys(Object(readout))).toEqual(expect.arrayContaining(keys));
  });

  test('the same seed gives the same numbers, in whatever company a file runs; another seed others', async () => {
    const place = folderOf('seeds', good());
    const alone = await run('evidence', join(place, 'two.yaml'), '--json', ...FEW);
    const together = await run('evidence', place, '--json', ...FEW);
    expect(list(together.out).slice(2)).toEqual(list(alone.out));
    const other = await run('evidence', join(place, 'two.yaml'), '--json', '--seed', '2', ...FEW);
    expect(list(other.out)).not.toEqual(list(alone.out));
  });

  test('worker threads give the very same text', async () => {
    const place = folderOf('threads', good());
    const here = await run('evidence', place, '--json', ...FEW);
    const words = [join(ROOT, 'tools/itb.mjs'), 'evidence', place, '--json', ...FEW];
    const there = spawnSync(process.execPath, words, { encoding: 'utf8' });
    expect([there.status, there.stderr]).toEqual([0, '']);
    expect(there.stdout).toBe(here.out);
  });

  test('a bad file gives its Problems and the others still run', async () => {
    const bad = evidenceText('fit', 2).replace('n: 10, scale', 'scale');
    const place = folderOf('bad', { ...good(), 'bad.yaml': bad });
    const { code, out, err } = await run('evidence', place, '--json', ...FEW);
    expect(code).toBe(1);
    expect(list(out)).toHaveLength(4);
    expect(err).toMatch(/bad\.yaml: readouts.*\n {2}\S.*\n {2}\S/);
    expect(err).not.toMatch(/^\s+at .*:\d+/m);
  });

  test('an empty folder, an absent file and two files of one name give Problems', async () => {
    const twin = folderOf('twin', good());
    const again = folderOf('again', { 'one.yaml': evidenceText('fit', 2) });
    for (const words of [
      [folderOf('empty', {})],
      [join(folder, 'absent.yaml')],
      [twin, join(again, 'one.yaml')],
    ]) {
      const { code, err } = await run('evidence', ...words, ...FEW);
      expect(code).toBe(1);
      expect(err).not.toBe('');
    }
  });

  test('targets are never printed as evidence', async () => {
    const place = folderOf('targets', { 'one.yaml': evidenceText('target', 2) });
    const { out } = await run('evidence', place, ...FEW);
    expect(out).toMatch(/^TEACHING TARGETS: NOT EVIDENCE/);
    expect(out).not.toContain('PUBLISHED');
  });
});

test('threads that cannot start leave the work to this one', async () => {
  const jobs = ['a', 'b', 'c'].map((id) => ({
    file: file(id, [readout({ kind: 'value', value: 2 })]),
    patients: 4,
    seed: 1,
  }));
  const done: number[] = [];
  const program = join(folder, 'absent.js');
  const outcomes = await dealOut(jobs, { program, done: (count) => done.push(count) });
  expect(outcomes).toEqual(await dealOut(jobs));
  expect(outcomes.map((each) => each.ok && each.value[0]?.id)).toEqual([
    'a/planted',
    'b/planted',
    'c/planted',
  ]);
  expect(done).toEqual([1, 2, 3]);
});

describe('the kept result', () => {
  async function kept(name: string) {
    const place = folderOf(name, good());
    const { code, out } = await run('evidence', place, '--write-expected', ...FEW);
    expect(code).toBe(0);
    expect(out).toMatch(/Wrote 4 readouts.*CHANGELOG\.md/);
    return { place, file: join(place, 'expected.json') };
  }

  test('holds until something changes', async () => {
    const { place } = await kept('kept');
    const { code, out, err } = await run('evidence', place, '--expect');
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe('4 readouts as expected (12 patients a file, seed 1).\n');
  });

  test.each<[string, (text: string) => string, RegExp]>([
    [
      'a flag',
      (text) => text.replace('"inside":true', '"inside":false'),
      /outside its interval and is now inside/,
    ],
    ['an error', (text) => text.replace(/"error":-?/, '"error":9'), /more than three Monte-Carlo errors/],
    ['a readout less', (text) => text.replace(/^.*"one\/leg".*\n/m, ''), /not in the expected result/],
    ['a readout more', (text) => text.replace('"one/leg"', '"one/arm"'), /no longer there/],
    ['a use', (text) => text.replace('"fit"', '"check"'), /Its use was check/],
  ])('%s that has changed fails and says what to do', async (what, plant, says) => {
    const { place, file } = await kept(`plant ${what}`);
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, plant(before));
    expect(readFileSync(file, 'utf8')).not.toBe(before);
    const { code, out, err } = await run('evidence', place, '--expect');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(says);
    expect(err).toMatch(/--write-expected.*CHANGELOG\.md/);
  });

  test('is not written while a file is bad', async () => {
    const place = folderOf('unwritten', { ...good(), 'bad.yaml': 'citation: penn-1989\n' });
    expect((await run('evidence', place, '--write-expected', ...FEW)).code).toBe(1);
    const { code, err } = await run('evidence', place, '--expect');
    expect(code).toBe(1);
    expect(err).toMatch(/expected\.json\n.*no such file/);
  });
});

test.each([
  ['no patients', ['--patients', '0']],
  ['half a patient', ['--patients', '12.5']],
  ['too many patients', ['--patients', '1000000']],
  ['a negative seed', ['--seed=-1']],
  ['a seed of letters', ['--seed', 'abc']],
  ['two things at once', ['--expect', '--write-expected']],
  ['an expected result as JSON', ['--expect', '--json']],
  ['targets of another folder', ['models/evidence', '--targets']],
  ['an expected result of a file', ['models/evidence/penn-1989.yaml', '--expect']],
  ['an unknown option', ['--patient', '5']],
])('%s is wrong usage', async (_what, words) => {
  const { code, out, err } = await run('evidence', ...words);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/usage: itb evidence/i);
});
