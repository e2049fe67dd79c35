import { checkPump, checkTipLevels } from '../case/index.ts';
import { compileModel } from '../model/compile/index.ts';
import type { Checked } from '../problem/index.ts';
import { checkData } from './data-file.ts';
import { checkPatientTypes } from './patient-types.ts';
import { readCaseText } from './read-case.ts';
import { checkReferences } from './references.ts';
import { CSL, type SchemaWord } from './schema-word.ts';

type Check = (text: string, file: string, schema: SchemaWord) => Checked<unknown>;

/** Every kind of file that is shipped, by its schema word. */
export const KINDS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['itb-case', readCaseText],
  ['itb-model', compileModel],
  ['itb-pump', (text, file, schema) => checkData(text, file, schema, checkPump)],
  ['itb-tip-levels', (text, file, schema) => checkData(text, file, schema, checkTipLevels)],
  ['itb-patient-types', (text, file, schema) => checkData(text, file, schema, checkPatientTypes)],
  [CSL, checkReferences],
]);
