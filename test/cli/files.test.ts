import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './surroundings.ts';

/** Files that are not what they claim: each gives one Problem that names it, on three lines, and no trace. */

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'itb-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const BAD_FILES: readonly (readonly [string, () => string])[] = [
  ['an unknown file', () => join(folder, 'absent.yaml')],
  ['a file inside a file', () => join(written('plain.txt', 'x'), 'inside.yaml')],
  ['a directory', () => folder],
  ['a file of 10 MB', () => written('large.yaml', 'x'.repeat(10_000_000))],
  ['a picture', () => written('picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe]))],
  ['an empty file', () => written('empty.yaml', '')],
  [
    'JSON nested 100,000 deep',
    () => written('deep.json', `{"schema": "itb-case", "log": ${'['.repeat(100_000)}`),
  ],
  ['YAML nested 100,000 deep', () => written('deep.yaml', `schema: itb-case\nlog: ${'['.repeat(100_000)}`)],
  [
    'a model nested 100,000 deep',
    () => written('deep.model.yaml', `# schema: itb-model/1\nmodel: ${'['.repeat(100_000)}`),
  ],
  [
    'YAML blocks nested 1,000 deep',
    () =>
      written(
        'blocks.yaml',
        `# schema: itb-case/1\n${Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')}`,
      ),
  ],
  [
    'YAML lists nested 10,000 deep',
    () => written('lists.yaml', `# schema: itb-case/1\n${'- '.repeat(10_000)}`),
  ],
  [
    'a model with 10,000 brackets',
    () => written('brackets.model.yaml', `# schema: itb-model/1\nmodel: ${'('.repeat(10_000)}`),
  ],
  [
    'YAML that doubles itself',
    () => written('bomb.yaml', `schema: itb-case\na: &a [1,1]\nb: &b [*a,*a,*a,*a]\nc: [*b,*b,*b,*b]`),
  ],
];

describe.each([['check'], ['run'], ['model']])('itb %s', (command) => {
  test.each(BAD_FILES)('%s', async (_what, file) => {
    const path = file();
    const { code, out, err } = await run(command, path);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err.startsWith(path)).toBe(true);
    expect(err).toMatch(/^\S.*\n {2}\S.*\n {2}\S.*\n/);
    expect(err.length).toBeLessThan(2000);
    expect(err).not.toMatch(/^\s+at .*:\d+/m);
    expect(err).not.toMatch(/unforeseen|inside the program/);
  });
});

test('a pipe is no file and nobody waits for it', async () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const { code, err } = await run('run', pipe);
  expect(code).toBe(1);
  expect(err).toContain('This is not a file.');
});
