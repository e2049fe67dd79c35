// @ts-check
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from './files.mjs';

/** `npm run bench`: the solvers side by side, then the slider, the opening of the page, a plan of three years and the debrief of a stored run in a real browser. Timings live here, never in tests. */

const outDir = join(ROOT, '.build', 'bench');
await build({
  root: ROOT,
  configFile: join(ROOT, 'vite.config.ts'),
  logLevel: 'error',
  build: { ssr: 'test/bench/bench.ts', outDir, emptyOutDir: true },
});
process.chdir(ROOT);
await import(pathToFileURL(join(outDir, 'bench.js')).href);
if (!process.argv.includes('--no-browser')) {
  await import('./bench-slider.mjs');
  await import('./bench-open.mjs');
  await import('./bench-titrate.mjs');
  await import('./bench-debrief.mjs');
}
