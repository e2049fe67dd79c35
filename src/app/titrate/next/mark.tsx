import type { RuleVerdict } from '../../../titration/index.ts';
import { titrateText } from '../../strings/titrate.ts';

export type Mark = 'ok' | 'caution' | 'problem' | 'info';

/** Check, triangle, octagon and circle: colour never says it alone. */
const PATHS: Readonly<Record<Mark, string>> = {
  ok: 'M5 12.500l4.500 4.500L19 7.500',
  caution: 'M12 4.500l8.750 15.250H3.250zM12 10.500v4M12 17v.1',
  problem: 'M8.600 3.500h6.800l5.100 5.100v6.800l-5.100 5.100H8.600l-5.100-5.100V8.600zM12 8v5M12 16v.1',
  info: 'M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16M12 11v5M12 8v.1',
};

export function MarkIcon({ mark }: { readonly mark: Mark }) {
  return (
    <span class={`step-mark is-${mark}`}>
      <svg class="icon icon-small" viewBox="0 0 24 24" aria-hidden="true">
        <path d={PATHS[mark]} />
      </svg>
      <span class="only-spoken">{titrateText.next.form.marks[mark]} </span>
    </span>
  );
}

export const MARK_OF = { green: 'ok', amber: 'caution', red: 'problem' } as const satisfies Record<
  RuleVerdict,
  Mark
>;
