// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, isMain, ROOT } from './files.mjs';

/**
 * `npm run explore`: the property tests with freshly drawn cases, where `npm test` draws the same every time. Words are
 * the number of rounds (10) and folders or files: `npm run explore -- 40 test/case`. A failure prints its seed and path.
 */

const ROUNDS = 10;
const MINUTES_A_ROUND = 20;

/**
 * Test files with properties in them, as paths from the root, each below one of the places.
 * @param {readonly string[]} places none is everywhere
 */
export function propertyTests(places) {
  const browser = join(ROOT, 'test', 'browser');
  return filesUnder(join(ROOT, 'test'))
    .filter((path) => /\.test\.tsx?$/.test(path) && !path.startsWith(browser))
    .filter((path) => readFileSync(path, 'utf8').includes('fc.assert('))
    .map((path) => path.slice(ROOT.length + 1).replaceAll('\\', '/'))
    .filter((path) => places.length === 0 || places.some((place) => path.startsWith(place)));
}

/** @param {readonly string[]} words */
function main(words) {
  const rounds = Number(words.find((word) => /^\d+$/.test(word)) ?? ROUNDS);
  const files = propertyTests(words.filter((word) => !/^\d+$/.test(word)));
  if (files.length === 0) {
    console.error('No property test is there.');
    process.exitCode = 1;
    return;
  }
  const program = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  let failed = 0;
  for (let round = 1; round <= rounds; round++) {
    const { status } = spawnSync(
      process.execPath,
      [program, 'run', '--project', 'unit', '--project', 'unit-alone', '--silent=true', ...files],
      {
        cwd: ROOT,
        env: { ...process.env, ITB_SEED: 'random' },
        stdio: ['ignore', 'inherit', 'inherit'],
        timeout: MINUTES_A_ROUND * 60_000,
      },
    );
    if (status !== 0) failed++;
    console.log(`round ${round} of ${rounds}: ${status === 0 ? 'holds' : 'FAILED'}`);
  }
  console.log(`${rounds - failed} rounds hold, ${failed} failed, ${files.length} files each`);
  process.exitCode = failed === 0 ? 0 : 1;
}

if (isMain(import.meta.url)) main(process.argv.slice(2));
