import { examine } from '../../../examination/index.ts';
import type { Numbered } from '../../parts/index.ts';
import type { FromExaminer, ToExaminer } from './messages.ts';

/** What an examination shows when the method works as it should: chance belongs to rehearsals. */
export function answer({ id, document, key, at_s }: Numbered<ToExaminer>): Numbered<FromExaminer> {
  try {
    return { id, shown: examine(document, key, at_s, { seed: 0 }) };
  } catch {
    return { id };
  }
}
