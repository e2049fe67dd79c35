// @ts-check
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readArrows } from './arrows/read.mjs';
import { breaches, placeBreaches } from './arrows/rules.mjs';
import { filesUnder, isMain, ROOT } from './files.mjs';

/**
 * @typedef {{ file: string, line: number, rule: string, why: string }} Violation
 */

/**
 * Checks the direction of every import in `src`: layer order, doors, and the packages that only one place may know.
 * @param {string} root folder that holds `src`
 * @returns {{ modules: number, arrows: number, violations: Violation[] }}
 */
export function checkArrows(root) {
  const files = filesUnder(join(root, 'src')).filter((file) => /\.[cm]?[jt]sx?$/.test(file));
  let count = 0;
  const violations = files.flatMap((full) => {
    const file = relative(root, full).split(sep).join('/');
    const { arrows, errors } = readArrows(file, readFileSync(full, 'utf8'));
    count += arrows.length;
    return [
      ...errors.map((why) => ({ file, line: 1, rule: 'syntax', why })),
      ...placeBreaches(file).map((breach) => ({ file, line: 1, ...breach })),
      ...arrows.flatMap(({ to, line }) => {
        const found =
          to === null
            ? [{ rule: 'readable', why: 'a computed target cannot be checked' }]
            : breaches(file, to);
        return found.map((breach) => ({ file, line, ...breach }));
      }),
    ];
  });
  return { modules: files.length, arrows: count, violations };
}

if (isMain(import.meta.url)) {
  const { modules, arrows, violations } = checkArrows(ROOT);
  for (const { file, line, rule, why } of violations) console.error(`${file}:${line}: [${rule}] ${why}`);
  console.log(`arrows: ${modules} modules, ${arrows} imports, ${violations.length} violations`);
  if (modules === 0) console.error('arrows: no module seen, so nothing was checked');
  if (modules === 0 || violations.length > 0) process.exitCode = 1;
}
