import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, chmod, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Problem } from '../problem/index.ts';

/** Writes a file the user named, whole or not at all; says why when that cannot be. */
export async function writePieces(file: string, pieces: Iterable<string>): Promise<readonly Problem[]> {
  try {
    const facts = await stat(file).catch(() => undefined);
    if (facts === undefined) await writeWhole(file, pieces);
    // A device or a pipe (/dev/stdout) has nothing to lose and must not be replaced.
    else if (!facts.isFile()) await writeFile(file, pieces);
    else {
      await access(file, constants.W_OK);
      await writeWhole(await realpath(file), pieces, facts.mode);
    }
    return [];
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
    const message = `This file cannot be written (${String(error.code)}).`;
    const mend = 'Name a file in a folder that you may write to.';
    return [{ path: file, code: 'file.unwritable', message, mend }];
  }
}

/** Beside the file first: a write that fails half way leaves the older file as it was. */
async function writeWhole(file: string, pieces: Iterable<string>, mode?: number): Promise<void> {
  const part = join(dirname(file), `.itb-${randomUUID()}.part`);
  try {
    const handle = await open(part, 'wx');
    try {
      for (const piece of pieces) await handle.writeFile(piece);
    } finally {
      await handle.close();
    }
    if (mode !== undefined) await chmod(part, mode);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** Whether two names, links followed, are one file. */
export async function sameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((file) => stat(file).catch(() => undefined)));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}
