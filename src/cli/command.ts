import type { Problem } from '../problem/index.ts';

/** What a command may touch beside files: where it is, and where its words go. */
export interface Surroundings {
  /** The project's root folder. */
  readonly root: string;
  /** Standard output: the result and nothing else. */
  out(text: string): void;
  /** Standard error. */
  err(text: string): void;
  /** Where someone watches: what is under way, each text over the one before; empty when done. */
  readonly progress?: ((text: string) => void) | undefined;
  /** Full path of the bundled program for worker threads; without one everything runs in one thread. */
  readonly worker?: string | undefined;
}

export interface Command {
  /** One line, as typed: `run CASE [--every 15min]`. */
  readonly usage: string;
  /** Problems, empty when all went well. May throw a UsageError or a ProblemError. */
  run(words: readonly string[], surroundings: Surroundings): Promise<readonly Problem[]>;
}

/** The words of the command line make no sense: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
