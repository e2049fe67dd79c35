/// <reference types="vite/types/importMeta.d.ts" />
import { must } from '../../problem/index.ts';
import { catalogueOf } from '../shipped-file.ts';
import type { Action } from './action.ts';
import { checkAction } from './read.ts';

const FILES = import.meta.glob<unknown>('../../../models/actions/*.yaml', { eager: true, import: 'default' });

/** Every action of models/actions/, by key. A page that shows none of them does not load them. */
export const ACTIONS: ReadonlyMap<string, Action> = /* @__PURE__ */ catalogueOf(FILES, (data, name) =>
  must(checkAction(data, name)),
);

export function actionNamed(key: string): Action | undefined {
  return ACTIONS.get(key);
}
