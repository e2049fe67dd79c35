// @ts-check
import { existsSync, readdirSync, realpathSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/**
 * Every file under a folder, sorted, as full paths; an absent folder has none.
 * @param {string} folder
 * @returns {string[]}
 */
export function filesUnder(folder) {
  /** @type {import('node:fs').Dirent[]} */
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path) : [path];
    });
}

/**
 * True when the module with this URL is the program that Node was asked to run.
 * @param {string} url
 */
export function isMain(url) {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(url);
}

const HOUR_ms = 3_600_000;

/**
 * Marks a folder as in use now, so that `removeOld` leaves it alone for an hour; false when there is none.
 * @param {string} folder
 */
export function touch(folder) {
  try {
    const now = new Date();
    utimesSync(folder, now, now);
    return true;
  } catch {
    // Absent, or on a disk that may not be written, where nothing is removed either.
    return existsSync(folder);
  }
}

/**
 * Removes what was built into a folder and not touched for an hour: whatever is younger may still be in use.
 * @param {string} folder
 * @param {string} prefix of the names that may go
 */
export function removeOld(folder, prefix) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const age_ms = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (name.startsWith(prefix) && age_ms > HOUR_ms) rmSync(path, { recursive: true, force: true });
  }
}
