import type { Case } from '../case/index.ts';
import { parseCaseFile } from '../case/yaml.ts';
import { bad, type Checked } from '../problem/index.ts';
import { readText } from './read.ts';

/** The Case in a file, in YAML or JSON as its name ends. */
export async function readCase(file: string): Promise<Checked<Case>> {
  const text = await readText(file);
  return text.ok ? readCaseText(text.value, file) : text;
}

/** The Case in the text of a file; Problems say which file they are in. */
export function readCaseText(text: string, file: string): Checked<Case> {
  const read = parseCaseFile(text, file);
  if (read.ok) return read;
  return bad(
    ...read.problems.map((problem) => {
      const named = problem.path === file || problem.path.startsWith(`${file}: `);
      return named ? problem : { ...problem, path: `${file}: ${problem.path}` };
    }),
  );
}
