// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { filesUnder, isMain, ROOT, removeOld, touch } from './files.mjs';

/**
 * The command line: bundles `src/cli/itb.ts` when something it is made of has changed, then runs it in this
 * process. Standard output holds nothing but the result.
 */

const BUNDLES = join(ROOT, '.build', 'cli');

/** @returns {string} full path of the bundle that fits the sources as they are now */
export function bundlePath() {
  const made = ['package-lock.json', 'package.json', 'vite.config.ts', 'tools/itb.mjs'].map((file) =>
    join(ROOT, file),
  );
  const app = join(ROOT, 'src', 'app');
  made.push(
    ...filesUnder(join(ROOT, 'models')),
    ...filesUnder(join(ROOT, 'src')).filter((file) => !file.startsWith(app)),
  );
  const hash = createHash('sha256');
  for (const file of made) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return join(BUNDLES, hash.digest('hex').slice(0, 16));
}

/**
 * Builds beside the final folder and renames at the end, so that two commands at once cannot meet half a bundle.
 * @param {string} folder
 */
async function bundle(folder) {
  const { build } = await import('vite');
  const outDir = `${folder}.${process.pid}`;
  await build({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      rolldownOptions: {
        input: { itb: 'src/cli/itb.ts', worker: 'src/cli/evidence/worker.ts' },
        output: { entryFileNames: '[name].js' },
      },
      outDir,
      emptyOutDir: true,
      manifest: false,
      copyPublicDir: false,
      minify: false,
    },
  });
  removeOld(BUNDLES, '');
  try {
    renameSync(outDir, folder);
  } catch (error) {
    rmSync(outDir, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/**
 * What a build says of its failure, without traces and without its own frame: of a model that does not compile,
 * the Problems remain.
 * @param {unknown} error
 * @returns {string}
 */
export function sayFailure(error) {
  const said = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
  return said
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at |^Build failed|^\[plugin itb-yaml\]/.test(line))
    .map((line) => line.replace(/^\w*Error: /, ''))
    .join('\n');
}

/**
 * Runs one command.
 * @param {string[]} words
 * @returns {Promise<number>} exit code
 */
async function main(words) {
  const folder = bundlePath();
  try {
    if (!touch(folder)) await bundle(folder);
  } catch (error) {
    console.error(`The command line could not be built.\n${sayFailure(error)}`);
    return 1;
  }
  // npm runs scripts in the project's folder; paths are meant from where the user stands.
  if (process.env.npm_lifecycle_event === 'itb' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  const { itb } = await import(pathToFileURL(join(folder, 'itb.js')).href);
  return itb(words, {
    root: ROOT,
    out: (/** @type {string} */ text) => process.stdout.write(text),
    err: (/** @type {string} */ text) => process.stderr.write(text),
    progress: process.stderr.isTTY ? showProgress : undefined,
    worker: join(folder, 'worker.js'),
  });
}

/** @param {string} text */
function showProgress(text) {
  process.stderr.write(`\r\x1b[K${text}`);
}

if (isMain(import.meta.url)) {
  process.stdout.on('error', (error) => {
    // A reader that has seen enough (`| head`) closes the pipe.
    process.exit('code' in error && error.code === 'EPIPE' ? 0 : 1);
  });
  process.exitCode = await main(process.argv.slice(2));
}
