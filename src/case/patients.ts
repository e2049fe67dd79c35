/// <reference types="vite/types/importMeta.d.ts" />
import { must } from '../problem/index.ts';
import type { Case } from './case.ts';
import { checkCase } from './read.ts';

const FILES = import.meta.glob<unknown>('../../models/patients/*.case.yaml', {
  eager: true,
  import: 'default',
});

/** Patients to start from, by the name of their file in models/patients/, for example `penn-1989`. */
export const READY_PATIENTS: ReadonlyMap<string, Case> = new Map(
  Object.entries(FILES).map(([file, data]) => [keyOf(file), must(checkCase(data, file))]),
);

function keyOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.case\.yaml$/, '');
}
