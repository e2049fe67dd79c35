import type { Grade, Route, Verdict } from '../../selection/index.ts';
import { text } from '../strings/index.ts';

/** Which line style and colour of the app a route has. */
export const LINES = { oral: 'oral', intrathecal: 'pump' } as const satisfies Record<Route, string>;

/** A shape for each verdict, so that colour never says it alone: octagon, crossed circle, clock, question, triangle, check. */
const PATHS: Readonly<Record<Verdict, string>> = {
  contraindicated: 'M8.600 3.500h6.800l5.100 5.100v6.800l-5.100 5.100H8.600l-5.100-5.100V8.600zM8.500 12h7',
  not_for_this: 'M12 3.500a8.500 8.500 0 1 0 0 17a8.500 8.500 0 1 0 0-17M6 18L18 6',
  wait: 'M12 3.500a8.500 8.500 0 1 0 0 17a8.500 8.500 0 1 0 0-17M12 7.500V12l3 2.500',
  not_established:
    'M12 3.500a8.500 8.500 0 1 0 0 17a8.500 8.500 0 1 0 0-17M9.500 9.750a2.500 2.500 0 1 1 3.600 2.250c-.8.4-1.100.9-1.100 1.750M12 16.500v.1',
  caution: 'M12 4.500l8.750 15.250H3.250zM12 10.500v4M12 17v.1',
  indicated: 'M12 3.500a8.500 8.500 0 1 0 0 17a8.500 8.500 0 1 0 0-17M8 12.250l2.750 2.750L16 9.500',
};

export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span class={`verdict is-${verdict}`} data-verdict={verdict}>
      <svg class="icon icon-small" viewBox="0 0 24 24" aria-hidden="true">
        <path d={PATHS[verdict]} />
      </svg>
      {text.selection.verdicts[verdict]}
    </span>
  );
}

export function GradeMark({ grade }: { readonly grade: Grade }) {
  return <span class={`grade is-${grade}`}>{text.selection.grades[grade]}</span>;
}
