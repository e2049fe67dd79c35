import type { Case } from '../../../../case/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import { dayOf } from '../when.ts';

const words = titrateText.schedule.form;

/** Which order of the plan a Problem is about, as the beginning of a sentence; empty where it is no order. */
export function sayPlaceIn({ log }: Case, path: string): string {
  const entry = log[Number(/^log\[(\d+)\]/.exec(path)?.[1] ?? Number.NaN)];
  return entry === undefined ? '' : words.about(dayOf(entry.at_s), words.kinds[entry.kind]);
}
