import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { ensureChromium } from '../../tools/chromium.mjs';
import { buildPage, servePage } from '../../tools/serve.mjs';
import type {} from '../browser/provided.ts';

/** Builds the page once for all browser tests, and serves it twice: at the root and in a folder. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromium', ensureChromium());
  const folder = buildPage();
  const root = await servePage(folder);
  const inFolder = await servePage(folder, '/some/folder/');
  project.provide('page', root.url);
  project.provide('pageInFolder', inFolder.url);
  return async () => {
    await Promise.all([root.close(), inFolder.close()]);
    rmSync(folder, { recursive: true, force: true });
  };
}
