import { readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { type EvidenceFile, readEvidence } from '../../evidence/index.ts';
import { bad, type Checked, type Problem } from '../../problem/index.ts';
import { guarded } from '../guard.ts';
import { readText } from '../read.ts';
import { KNOWN } from './known.ts';

/** Files that can be run, in the order they were named, and what is wrong with the others. */
export interface Found {
  readonly files: readonly EvidenceFile[];
  readonly problems: readonly Problem[];
}

/** Evidence in files, and in all YAML files of folders; each file once. */
export async function findEvidence(places: readonly string[]): Promise<Found> {
  const files: EvidenceFile[] = [];
  const problems: Problem[] = [];
  for (const path of await pathsOf(places, problems)) {
    const read = await readFile(path);
    if (!read.ok) problems.push(...read.problems);
    else if (files.some(({ id }) => id === read.value.id)) problems.push(sameName(path, read.value.id));
    else files.push(read.value);
  }
  return { files, problems };
}

async function readFile(path: string): Promise<Checked<EvidenceFile>> {
  const name = shownPath(path);
  const text = await readText(path);
  if (!text.ok) return bad(...text.problems.map((problem) => ({ ...problem, path: name })));
  return guarded(name, () => readEvidence(text.value, name, KNOWN));
}

async function pathsOf(places: readonly string[], problems: Problem[]): Promise<readonly string[]> {
  const paths = new Set<string>();
  for (const place of places) {
    const inside = await yamlFiles(place);
    if (inside?.length === 0) problems.push(empty(place));
    for (const path of inside ?? [place]) paths.add(resolve(path));
  }
  return [...paths];
}

/** Nothing when the place is no folder. */
async function yamlFiles(place: string): Promise<readonly string[] | undefined> {
  const names = await readdir(place).catch(() => undefined);
  return names
    ?.filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(place, name));
}

/** From where the user stands when it lies there, else in full. */
export function shownPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short;
}

function empty(place: string): Problem {
  const message = 'There is no evidence file (.yaml) in this folder.';
  return { path: place, code: 'evidence.none', message, mend: 'Name another folder, or files.' };
}

function sameName(path: string, id: string): Problem {
  return {
    path: shownPath(path),
    code: 'evidence.same-name',
    message: `Another file of this run is also named ${id}; readouts would be confused.`,
    mend: 'Rename one of the two, or run them one after the other.',
  };
}
