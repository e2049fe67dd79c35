import type { ComponentChildren } from 'preact';
import type { RuleVerdict } from '../../../../titration/index.ts';
import { titrateText } from '../../../strings/titrate.ts';

const words = titrateText.schedule.chips;

/** Check, triangle, octagon: a verdict has a shape beside its colour. */
const SHAPES: Readonly<Record<RuleVerdict, string>> = {
  green: 'M5 12.500l4.500 4.500L19 7.500',
  amber: 'M12 4.500l8.750 15.250H3.250zM12 10.500v4M12 17v.1',
  red: 'M8.600 3.500h6.800l5.100 5.100v6.800l-5.100 5.100H8.600l-5.100-5.100V8.600zM12 8v5M12 16v.1',
};

export function VerdictIcon({ verdict }: { readonly verdict: RuleVerdict }) {
  return (
    <svg class={`icon icon-small verdict-icon is-${verdict}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={SHAPES[verdict]} />
    </svg>
  );
}

export function VerdictChip(props: { readonly verdict: RuleVerdict; readonly children: ComponentChildren }) {
  const { verdict, children } = props;
  return (
    <span class={`verdict-chip is-${verdict}`} data-verdict={verdict}>
      <VerdictIcon verdict={verdict} />
      <span class="only-spoken">{words.verdicts[verdict]}: </span>
      <span class="verdict-words">{children}</span>
    </span>
  );
}
