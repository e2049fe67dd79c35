import { MOST_PROGRESS_CHARACTERS, type Progress, readProgress } from '../../drill/index.ts';
import type { Checked } from '../../problem/index.ts';
import { textOf } from '../parts/index.ts';
import { drillText } from '../strings/drill.ts';

/** The progress in a file that the reader chose. */
export async function progressIn(file: File): Promise<Checked<Progress>> {
  const { tooLong, mend } = drillText.store;
  const text = await textOf(file, MOST_PROGRESS_CHARACTERS, {
    code: 'drill-progress.too-long',
    message: tooLong,
    mend,
  });
  return text.ok ? readProgress(text.value, file.name) : text;
}
