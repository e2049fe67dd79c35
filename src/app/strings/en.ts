import { byDose } from './en/by-dose.ts';
import { compare } from './en/compare.ts';
import { fields } from './en/fields.ts';
import { ratios } from './en/ratios.ts';
import { selection } from './en/selection.ts';
import { shell } from './en/shell.ts';
import { spine } from './en/spine.ts';

export const en = { language: 'en', ...shell, fields, compare, ratios, byDose, selection, spine };
