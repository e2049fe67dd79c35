import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { Problem } from '../problem/index.ts';
import type { Command } from './command.ts';
import { readModel } from './read-model.ts';

const MODEL = /\.model\.yaml$/;
const DECLARATION = /\.model\.d\.yaml\.ts$/;

/** `itb types`: lets the type checker know the names in every model of models/ and test/. */
export const types: Command = {
  usage: 'types',
  async run(words, { root }) {
    parseArgs({ args: [...words], options: {} });
    const target = join(root, '.build', 'types');
    const models = [...(await filesOf(root, 'models', MODEL)), ...(await filesOf(root, 'test', MODEL))];
    const written = new Set<string>();
    const problems: Problem[] = [];
    for (const model of models) {
      const compiled = await readModel(join(root, model), model);
      if (compiled.ok) {
        const file = model.replace(MODEL, '.model.d.yaml.ts');
        const door = relative(dirname(join(target, file)), join(root, 'src', 'model', 'index.ts'));
        await writeIfNew(join(target, file), compiled.value.declarations(door.split(sep).join('/')));
        written.add(file);
      } else {
        problems.push(...compiled.problems);
      }
    }
    const old = (await filesOf(target, '.', DECLARATION)).filter((file) => !written.has(file));
    await Promise.all(old.map((file) => rm(join(target, file))));
    return problems;
  },
};

/** Paths from `root` of the files under one of its folders; none when the folder is absent. */
async function filesOf(root: string, folder: string, ending: RegExp): Promise<string[]> {
  const found = await readdir(join(root, folder), { recursive: true }).catch(() => []);
  return found
    .filter((file) => ending.test(file))
    .map((file) => join(folder, file))
    .sort();
}

/** A file that stays the same keeps its time, so that nothing is built anew for it. */
async function writeIfNew(file: string, text: string): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before === text) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
