import { type Case, MOST_CASE_CHARACTERS, parseCaseText, serializeCase } from '../../../case/index.ts';
import { bad, type Checked } from '../../../problem/index.ts';
import { titrateText } from '../../strings/titrate.ts';

/** Hands a text to the browser as a file. */
export function saveText(name: string, content: string) {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/json;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by the next turn.
  setTimeout(() => URL.revokeObjectURL(address));
}

export function savePlan(plan: Case) {
  saveText(titrateText.page.files.name, serializeCase(plan));
}

/** The Case in a file that somebody chose. */
export async function readPlan(file: File): Promise<Checked<Case>> {
  // Characters take at most four bytes; a larger file is not worth reading.
  if (file.size > 4 * MOST_CASE_CHARACTERS) {
    const { large } = titrateText.page.files;
    return bad({ path: file.name, code: 'file.too-large', message: large.message, mend: large.mend });
  }
  return parseCaseText(await file.text(), file.name);
}
