import { type Case, MOST_CASE_CHARACTERS, parseCaseText, serializeCase } from '../../../case/index.ts';
import { bad, type Checked } from '../../../problem/index.ts';
import { handOut } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';

const JSON_TYPE = 'application/json';

/** A text that the page kept, as a file. */
export function saveText(name: string, content: string) {
  handOut(name, JSON_TYPE, content);
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
