import { type Reference, shortCitation } from '../../references/index.ts';
import type { Grade, Source } from '../../selection/index.ts';
import { GradeMark } from './marks.tsx';
import { unbroken } from './unbroken.ts';

/** Where a statement comes from, at its side: grade, then each source with what it says. */
export function Sources(props: { readonly grade: Grade; readonly sources: readonly Source[] }) {
  const { grade, sources } = props;
  return (
    <p class="sources">
      <GradeMark grade={grade} />{' '}
      {unbroken(sources.map(({ reference, says }) => sayWhere(reference, says)).join('; '))}
    </p>
  );
}

function sayWhere(reference: Reference | undefined, says: string): string {
  if (reference === undefined) return says;
  return says === '' ? shortCitation(reference) : `${shortCitation(reference)}: ${says}`;
}
