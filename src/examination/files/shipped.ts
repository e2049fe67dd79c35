/// <reference types="vite/types/importMeta.d.ts" />
import { must } from '../../problem/index.ts';
import type { Examination, ExaminationKey } from '../examination.ts';
import { checkExamination } from './read.ts';

const FILES = import.meta.glob<unknown>('../../../models/examinations/*.yaml', {
  eager: true,
  import: 'default',
});

/** Every examination of models/examinations/, by key. */
export const EXAMINATION_FILES: ReadonlyMap<ExaminationKey, Examination> = new Map(
  Object.entries(FILES)
    .map(([path, data]) => must(checkExamination(data, path.replace(/^(\.\.\/)+/, ''))))
    .map((examination) => [examination.key, examination]),
);

export function examinationOf(key: ExaminationKey): Examination {
  const examination = EXAMINATION_FILES.get(key);
  if (examination === undefined) throw new RangeError(`models/examinations has no ${key}`);
  return examination;
}

/** A number of an examination's file, in the unit that its name says. */
export function numberOf(key: ExaminationKey, name: string): number {
  const number = examinationOf(key).numbers[name];
  if (number === undefined) throw new RangeError(`models/examinations/${key}.yaml has no number ${name}`);
  return number.value;
}
