/// <reference types="vite/types/importMeta.d.ts" />
import { must } from '../../problem/index.ts';
import { catalogueOf } from '../shipped-file.ts';
import type { Fault } from './fault.ts';
import { checkFault } from './read.ts';

const FILES = import.meta.glob<unknown>('../../../models/faults/*.yaml', { eager: true, import: 'default' });

/** Every fault of models/faults/, by key. A page that shows none of them does not load them. */
export const FAULTS: ReadonlyMap<string, Fault> = catalogueOf(FILES, (data, name) =>
  must(checkFault(data, name)),
);

export function faultNamed(key: string): Fault | undefined {
  return FAULTS.get(key);
}
