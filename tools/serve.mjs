// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import { ROOT, removeOld } from './files.mjs';

/**
 * Builds the page as `npm run build` does, into a folder of its own.
 * @returns {string} that folder
 */
export function buildPage() {
  mkdirSync(join(ROOT, '.build'), { recursive: true });
  removeOld(join(ROOT, '.build'), 'page-');
  const folder = mkdtempSync(join(ROOT, '.build', 'page-'));
  // In a process of its own: a test runner sets NODE_ENV to `test`, which would make another page.
  const env = { ...process.env, NODE_ENV: 'production' };
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const words = [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'];
  const built = spawnSync(process.execPath, words, {
    cwd: ROOT,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (built.status === 0) return folder;
  rmSync(folder, { recursive: true, force: true });
  throw new Error(`The page could not be built.\n${built.stdout}${built.stderr}`);
}

/**
 * Serves a built page on a free port of this machine.
 * @param {string} folder
 * @param {string} [base] path under which it is found, for example `/some/folder/`
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends in a slash
 */
export async function servePage(folder, base = '/') {
  const server = await preview({
    root: ROOT,
    configFile: false,
    base,
    logLevel: 'silent',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The page has no port.');
  return { url: `http://127.0.0.1:${address.port}${base}`, close: () => server.close() };
}
