/// <reference types="vite/types/importMeta.d.ts" />
import { must } from '../problem/index.ts';
import type { Case } from './case.ts';
import { OnDemand } from './on-demand.ts';
import { checkCase } from './read.ts';

const FILES = import.meta.glob<unknown>('../../models/patients/*.case.yaml', {
  eager: true,
  import: 'default',
});

const FILE_OF: ReadonlyMap<string, string> = new Map(Object.keys(FILES).map((file) => [keyOf(file), file]));

/**
 * Patients to start from, by the name of their file in models/patients/, for example `penn-1989`. Each is checked when
 * it is first asked for: a page shows one at a time. Throws ProblemError for a file that is no case.
 */
export const READY_PATIENTS: ReadonlyMap<string, Case> = new OnDemand([...FILE_OF.keys()], (key) => {
  const file = FILE_OF.get(key) ?? '';
  return must(checkCase(FILES[file], file));
});

function keyOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.case\.yaml$/, '');
}
