import { bad, type Checked, type Problem } from '../../problem/index.ts';
import { checkFile, keyOfFile } from '../shipped-file.ts';
import type { Fault } from './fault.ts';
import { FaultShape } from './shape.ts';

/** A fault from the parsed text of a file of models/faults/ (`itb-fault/1`); `name` is the file's. */
export function checkFault(data: unknown, name: string): Checked<Fault> {
  const read = checkFile(FaultShape, data, { name, schema: 'itb-fault/1', code: 'fault.not-a-fault' });
  if (!read.ok) return read;
  const problems = [...keyProblems(read.value, name), ...twiceProblems(read.value, name)];
  return problems.length > 0 ? bad(...problems) : read;
}

function keyProblems({ key }: Fault, name: string): readonly Problem[] {
  if (key === keyOfFile(name)) return [];
  return [
    {
      path: `${name}: key`,
      code: 'fault.key-not-of-file',
      message: `The key ${key} is not the name of the file.`,
      mend: 'Give file and key the same name.',
    },
  ];
}

/** Of each kind of onset and of each kind of effect a fault has one. */
function twiceProblems({ onsets, effects, needs }: Fault, name: string): readonly Problem[] {
  const lists: Readonly<Record<string, readonly string[]>> = {
    onsets: onsets.map(({ kind }) => kind),
    effects: effects.map(({ kind }) => kind),
    needs,
  };
  return Object.entries(lists).flatMap(([list, words]) => {
    const twice = words.findIndex((word, i) => words.indexOf(word) < i);
    if (twice < 0) return [];
    return [
      {
        path: `${name}: ${list}.${twice}`,
        code: 'fault.twice',
        message: `${words[twice]} stands in ${list} twice.`,
        mend: 'Keep one of the two, or make two faults of it.',
      },
    ];
  });
}
