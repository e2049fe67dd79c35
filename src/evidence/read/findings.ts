import { type Finding, type Place, sayNumber } from '../../case/fields/index.ts';
import type { Problem } from '../../problem/index.ts';

const MOST_PROBLEMS = 50;
const LONGEST_KEY = 40;

/** Findings as Problems, for example at `models/evidence/penn-1989.yaml: readouts.2.observed`. */
export function problemsOf(findings: readonly Finding[], file: string): readonly Problem[] {
  const all = new Map<string, Problem>();
  for (const { at, code, message, mend } of findings) {
    const path = placeIn(file, at);
    const key = JSON.stringify([path, code]);
    if (!all.has(key)) all.set(key, { path, code, message, mend: isCutText(code, at) ? QUOTE : mend });
  }
  const problems = [...all.values()].slice(0, MOST_PROBLEMS);
  const rest = all.size - problems.length;
  if (rest === 0) return problems;
  return [
    ...problems,
    {
      path: file,
      code: 'evidence.more-problems',
      message: `There ${rest === 1 ? 'is 1 more problem' : `are ${sayNumber(rest)} more problems`}.`,
      mend: `Mend the first ${MOST_PROBLEMS}, then check again.`,
    },
  ];
}

const QUOTE = 'Put the text before it in quotation marks: inside braces a comma ends it.';

/** Inside braces a comma ends a text, and what follows looks like a name. */
function isCutText(code: string, at: Place): boolean {
  return code === 'key.unknown' && /\s/.test(String(at.at(-1)));
}

function placeIn(file: string, at: Place): string {
  if (at.length === 0) return file;
  return `${file}: ${at.map((step) => String(step).slice(0, LONGEST_KEY)).join('.')}`;
}

/** A whole file that is a list or a single value. */
export function noFields(): Finding {
  const message = 'This must be a group of named fields, not a list or a single value.';
  return {
    at: [],
    code: 'file.no-fields',
    message,
    mend: 'Write each field as its name, a colon and its value.',
  };
}
