import { type Reference, shortCitation } from '../../../../references/index.ts';
import type { RuleSource } from '../../../../titration/index.ts';
import { titrateText } from '../../../strings/titrate.ts';

const words = titrateText.schedule.box;

/** Where a rule comes from, each source with what it says. */
export function Sources({ sources }: { readonly sources: readonly RuleSource[] }) {
  return (
    <ul class="rule-sources cite" aria-label={words.sources}>
      {sources.map(({ reference, says }) => (
        <li key={`${reference?.id}${says}`}>
          {reference !== undefined && <Cited reference={reference} />}
          {reference !== undefined && says !== '' && ': '}
          {says}
        </li>
      ))}
    </ul>
  );
}

function Cited({ reference }: { readonly reference: Reference }) {
  const link = linkOf(reference);
  const said = shortCitation(reference);
  if (link === undefined) return <cite title={reference.title}>{said}</cite>;
  return (
    <a href={link} target="_blank" rel="noreferrer noopener" title={reference.title}>
      {said}
    </a>
  );
}

function linkOf({ DOI, PMID, URL: address }: Reference): string | undefined {
  if (DOI !== undefined) return `https://doi.org/${DOI}`;
  if (PMID !== undefined) return `https://pubmed.ncbi.nlm.nih.gov/${PMID}/`;
  return address?.startsWith('https://') ? address : undefined;
}
