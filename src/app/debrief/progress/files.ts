import { bad, type Checked } from '../../../problem/index.ts';
import { type Progress, readProgress } from '../../../rehearsal/index.ts';
import { progressText } from '../../strings/en/debrief/progress.ts';

/** A progress of thousands of attempts is far below this. */
const MOST_BYTES = 5_000_000;

/** The progress in a file that the reader chose; its size is looked at before its text. */
export async function progressIn(file: File): Promise<Checked<Progress>> {
  if (file.size > MOST_BYTES) {
    const { tooLong, mend } = progressText;
    return bad({ path: file.name, code: 'progress.too-long', message: tooLong, mend });
  }
  return readProgress(await file.text());
}
