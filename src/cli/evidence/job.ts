import { type EvidenceFile, type Score, scoreFile, simulateFile } from '../../evidence/index.ts';
import { baclofen } from '../../model/index.ts';
import { bad, type Checked, good, ProblemError } from '../../problem/index.ts';

/** One file to be run; plain data, so that it can be sent to another thread. */
export interface Job {
  readonly file: EvidenceFile;
  readonly patients: number;
  readonly seed: number;
  /** Parameter values (shown units) in place of the model's. */
  readonly values?: Readonly<Record<string, number>>;
}

export type Outcome = Checked<readonly Score[]>;

/** A file's scores; one that cannot be run gives Problems, and the others go on. */
export function runJob({ file, patients, seed, values = {} }: Job): Outcome {
  try {
    return good(scoreFile(file, simulateFile(baclofen, file, { patients, seed, values })));
  } catch (error) {
    if (error instanceof ProblemError) return bad(...error.problems);
    const what = error instanceof Error ? error.message : String(error);
    return bad({
      path: file.id,
      code: 'evidence.failed',
      message: `This file could not be run: ${what.split('\n')[0] ?? ''}`,
      mend: 'If its protocol is possible, please report the file as a fault of the program.',
    });
  }
}
