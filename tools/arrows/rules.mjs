// @ts-check
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';

/** Layers from the ground up; an arrow points only to a lower row. Layers of one row do not know each other. */
const ORDER = [
  ['problem'],
  ['random', 'references'],
  ['model'],
  ['case'],
  ['delivery'],
  ['course'],
  ['measurement'],
  ['titration', 'population', 'selection', 'examination'],
  ['diagnosis', 'rehearsal'],
  ['drill'],
  ['evidence'],
  ['app', 'cli'],
];

/** Doors beside each layer's `index.ts`, and the folders of src that may use them. */
const SIDE_DOORS = new Map([
  ['src/model/compile/index.ts', ['cli', 'app/engine', 'app/model']],
  ['src/case/yaml.ts', ['cli']],
  ['src/case/fields/index.ts', ['evidence']],
  [
    'src/case/catalogue/index.ts',
    [
      'delivery',
      'course',
      'examination',
      'diagnosis',
      'titration',
      'rehearsal',
      'drill',
      'evidence',
      'app',
      'cli',
    ],
  ],
  ['src/diagnosis/felt.ts', ['app']],
  ['src/diagnosis/card/index.ts', ['app']],
  ['src/evidence/show/index.ts', ['app']],
  ['src/evidence/show/shipped.ts', ['app']],
  ['src/evidence/draw/index.ts', ['app']],
]);

/** Packages that only one place may know. */
const KEPT_IN = [
  { rule: 'charts', name: /^chart\.js$/, folder: 'src/app/charts/' },
  { rule: 'mathjs', name: /^mathjs$/, folder: 'src/model/compile/' },
  { rule: 'preact', name: /^(preact|@preact\/.*)$/, folder: 'src/app/' },
];

/** What a source file may read beside src. */
const BESIDE_SRC = /^(models\/.+|package\.json)$/;
const VITE_PLUGIN = /(^|\/)vite-plugin[^/]*\.ts$/;

/** @typedef {{ rule: string, why: string }} Breach */

/**
 * The rules one arrow breaks.
 * @param {string} from file that imports, from the root, with forward slashes: `src/case/log.ts`
 * @param {string} to what it imports, as written, without a query
 * @returns {Breach[]}
 */
export function breaches(from, to) {
  if (/^\.{0,2}\//.test(to) || to === '.' || to === '..') return insideBreaches(from, resolve(from, to));
  return packageBreaches(from, to);
}

/** @param {string} file @returns {Breach[]} */
export function placeBreaches(file) {
  if (file.endsWith('.d.ts') || rank(layerOf(file)) >= 0) return [];
  return [{ rule: 'place', why: `${file} is in no layer of the import order` }];
}

/** @param {string} from @param {string} to */
function resolve(from, to) {
  return to.startsWith('/') ? posix.normalize(to.slice(1)) : posix.join(posix.dirname(from), to);
}

/** @param {string} from @param {string} target @returns {Breach[]} */
function insideBreaches(from, target) {
  if (!target.startsWith('src/')) {
    if (BESIDE_SRC.test(target)) return [];
    return [{ rule: 'outside', why: `${target} is outside src, and neither in models nor package.json` }];
  }
  const [here, there] = [layerOf(from), layerOf(target)];
  if (here !== there) return [...orderBreaches(here, there), ...doorBreaches(from, here, there, target)];
  const compiles = (/** @type {string} */ path) => path.startsWith('src/model/compile/');
  if (compiles(target) && !compiles(from)) {
    return [{ rule: 'compile', why: 'the door that runs the model may not import the one that compiles it' }];
  }
  return [];
}

/** @param {string} here @param {string} there @returns {Breach[]} */
function orderBreaches(here, there) {
  if (rank(there) >= 0 && rank(there) < rank(here)) return [];
  return [{ rule: 'order', why: `${here} may not import ${there}` }];
}

/** @param {string} from @param {string} here @param {string} there @param {string} target @returns {Breach[]} */
function doorBreaches(from, here, there, target) {
  if (target === `src/${there}/index.ts`) return [];
  if (SIDE_DOORS.get(target)?.some((folder) => from.startsWith(`src/${folder}/`))) return [];
  return [{ rule: 'door', why: `${target} is not a door of ${there} for ${here}` }];
}

/** @param {string} from @param {string} specifier @returns {Breach[]} */
function packageBreaches(from, specifier) {
  if (isBuiltin(specifier)) {
    if (layerOf(from) === 'cli' || VITE_PLUGIN.test(from)) return [];
    return [{ rule: 'node', why: `only src/cli and Vite plugins may import ${specifier}` }];
  }
  const [scope, name] = specifier.split('/');
  const packageName = specifier.startsWith('@') ? `${scope}/${name}` : `${scope}`;
  return KEPT_IN.filter((kept) => kept.name.test(packageName) && !from.startsWith(kept.folder)).map(
    (kept) => ({
      rule: kept.rule,
      why: `only ${kept.folder} may import ${packageName}`,
    }),
  );
}

/** @param {string} path */
function layerOf(path) {
  return path.split('/')[1] ?? '';
}

/** @param {string} layer */
function rank(layer) {
  return ORDER.findIndex((row) => row.includes(layer));
}
