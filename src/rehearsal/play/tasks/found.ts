import type { Shown } from '../../../examination/index.ts';
import type { Fact, Reading } from '../../play.ts';
import type { HistoryLine } from '../../scenario.ts';
import type { OutputName } from '../../words.ts';

/** What looking brought, told when the answer is there. */
export interface Found {
  readonly readings: readonly Reading[];
  readonly facts: readonly Fact[];
  readonly lines: readonly HistoryLine[];
  readonly attaches: readonly OutputName[];
  readonly shown?: Shown;
}

export const NOTHING_FOUND: Found = { readings: [], facts: [], lines: [], attaches: [] };
