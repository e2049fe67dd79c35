import { MOST_PROGRESS_CHARACTERS, type Progress, readProgress } from '../../drill/index.ts';
import { bad, type Checked } from '../../problem/index.ts';
import { handOut } from '../parts/index.ts';
import { drillText } from '../strings/drill.ts';

export function save(name: string, content: string) {
  handOut(name, 'application/json', content);
}

/** The progress in a file that the reader chose; its size is looked at before its text. */
export async function progressIn(file: File): Promise<Checked<Progress>> {
  if (file.size > MOST_PROGRESS_CHARACTERS) {
    const { tooLong, mend } = drillText.store;
    return bad({ path: file.name, code: 'drill-progress.too-long', message: tooLong, mend });
  }
  return readProgress(await file.text(), file.name);
}
