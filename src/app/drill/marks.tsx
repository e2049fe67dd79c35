import type { Mark } from '../../drill/index.ts';
import { drillText } from '../strings/drill.ts';

/** A shape for each mark, so that colour never says it alone: check, almost-equal, cross. */
const PATHS: Readonly<Record<Mark, string>> = {
  right: 'M5 12.750l4.500 4.500L19 7.500',
  close:
    'M4.500 10c2.500-2.750 5-2.750 7.500-.75s5 2 7.500-.75M4.500 16c2.500-2.750 5-2.750 7.500-.75s5 2 7.500-.75',
  wrong: 'M6.500 6.500l11 11M17.500 6.500l-11 11',
};

export function MarkIcon({ mark, small = false }: { readonly mark: Mark; readonly small?: boolean }) {
  return (
    <svg
      class={`icon${small ? ' icon-small' : ''} mark-icon is-${mark}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={PATHS[mark]} />
    </svg>
  );
}

/** A mark in a word; what was only shown has its own. */
export function MarkChip({ mark, shown = false }: { readonly mark: Mark; readonly shown?: boolean }) {
  return (
    <span class={`mark-chip is-${mark}`} data-mark={mark}>
      <MarkIcon mark={mark} small />
      {drillText.verdict.marks[shown ? 'shown' : mark]}
    </span>
  );
}
