import type { Checked } from '../../../problem/index.ts';
import { type Progress, readProgress } from '../../../rehearsal/index.ts';
import { textOf } from '../../parts/index.ts';
import { progressText } from '../../strings/en/debrief/progress.ts';

/** A progress of thousands of attempts is far below this. */
const MOST_CHARACTERS = 5_000_000;

/** The progress in a file that the reader chose. */
export async function progressIn(file: File): Promise<Checked<Progress>> {
  const { tooLong, mend } = progressText;
  const text = await textOf(file, MOST_CHARACTERS, { code: 'progress.too-long', message: tooLong, mend });
  return text.ok ? readProgress(text.value) : text;
}
