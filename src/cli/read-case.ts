import type { Case } from '../case/index.ts';
import { parseCaseFile } from '../case/yaml.ts';
import type { Checked } from '../problem/index.ts';
import { readText } from './read.ts';

/** The Case in a file, in YAML or JSON as its name ends. */
export async function readCase(file: string): Promise<Checked<Case>> {
  const text = await readText(file);
  return text.ok ? parseCaseFile(text.value, file) : text;
}
