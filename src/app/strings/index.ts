import { en } from './en.ts';

/** Every text of the app. A second language is complete or does not type-check. */
export type Strings = typeof en;

export const text: Strings = en;
