// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, NoChromium } from './chromium.mjs';
import { isMain, ROOT } from './files.mjs';
import { countTests } from './test/count.mjs';

/**
 * `npm test`: everything that must hold. Further words go to Vitest: `npm test -- test/case`.
 * The last line, also left in `.build/test-count`, counts checks and tests.
 */

const REPORT = join(ROOT, '.build', 'test-report.json');
const COUNT = join(ROOT, '.build', 'test-count');
const CHECKS = ['typecheck', 'lint', 'arrows', 'build', 'size', 'evidence'];

/** @param {string[]} words */
function main(words) {
  mkdirSync(join(ROOT, '.build'), { recursive: true });
  for (const old of [REPORT, COUNT]) rmSync(old, { force: true });
  const checks = [step('chromium', chromium), ...CHECKS.map((name) => step(name, () => npmRun(name, [])))];
  const tests = countTests(...vitest(words));
  const passed = tests.passed + checks.filter(Boolean).length;
  const failed = tests.failed + checks.filter((ok) => !ok).length;
  if (tests.skipped > 0) console.log(`${tests.skipped} tests skipped`);
  writeFileSync(COUNT, `${passed} passed, ${failed} failed\n`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/**
 * Runs one check and says how it went.
 * @param {string} name
 * @param {() => boolean} check
 */
function step(name, check) {
  const started = Date.now();
  const ok = check();
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return ok;
}

/** The browser tests use the Chromium found here, so that it is looked for once. */
function chromium() {
  try {
    process.env.CHROMIUM_PATH = ensureChromium();
    return true;
  } catch (error) {
    if (!(error instanceof NoChromium)) throw error;
    console.error(error.message);
    return false;
  }
}

/** @param {string} script @param {string[]} words */
function npmRun(script, words) {
  return run('npm', ['run', '--silent', script, ...words], 180);
}

/** @param {string[]} words @returns {[any, boolean]} the report, and whether Vitest was content */
function vitest(words) {
  const named = join(ROOT, 'tools', 'test', 'second-try.mjs');
  const reporters = [
    '--reporter=default',
    `--reporter=${named}`,
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
  ];
  const program = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const ok = run(process.execPath, [program, 'run', ...reporters, ...words], 3600);
  try {
    return [JSON.parse(readFileSync(REPORT, 'utf8')), ok];
  } catch {
    return [undefined, ok];
  }
}

/** @param {string} program @param {string[]} words @param {number} limit_s */
function run(program, words, limit_s) {
  const ended = spawnSync(program, words, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: limit_s * 1000,
  });
  if (ended.error)
    console.error(`${program} ${words[0]}: stopped after ${limit_s} s (${ended.error.message})`);
  return ended.status === 0;
}

if (isMain(import.meta.url)) main(process.argv.slice(2));
