import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { yamlPlugin } from './src/model/compile/vite-plugin.ts';
import { contentSecurityPolicy } from './tools/csp.ts';
import { aloneTests } from './tools/test/kinds.mjs';

const ALONE = aloneTests();
// By default one core stays idle for a person who watches; half of two is too much.
const CORES = availableParallelism();
const UNIT = { setupFiles: 'test/setup/seed.ts', testTimeout: 20_000, maxWorkers: CORES };

export default defineConfig({
  base: './',
  plugins: [yamlPlugin(), contentSecurityPolicy()],
  worker: { format: 'es', plugins: () => [yamlPlugin()] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { target: 'es2022', outDir: 'dist', manifest: true, modulePreload: { polyfill: false } },
  preview: { port: 4173 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...UNIT,
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', ...ALONE],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { ...UNIT, name: 'unit-alone', include: ALONE },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['test/setup/browser.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A machine that stands still for half a minute fails a test now and then; tools/test names each second try.
          retry: 1,
          // After the unit tests, two at a time, each with a browser of its own: one alone leaves half of two cores idle.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
