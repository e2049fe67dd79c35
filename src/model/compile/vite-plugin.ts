import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { sayProblem } from '../../problem/index.ts';
import { compileModel } from './compile.ts';

/**
 * Turns `*.model.yaml` into the compiled functions and every other YAML file into its plain data.
 * One plugin serves the page, its worker, the tests and the command line.
 */
export function yamlPlugin(): Plugin {
  return {
    name: 'itb-yaml',
    enforce: 'pre',
    transform: {
      filter: { id: /\.ya?ml$/ },
      handler(code, id) {
        if (!id.endsWith('.model.yaml')) {
          return { code: `export default ${JSON.stringify(parse(code))};`, map: null, moduleType: 'js' };
        }
        const compiled = compileModel(code, id);
        if (compiled.ok) return { code: compiled.value.moduleSource, map: null, moduleType: 'js' };
        this.error(compiled.problems.map(sayProblem).join('\n'));
      },
    },
  };
}
