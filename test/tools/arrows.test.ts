import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkArrows } from '../../tools/arrows.mjs';
import { ROOT } from '../../tools/files.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'arrows-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function check(files: Readonly<Record<string, string>>): readonly string[] {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return checkArrows(root).violations.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
}

describe('a planted violation is found at its file and line', () => {
  test.each([
    ['a lower layer imports a higher one', 'src/case/log.ts', `import '../delivery/index.ts';`, 'order'],
    ['layers of one row import each other', 'src/app/page.tsx', `import '../cli/index.ts';`, 'order'],
    ['a type-only import counts', 'src/model/m.ts', `import type { A } from '../case/index.ts';`, 'order'],
    ['an inline type import counts', 'src/model/m.ts', `import { type A } from '../case/index.ts';`, 'order'],
    ['an import type counts', 'src/model/m.ts', `type A = import('../case/index.ts').A;`, 'order'],
    ['a re-export counts', 'src/problem/p.ts', `export * from '../model/index.ts';`, 'order'],
    ['a dynamic import counts', 'src/case/log.ts', `await import('../course/index.ts');`, 'order'],
    ['a require counts', 'src/case/log.cts', `const c = require('../course/index.ts');`, 'order'],
    ['an import equals counts', 'src/case/log.cts', `import c = require('../course/index.ts');`, 'order'],
    [
      'a worker counts',
      'src/course/w.ts',
      `new Worker(new URL('../app/index.ts', import.meta.url));`,
      'order',
    ],
    ['a glob counts', 'src/course/g.ts', `import.meta.glob(['!./x.ts', '../delivery/*.ts']);`, 'door'],
    ['a file behind the door', 'src/course/c.ts', `import { x } from '../case/log.ts';`, 'door'],
    ['a query hides nothing', 'src/course/c.ts', `import x from '../case/log.ts?raw';`, 'door'],
    ['a path from the root hides nothing', 'src/course/c.ts', `import '/src/case/log.ts';`, 'door'],
    ['the compiling door from a page', 'src/app/c.ts', `import '../model/compile/index.ts';`, 'door'],
    ['a folder is no door', 'src/course/c.ts', `import { x } from '../case';`, 'door'],
    [
      'the running door imports the compiler',
      'src/model/index.ts',
      `import './compile/index.ts';`,
      'compile',
    ],
    ['chart.js outside charts', 'src/app/page.ts', `import { Chart } from 'chart.js/auto';`, 'charts'],
    ['mathjs outside the compiler', 'src/model/run.ts', `import { parse } from 'mathjs/number';`, 'mathjs'],
    ['preact below the app', 'src/course/c.ts', `import { h } from 'preact/jsx-runtime';`, 'preact'],
    ['signals below the app', 'src/course/c.ts', `import { signal } from '@preact/signals';`, 'preact'],
    ['Node below the command line', 'src/case/c.ts', `import { readFileSync } from 'node:fs';`, 'node'],
    ['Node without its prefix', 'src/app/c.ts', `import fs from 'fs';`, 'node'],
    ['a test imported by the source', 'src/case/c.ts', `import '../../test/case/x.ts';`, 'outside'],
    ['a folder without a layer', 'src/helpers/x.ts', 'export const x = 1;', 'place'],
    ['a computed target', 'src/case/c.ts', `const n = 'x'; await import(n);`, 'readable'],
    ['a file that does not parse', 'src/case/c.ts', 'const = ;', 'syntax'],
  ])('%s', (_what, file, line, rule) => {
    const place = rule === 'place' || rule === 'syntax' ? 1 : 2;
    expect(check({ [file]: place === 1 ? line : `// first line\n${line}\n` })).toEqual([
      `${file}:${place} ${rule}`,
    ]);
  });
});

test('what the rules allow passes', () => {
  const files = {
    'src/problem/index.ts': 'export interface Problem { readonly path: string }',
    'src/model/index.ts': `export type * from './model.ts';`,
    'src/model/compile/index.ts': `import { parse } from 'mathjs';\nimport { x } from '../model.ts';`,
    'src/model/compile/vite-plugin.ts': `import { readFileSync } from 'node:fs';`,
    'src/case/index.ts': `import m from '../../models/baclofen.model.yaml';\nimport * as v from 'valibot';`,
    'src/course/index.ts': `import { c } from '../case/index.ts';\nimport.meta.glob('../../models/pumps/*.yaml');`,
    'src/app/charts/strip.ts': `import { Chart } from 'chart.js';\nimport '../../course/index.ts';`,
    'src/app/page.tsx': `import { h } from 'preact';\nexport const p = <p>{new URL('./a.svg', import.meta.url).href}</p>;`,
    'src/cli/itb.ts': `import 'node:util';\nimport '../model/compile/index.ts';\nimport '../case/yaml.ts';`,
    'src/yaml.d.ts': 'declare module "*.yaml";',
  };
  expect(check(files)).toEqual([]);
});

test('a tree without modules is no success', () => {
  expect(checkArrows(root).modules).toBe(0);
});

test('this project keeps its own rules', () => {
  const { modules, arrows, violations } = checkArrows(ROOT);
  expect(violations).toEqual([]);
  expect(modules).toBeGreaterThan(10);
  expect(arrows).toBeGreaterThan(modules / 2);
});
