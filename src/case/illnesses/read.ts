import { array, type GenericSchema, minLength, pipe, strictObject } from 'valibot';
import { bad, type Checked, type Problem } from '../../problem/index.ts';
import { inputName } from '../model-names.ts';
import { checkFile, grade, key, keyOfFile, share, text } from '../shipped-file.ts';
import type { Illness } from './illness.ts';

/** `itb-illness/1`: a file of models/illnesses/. */
const IllnessShape = strictObject({
  key,
  title: text,
  says: text,
  inputs: pipe(
    array(strictObject({ input: inputName, least: share, most: share, grade, source: text })),
    minLength(1),
  ),
  signs: array(strictObject({ says: text, source: text })),
  sources: pipe(array(key), minLength(1)),
}) satisfies GenericSchema<unknown, Illness>;

/** An illness from the parsed text of a file of models/illnesses/ (`itb-illness/1`); `name` is the file's. */
export function checkIllness(data: unknown, name: string): Checked<Illness> {
  const read = checkFile(IllnessShape, data, {
    name,
    schema: 'itb-illness/1',
    code: 'illness.not-an-illness',
  });
  if (!read.ok) return read;
  const problems = [...keyProblems(read.value, name), ...inputProblems(read.value, name)];
  return problems.length > 0 ? bad(...problems) : read;
}

function keyProblems({ key: said }: Illness, name: string): readonly Problem[] {
  if (said === keyOfFile(name)) return [];
  return [
    {
      path: `${name}: key`,
      code: 'illness.key-not-of-file',
      message: `The key ${said} is not the name of the file.`,
      mend: 'Give file and key the same name.',
    },
  ];
}

/** Inputs that get less the worse the illness is, or that stand twice. */
function inputProblems({ inputs }: Illness, name: string): readonly Problem[] {
  return inputs.flatMap(({ input, least, most }, i) => {
    const problems: Problem[] = [];
    const problem = (code: string, message: string, mend: string) =>
      problems.push({ path: `${name}: inputs.${i}`, code, message, mend });
    if (least > most) {
      problem('illness.falls', `The input ${input} falls from ${least} to ${most}.`, 'Swap least and most.');
    }
    if (inputs.findIndex((other) => other.input === input) < i) {
      problem('illness.input-twice', `The input ${input} stands twice.`, 'Keep one of them.');
    }
    return problems;
  });
}
