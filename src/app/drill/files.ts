import { MOST_PROGRESS_CHARACTERS, type Progress, readProgress } from '../../drill/index.ts';
import { bad, type Checked } from '../../problem/index.ts';
import { drillText } from '../strings/drill.ts';

/** Hands the reader a file made here. */
export function save(name: string, content: string) {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/json;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the file once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The progress in a file that the reader chose; its size is looked at before its text. */
export async function progressIn(file: File): Promise<Checked<Progress>> {
  if (file.size > MOST_PROGRESS_CHARACTERS) {
    const { tooLong, mend } = drillText.store;
    return bad({ path: file.name, code: 'drill-progress.too-long', message: tooLong, mend });
  }
  return readProgress(await file.text(), file.name);
}
