import type { Grade } from '../../model/index.ts';
import { text } from './text.ts';

/** How well a number is known: by its word and its border, never by colour alone. */
export function GradeBadge({ grade }: { readonly grade: Grade }) {
  return (
    <span class={`grade grade-${grade}`} title={text.gradeMeanings[grade]}>
      {text.grades[grade]}
    </span>
  );
}
