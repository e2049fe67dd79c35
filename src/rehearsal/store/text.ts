import * as v from 'valibot';
import { bad, type Checked, good, type Problem } from '../../problem/index.ts';

/** More than the storage of a browser holds; whatever was kept there can be read again. */
export const MOST_CHARACTERS = 10_000_000;

const NESTED_DEEPEST = 16;

/** What a text is the JSON of; guarded against size and depth before any parser sees it. */
export function jsonOf(text: string, name: string, mend: string): Checked<unknown> {
  const no = (code: string, message: string) => bad({ path: name, code: `${name}.${code}`, message, mend });
  if (text.length > MOST_CHARACTERS) {
    const [has, most] = [text.length, MOST_CHARACTERS].map((count) => count.toLocaleString('en-US'));
    return no('too-large', `This text has ${has} characters; at most ${most} are read.`);
  }
  if (text.trim() === '') return no('empty', 'There is nothing in this text.');
  if (nestsTooDeep(text)) return no('too-deep', 'This text is nested too deep to be read.');
  try {
    return good(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return no('not-json', 'This is not valid JSON.');
  }
}

/** Brackets outside quotation marks. */
function nestsTooDeep(text: string): boolean {
  let depth = 0;
  let inText = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (inText) {
      if (character === '\\') i++;
      else if (character === '"') inText = false;
    } else if (character === '"') inText = true;
    else if (character === '{' || character === '[') {
      if (++depth > NESTED_DEEPEST) return true;
    } else if (character === '}' || character === ']') depth--;
  }
  return false;
}

/** Schema word and version of a value, as far as it says them. */
export function kindOf(value: unknown): { readonly schema: unknown; readonly version: unknown } {
  if (typeof value !== 'object' || value === null) return { schema: undefined, version: undefined };
  return {
    schema: 'schema' in value ? value.schema : undefined,
    version: 'version' in value ? value.version : undefined,
  };
}

/** Everything that a value's shape breaks, by place, in plain words. */
export function shapeProblems(
  issues: readonly v.BaseIssue<unknown>[],
  name: string,
  mend: string,
): readonly Problem[] {
  return issues.map((issue) => ({
    path: `${name}: ${placeOf(issue)}`,
    code: `${name}.shape`,
    message: sayIssue(issue),
    mend,
  }));
}

function placeOf(issue: v.BaseIssue<unknown>): string {
  return (v.getDotPath(issue) ?? 'top').replaceAll(/\.(\d+)(?=\.|$)/g, '[$1]');
}

function sayIssue({ kind, expected, received, message }: v.BaseIssue<unknown>): string {
  if (kind !== 'schema' || !message.startsWith('Invalid ')) return `${message.replace(/\.$/, '')}.`;
  if (received === 'undefined') return 'This is missing.';
  if (expected === 'never') return 'There is no such field.';
  return `This is ${received}, not ${expected}.`;
}
