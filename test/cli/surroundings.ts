import { vi } from 'vitest';
import { itb } from '../../src/cli/itb.ts';
import { ROOT } from '../../tools/files.mjs';

// Loading the compiler for the first time takes a slow machine seconds.
vi.setConfig({ testTimeout: 60_000 });

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** One command in this process. */
export async function run(...words: readonly string[]): Promise<Said> {
  const said = { out: '', err: '' };
  const code = await itb(words, {
    root: ROOT,
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  return { code, ...said };
}
