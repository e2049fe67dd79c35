import { readFile, stat } from 'node:fs/promises';
import { bad, type Checked, good, type Problem } from '../problem/index.ts';
import { nestsTooDeep } from './nesting.ts';

/** No shipped file comes near this; anything larger is not what it claims to be. */
const LARGEST_BYTES = 1_000_000;

/** The text of a file the user named; what cannot be one gives one Problem and is not read. */
export async function readText(file: string): Promise<Checked<string>> {
  try {
    const facts = await stat(file);
    if (!facts.isFile()) return bad(problem(file, 'file.not-a-file', 'This is not a file.', 'Name a file.'));
    if (facts.size > LARGEST_BYTES) return bad(tooLarge(file, facts.size));
    return decode(file, await readFile(file));
  } catch (error) {
    return bad(unreadable(file, error));
  }
}

function decode(file: string, bytes: Uint8Array): Checked<string> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return nestsTooDeep(text) ? bad(tooDeep(file)) : good(text);
  } catch {
    // Not UTF-8: the same as a NUL in it.
  }
  return bad(
    problem(file, 'file.not-text', 'This is not text in UTF-8.', 'Name a text file, or save it as UTF-8.'),
  );
}

function tooDeep(file: string): Problem {
  const message = 'This file is nested too deep to be read.';
  return problem(file, 'file.too-deep', message, 'Name another file, or take out brackets within brackets.');
}

function tooLarge(file: string, bytes: number): Problem {
  const megabytes = (size: number) => (size / 1e6).toLocaleString('en-US', { maximumFractionDigits: 1 });
  const message = `This file has ${megabytes(bytes)} MB; at most ${megabytes(LARGEST_BYTES)} MB are read.`;
  return problem(file, 'file.too-large', message, 'Name a file that this program wrote or ships.');
}

function unreadable(file: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return problem(file, 'file.not-found', 'There is no such file.', 'Check its name and folder.');
  }
  if (code === 'EACCES') {
    return problem(file, 'file.no-access', 'You may not read this file.', 'Change its permissions.');
  }
  return problem(file, 'file.unreadable', `This file cannot be read (${code}).`, 'Name another file.');
}

function problem(path: string, code: string, message: string, mend: string): Problem {
  return { path, code, message, mend };
}
