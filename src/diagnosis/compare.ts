import { EXAMINATION_FILES, type ExaminationKey } from '../examination/index.ts';
import type { Candidate } from './candidates.ts';
import { diagnosesOf, fitsLook } from './meant.ts';
import { type Diagnosis, isSame } from './mechanism.ts';
import { burdenOf, leftBy, type Path, type Table } from './path.ts';
import type { Order, Run } from './run.ts';

/** Why the path takes longer than the learner did; nothing when it does not. */
export type Longer =
  /** The learner's examinations leave these open, were they to work as they should. */
  | { readonly kind: 'left_open'; readonly diagnoses: readonly Diagnosis[] }
  /** What comes before was skipped. */
  | { readonly kind: 'skipped' }
  /** It does without these, which are a burden. */
  | { readonly kind: 'spares'; readonly examinations: readonly ExaminationKey[] }
  /** The learner took another order than that of the work-up. */
  | { readonly kind: 'order' };

/** An examination that was ordered before what it rests on had been done. */
export interface Skipped {
  readonly examination: ExaminationKey;
  readonly first: readonly ExaminationKey[];
}

export function skippedIn(orders: readonly Order[]): readonly Skipped[] {
  return orders.flatMap(({ examination, ordered_s }) => {
    const done = orders.filter(({ answer_s }) => answer_s <= ordered_s).map((each) => each.examination);
    const needs = EXAMINATION_FILES.get(examination)?.needs ?? [];
    const first = needs.filter((need) => !done.includes(need));
    return first.length > 0 ? [{ examination, first }] : [];
  });
}

interface Compared {
  readonly candidates: readonly Candidate[];
  readonly table: Table;
  readonly path: Path;
}

/** `answered`: the learner's, with an answer. */
export function longerThan(
  run: Run,
  answered: readonly Order[],
  { candidates, table, path }: Compared,
): Longer | undefined {
  const { now_s, mystery, looks } = run;
  if (path.minutes <= (now_s - mystery.seen_s) / 60) return undefined;
  const keys = [...new Set(answered.map(({ examination }) => examination))];
  const isOpen = (diagnosis: Diagnosis) =>
    ![mystery.truth, ...path.alike].some((one) => isSame(one, diagnosis));
  const left = leftBy(keys, candidates, table).filter((each) => fitsLook(each, looks));
  const open = diagnosesOf(left).filter(isOpen);
  if (open.length > 0) return { kind: 'left_open', diagnoses: open };
  if (skippedIn(answered).length > 0) return { kind: 'skipped' };
  const steps = path.steps.map(({ examination }) => examination);
  const spared = keys.filter((key) => !steps.includes(key) && burdenOf([key]) > 0);
  if (spared.length > 0 && burdenOf(steps) < burdenOf(keys)) return { kind: 'spares', examinations: spared };
  return { kind: 'order' };
}
