import { type CompiledText, compileModel } from '../model/compile/index.ts';
import type { Checked } from '../problem/index.ts';
import { guarded } from './guard.ts';
import { readText } from './read.ts';

/** The model in a file, checked and compiled; `name` stands for the file in Problems. */
export async function readModel(file: string, name = file): Promise<Checked<CompiledText>> {
  const text = await readText(file);
  return text.ok ? guarded(name, () => compileModel(text.value, name)) : text;
}
