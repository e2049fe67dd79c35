import { bad, type Checked } from '../problem/index.ts';
import { checkReferences } from '../references/index.ts';
import { inPlainWords } from './plain-words.ts';

/** The references in a JSON text, each id once. */
export function checkReferencesText(json: string, name: string): Checked<unknown> {
  const data = parsedJson(json);
  if (data !== undefined) return inPlainWords(() => checkReferences(data, name));
  return bad({
    path: name,
    code: 'file.not-json',
    message: 'This is not valid JSON.',
    mend: 'Give a list of references in CSL-JSON.',
  });
}

/** Nothing for a text that is not JSON; JSON itself cannot say undefined. */
function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
