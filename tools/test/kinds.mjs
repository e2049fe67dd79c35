// @ts-check
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { filesUnder, ROOT } from '../files.mjs';

/**
 * Test files below `test` that need the modules of the program to themselves: those of the app, which hold its state,
 * and those that put another module in a module's place. All others share them, which saves loading the model anew
 * for each of two hundred files.
 * @returns {string[]} paths from the project's folder
 */
export function aloneTests() {
  return filesUnder(join(ROOT, 'test'))
    .map((file) => relative(ROOT, file).split(sep).join('/'))
    .filter((file) => /\.test\.tsx?$/.test(file) && !file.startsWith('test/browser/'))
    .filter(
      (file) => file.startsWith('test/app/') || readFileSync(join(ROOT, file), 'utf8').includes('vi.mock('),
    );
}
