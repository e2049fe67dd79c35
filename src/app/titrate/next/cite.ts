import { shortCitation } from '../../../references/index.ts';
import type { RuleSource } from '../../../titration/index.ts';

/** The sources of a rule, short: the first two, or what was assumed. */
export function cite(sources: readonly RuleSource[]): string {
  const named = sources.flatMap(({ reference }) =>
    reference === undefined ? [] : [shortCitation(reference)],
  );
  if (named.length > 0) return [...new Set(named)].slice(0, 2).join('; ');
  return sources[0]?.says ?? '';
}
