import { ladder } from './ladder.ts';
import { screening } from './screening.ts';
import { taper } from './taper.ts';
import type { TemplateOf } from './template.ts';
import { wean } from './wean.ts';

export type { Template, TemplateOf } from './template.ts';

/** Several orders at once, by the key of the menu. */
export const TEMPLATES = { ladder, screening, wean, taper } as const satisfies Readonly<
  Record<string, TemplateOf>
>;
export type TemplateKey = keyof typeof TEMPLATES;
