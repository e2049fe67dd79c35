import { array, exactOptional, literal, looseObject, picklist, strictObject, variant } from 'valibot';
import { drawn, finiteNumber, grade, key, some, task, text } from './scenario-fields.ts';

const Change = variant('kind', [
  strictObject({ kind: literal('nothing_done') }),
  strictObject({ kind: literal('move'), task, by_min: finiteNumber }),
  strictObject({ kind: literal('leave_out'), task }),
  strictObject({ kind: literal('add'), entries: some(looseObject({ kind: text, at_h: drawn })) }),
]);

/** What is asked and taught afterwards. */
export const DebriefShape = strictObject({
  title: text,
  questions: array(
    strictObject({
      phase: picklist(['reactions', 'description', 'analysis', 'summary']),
      asks: text,
      others_miss: exactOptional(text),
      variants: exactOptional(some(key)),
    }),
  ),
  points: some(strictObject({ says: text, grade, source: text, variants: exactOptional(some(key)) })),
  what_ifs: array(strictObject({ says: text, change: Change, variants: exactOptional(some(key)) })),
});
