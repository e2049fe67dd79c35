import { writeFile } from 'node:fs/promises';
import type { Problem } from '../problem/index.ts';

/** Writes a file the user named; says why when that cannot be. */
export async function writeText(file: string, text: string): Promise<readonly Problem[]> {
  try {
    await writeFile(file, text);
    return [];
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const message = `This file cannot be written (${why}).`;
    const mend = 'Name a file in a folder that you may write to.';
    return [{ path: file, code: 'file.unwritable', message, mend }];
  }
}
