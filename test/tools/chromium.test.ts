import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findChromium, NoChromium } from '../../tools/chromium.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chromium-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function program(...parts: readonly string[]): string {
  const path = join(folder, ...parts);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, '#!/bin/sh\n', { mode: 0o755 });
  return path;
}

test('CHROMIUM_PATH wins over what is on the path', () => {
  const chosen = program('mine', 'browser');
  program('bin', 'chromium');
  expect(findChromium({ CHROMIUM_PATH: chosen, PATH: join(folder, 'bin') })).toBe(chosen);
});

test('a CHROMIUM_PATH that is no program is said, not passed over', () => {
  program('bin', 'chromium');
  const gone = join(folder, 'gone');
  expect(() => findChromium({ CHROMIUM_PATH: gone, PATH: join(folder, 'bin') })).toThrow(NoChromium);
  expect(() => findChromium({ CHROMIUM_PATH: folder })).toThrow(folder);
});

test('a browser on the path is found, a folder of its name is not', () => {
  mkdirSync(join(folder, 'first', 'chromium'), { recursive: true });
  const chrome = program('second', 'google-chrome');
  expect(findChromium({ PATH: `${join(folder, 'first')}:${join(folder, 'second')}` })).toBe(chrome);
});
