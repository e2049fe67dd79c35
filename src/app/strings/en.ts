import { compare } from './en/compare.ts';
import { doses } from './en/doses.ts';
import { shell } from './en/shell.ts';

export const en = { language: 'en', ...shell, doses, compare };
