import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { ROOT, removeOld, touch } from '../../tools/files.mjs';
import { bundlePath, sayFailure } from '../../tools/itb.mjs';

// Each test starts programs, and the first one builds.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const TOOL = join(ROOT, 'tools/itb.mjs');
const CASE = join(ROOT, 'models/patients/penn-1989.case.yaml');

function itb(words: readonly string[], options: { readonly cwd?: string } = {}) {
  const ended = spawnSync(process.execPath, [TOOL, ...words], { encoding: 'utf8', ...options });
  return { code: ended.status, out: ended.stdout, err: ended.stderr };
}

beforeAll(() => {
  itb(['help']);
});

test('standard output holds nothing but the result, from any folder', () => {
  const { code, out, err } = itb(['run', CASE, '--hours', '1', '--outputs', 'ashworth_leg'], {
    cwd: tmpdir(),
  });
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^time_s,clock,ashworth_leg \[1\],.*\n(\d+,d\d+ \d\d:\d\d,[^\n]*\n){5}$/);
});

test('paths are meant from where one stands, exit codes tell problems from wrong usage', () => {
  expect(itb(['check', 'models/patients/penn-1989.case.yaml'], { cwd: ROOT }).code).toBe(0);
  expect(itb(['check', 'models/patients/penn-1989.case.yaml'], { cwd: tmpdir() }).code).toBe(1);
  expect(itb(['chekc']).code).toBe(2);
});

test('a reader that has seen enough may leave', async () => {
  const words = [TOOL, 'run', CASE, '--days', '30', '--every', '5min'];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, err]).toEqual([0, '']);
});

test('a shipped model that does not compile leaves its Problems and no trace', async () => {
  const { build } = await import('vite');
  const { yamlPlugin } = await import('../../src/model/compile/vite-plugin.ts');
  const planted = {
    name: 'planted',
    resolveId: (id: string) => (id === 'planted.model.yaml' ? id : null),
    load: (id: string) => (id === 'planted.model.yaml' ? '# schema: itb-model/1\nmodel: planted\n' : null),
  };
  const failure = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [planted, yamlPlugin()],
    build: { write: false, ssr: true, rolldownOptions: { input: 'planted.model.yaml' } },
  }).then(
    () => undefined,
    (error: unknown) => error,
  );
  const said = sayFailure(failure);
  expect(said).toMatch(/^planted\.model\.yaml: title: \S/m);
  expect(said).not.toMatch(/^\s+at |Error|Build failed/m);
});

test('what is in use is not removed, however long ago it was built', () => {
  const folder = mkdtempSync(join(tmpdir(), 'itb-old-'));
  const long_ago = new Date(Date.now() - 5 * 3_600_000);
  for (const name of ['used', 'unused']) {
    mkdirSync(join(folder, name));
    utimesSync(join(folder, name), long_ago, long_ago);
  }
  expect(touch(join(folder, 'used'))).toBe(true);
  expect(touch(join(folder, 'absent'))).toBe(false);
  removeOld(folder, '');
  expect([existsSync(join(folder, 'used')), existsSync(join(folder, 'unused'))]).toEqual([true, false]);
  rmSync(folder, { recursive: true });
});

test('every command marks its bundle as in use', () => {
  itb(['help']);
  const half_hour_ago = new Date(Date.now() - 1_800_000);
  utimesSync(bundlePath(), half_hour_ago, half_hour_ago);
  itb(['help']);
  expect(Date.now() - statSync(bundlePath()).mtimeMs).toBeLessThan(60_000);
});
