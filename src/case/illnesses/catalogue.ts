/// <reference types="vite/types/importMeta.d.ts" />
import { must } from '../../problem/index.ts';
import { catalogueOf } from '../shipped-file.ts';
import type { Illness } from './illness.ts';
import { checkIllness } from './read.ts';

const FILES = import.meta.glob<unknown>('../../../models/illnesses/*.yaml', {
  eager: true,
  import: 'default',
});

/** Every illness of models/illnesses/, by key. A page that shows none of them does not load them. */
export const ILLNESSES: ReadonlyMap<string, Illness> = /* @__PURE__ */ catalogueOf(FILES, (data, name) =>
  must(checkIllness(data, name)),
);

export function illnessNamed(key: string): Illness | undefined {
  return ILLNESSES.get(key);
}
