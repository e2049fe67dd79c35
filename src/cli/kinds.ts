import { parseDocument } from 'yaml';
import { checkPump, checkTipLevels } from '../case/index.ts';
import { parseCaseFile } from '../case/yaml.ts';
import { compileModel } from '../model/compile/index.ts';
import { bad, type Checked } from '../problem/index.ts';
import { checkPatientTypes } from './patient-types.ts';

type Check = (text: string, file: string) => Checked<unknown>;

/** Every kind of file that is shipped, by its schema word. */
export const KINDS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['itb-case', parseCaseFile],
  ['itb-model', compileModel],
  ['itb-pump', (text, file) => checkData(text, file, checkPump)],
  ['itb-tip-levels', (text, file) => checkData(text, file, checkTipLevels)],
  ['itb-patient-types', (text, file) => checkData(text, file, checkPatientTypes)],
]);

/** `# schema: itb-pump/1` as a comment, or `schema: itb-case` as the first key, in YAML or JSON. */
const SCHEMA = /^\uFEFF?(?:#\s*|[{\s]*["']?)schema["']?\s*:\s*["']?([a-z]+(?:-[a-z]+)*)/;

/** The schema word in the first line of a file. */
export function schemaWord(text: string): string | undefined {
  return SCHEMA.exec(text)?.[1];
}

function checkData(text: string, file: string, check: (data: unknown, name: string) => Checked<unknown>) {
  const document = parseDocument(text, { logLevel: 'silent', prettyErrors: true });
  const [error] = document.errors;
  if (error === undefined) return check(document.toJS({ maxAliasCount: 0 }), file);
  const line = error.linePos?.[0].line;
  return bad({
    path: line === undefined ? file : `${file}: line ${line}`,
    code: 'file.not-yaml',
    message: 'This is not valid YAML.',
    mend: 'Mend the indentation, quotation marks or brackets there.',
  });
}
