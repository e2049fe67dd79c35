// @ts-check
import { readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { filesUnder, isMain, ROOT } from './files.mjs';

/** Most JavaScript that may be loaded before the first paint, gzipped bytes. */
export const BUDGET = 100 * 1000;

/**
 * @typedef {{ file: string, bytes: number }} Weight `bytes` gzipped
 * @typedef {{ first: Weight[], later: Weight[], total: number, mathjs: string[] }} Sizes `mathjs` holds the
 * modules of that package that are loaded before the first paint
 */

/**
 * Builds the page in memory and weighs its JavaScript: what `index.html` loads by itself, and what comes later
 * (workers and dynamic imports).
 * @param {import('vite').InlineConfig} config
 * @returns {Promise<Sizes>}
 */
export async function measure(config) {
  const built = await build({ ...config, logLevel: 'silent', build: { ...config.build, write: false } });
  if (!('output' in built)) throw new Error('The build gave not one output but several.');
  const files = new Map(
    [...built.output, ...publicFiles(config.root ?? '.')].map((file) => [file.fileName, file]),
  );
  const loaded = loadedBy(files, textOf(files.get('index.html')));
  const scripts = [...files.values()].filter((file) => file.fileName.endsWith('.js'));
  const weigh = (/** @type {(name: string) => boolean} */ chosen) =>
    scripts
      .filter(({ fileName }) => chosen(fileName))
      .map((file) => ({ file: file.fileName, bytes: gzipSync(textOf(file)).length }))
      .sort((a, b) => b.bytes - a.bytes);
  const first = weigh((name) => loaded.has(name));
  return {
    first,
    later: weigh((name) => !loaded.has(name)),
    total: first.reduce((sum, { bytes }) => sum + bytes, 0),
    mathjs: [...loaded]
      .flatMap((name) => modulesOf(files.get(name)))
      .filter((id) => /\/node_modules\/mathjs\//.test(id)),
  };
}

/**
 * @typedef {{ type: 'asset', fileName: string, source: string | Uint8Array }} PlainFile
 * @typedef {import('vite').Rolldown.OutputChunk | PlainFile} BuiltFile
 */

/**
 * Scripts in `public`, which a build copies as they are.
 * @param {string} root
 * @returns {PlainFile[]}
 */
function publicFiles(root) {
  const folder = join(root, 'public');
  const scripts = filesUnder(folder).filter((file) => file.endsWith('.js'));
  return scripts.map((file) => ({
    type: 'asset',
    fileName: relative(folder, file).split(sep).join('/'),
    source: readFileSync(file, 'utf8'),
  }));
}

/**
 * Scripts and preloads of the page, and all that these import at once.
 * @param {Map<string, BuiltFile>} files
 * @param {string} html
 */
function loadedBy(files, html) {
  const links = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.js)"/g)];
  /** @type {Set<string>} */
  const loaded = new Set();
  const add = (/** @type {string} */ name) => {
    if (loaded.has(name)) return;
    loaded.add(name);
    const file = files.get(name);
    if (file?.type === 'chunk') file.imports.forEach(add);
  };
  for (const link of links) add(posix.normalize(`${link[1]}`).replace(/^\//, ''));
  return loaded;
}

/** @param {BuiltFile | undefined} file */
function textOf(file) {
  if (file === undefined) throw new Error('The build gave no index.html.');
  return file.type === 'chunk' ? file.code : Buffer.from(file.source).toString();
}

/** @param {BuiltFile | undefined} file */
function modulesOf(file) {
  return file?.type === 'chunk' ? Object.keys(file.modules).map((id) => id.replaceAll('\\', '/')) : [];
}

if (isMain(import.meta.url)) {
  const { first, later, total, mathjs } = await measure({ root: ROOT });
  const row = (/** @type {number} */ bytes, /** @type {string} */ name) =>
    console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${name}`);
  console.log('Gzipped JavaScript before the first paint');
  for (const { file, bytes } of first) row(bytes, file);
  row(total, `together, of at most ${BUDGET / 1000} kB`);
  if (later.length > 0) console.log('Loaded later: workers and dynamic imports');
  for (const { file, bytes } of later) row(bytes, file);
  /** @type {string[]} */
  const failures = [];
  if (total === 0) failures.push('index.html loads no script, so nothing was weighed');
  if (total > BUDGET) failures.push(`the first paint is ${total - BUDGET} bytes over its budget`);
  if (mathjs.length > 0) failures.push(`mathjs is loaded before the first paint: ${mathjs[0]}`);
  for (const failure of failures) console.error(`size: ${failure}`);
  if (failures.length > 0) process.exitCode = 1;
}
