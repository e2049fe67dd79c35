import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { measure } from '../../tools/size.mjs';

const PAGE = '<!doctype html><script type="module" src="./main.js"></script>';
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'size-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function sizes(files: Readonly<Record<string, string>>) {
  for (const [file, text] of Object.entries({ 'index.html': PAGE, ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return measure({ root, configFile: false, base: './', worker: { format: 'es' } });
}

/** Text that gzip cannot shrink much. */
const noise = (bytes: number) =>
  Array.from({ length: bytes }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 8).toString(36))
    .join('')
    .slice(0, bytes);

test('the entry and what it imports at once are weighed; workers and dynamic imports are not', async () => {
  const { first, later, total } = await sizes({
    'main.js': `import { a } from './a.js'; console.log(a); import('./later.js');
      new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });`,
    'a.js': `export const a = '${noise(20_000)}';`,
    'later.js': `console.log('${noise(40_000)}');`,
    'worker.js': `console.log('${noise(60_000)}');`,
  });
  expect(total).toBeGreaterThan(10_000);
  expect(total).toBeLessThan(25_000);
  expect(first.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(total);
  expect(later.map(({ file }) => file.replace(/.*\/|-.*/g, '')).sort()).toEqual(['later', 'worker']);
});

test('a script in public that the page loads is weighed, another is not', async () => {
  const { first, later } = await sizes({
    'index.html': `<!doctype html><script src="./theme.js"></script>${PAGE}`,
    'main.js': 'console.log(1);',
    'public/theme.js': `document.title = '${noise(2000)}';`,
    'public/unused.js': 'console.log(2);',
  });
  expect(first.map(({ file }) => file)).toContain('theme.js');
  expect(later.map(({ file }) => file)).toEqual(['unused.js']);
});

test('mathjs is found in the first paint, also behind a shared chunk, but not in a dynamic import', async () => {
  const mathjs = {
    'node_modules/mathjs/package.json': '{"name":"mathjs","main":"index.js","type":"module"}',
    'node_modules/mathjs/index.js': 'export const parse = (x) => x;',
  };
  const eager = await sizes({
    ...mathjs,
    'main.js': `import './a.js';`,
    'a.js': `import { parse } from 'mathjs'; console.log(parse('x'));`,
  });
  expect(eager.mathjs).toHaveLength(1);
  const lazy = await sizes({ ...mathjs, 'main.js': `import('./a.js');` });
  expect(lazy.mathjs).toEqual([]);
});
