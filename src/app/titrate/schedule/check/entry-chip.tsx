import type { Entry } from '../../../../case/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import { VerdictChip } from './chip.tsx';
import { sayChip, shownOf } from './chip-words.ts';
import type { Verdicts } from './verdicts.ts';

const words = titrateText.schedule.chips;

/** The worst that the rules say of one order. While they are asked again it never shows the verdict of before. */
export function EntryChip(props: {
  readonly entry: Entry;
  readonly verdicts: Verdicts;
  /** The answer takes longer than anyone overlooks. */
  readonly late: boolean;
}) {
  const { entry, verdicts, late } = props;
  if (late || !verdicts.knows(entry)) {
    return (
      <span class="verdict-chip is-checking" data-verdict="checking">
        {late ? words.checking : ''}
      </span>
    );
  }
  const shown = shownOf(verdicts.of.get(entry.id) ?? []);
  if (shown === undefined) {
    return (
      <span class="verdict-none" data-verdict="none">
        <span aria-hidden="true">{'\u2013'}</span>
        <span class="only-spoken">{words.none}</span>
      </span>
    );
  }
  return <VerdictChip verdict={shown.verdict}>{sayChip(shown)}</VerdictChip>;
}
