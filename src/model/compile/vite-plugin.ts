import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { type Checked, sayProblem } from '../../problem/index.ts';
import { checkReferences } from '../../references/index.ts';
import { changeableIn } from './changeable.ts';
import { checkModel, compileModel } from './compile.ts';
import { shownModel } from './shown.ts';
import { readModelText } from './text.ts';

/**
 * Turns `*.model.yaml` into the compiled functions, `*.model.yaml?shown` into what a page shows of it,
 * `*.model.yaml?changeable` into what a link may change, and every other YAML file into its plain data. One plugin serves the page, its worker, the tests and the command line.
 */
export function yamlPlugin(): Plugin {
  return {
    name: 'itb-yaml',
    enforce: 'pre',
    load: {
      filter: { id: /\.model\.yaml\?(shown|changeable)$/ },
      handler(id) {
        const [file = id, wanted] = id.split('?');
        const citing = join(dirname(file), 'references.json');
        this.addWatchFile(file);
        this.addWatchFile(citing);
        const must = <T>(checked: Checked<T>): T =>
          checked.ok ? checked.value : this.error(checked.problems.map(sayProblem).join('\n'));
        const text = must(readModelText(readFileSync(file, 'utf8'), file));
        if (wanted === 'changeable') return asModule(changeableIn(text));
        const checked = must(checkModel(text, file));
        const references = must(checkReferences(JSON.parse(readFileSync(citing, 'utf8')), citing));
        return asModule(shownModel(checked, references));
      },
    },
    transform: {
      filter: { id: /\.ya?ml$/ },
      handler(code, id) {
        if (!id.endsWith('.model.yaml')) return asModule(parse(code));
        const compiled = compileModel(code, id);
        if (compiled.ok) return { code: compiled.value.moduleSource, map: null, moduleType: 'js' };
        this.error(compiled.problems.map(sayProblem).join('\n'));
      },
    },
  };
}

function asModule(data: unknown) {
  return { code: `export default ${JSON.stringify(data)};`, map: null, moduleType: 'js' as const };
}
