import type { Study } from '../../evidence/show/index.ts';

type Reference = NonNullable<Study['reference']>;

export interface Citation {
  /** All that is known, in one paragraph. */
  readonly text: string;
  readonly link: string | undefined;
  /** What was read of it, and how. */
  readonly note: string | undefined;
}

/** Authors, title, where, year, volume and pages: as much of it as is known. */
export function citationOf(reference: Reference): Citation {
  const {
    author = [],
    title,
    'container-title': container,
    publisher,
    volume,
    issue,
    page,
    issued,
  } = reference;
  const who = author.map(({ family, given, literal }) =>
    [family ?? literal, given].filter(Boolean).join(' '),
  );
  const year = issued?.['date-parts']?.[0]?.[0];
  const numbers = [volume && (issue ? `${volume}(${issue})` : `${volume}`), page].filter(Boolean).join(':');
  const where = [container ?? publisher, year, numbers].filter(Boolean).join(' ');
  const ids = [reference.DOI && `doi:${reference.DOI}`, reference.PMID && `PMID ${reference.PMID}`];
  const parts = [who.join(', '), title, where, ...ids].filter(Boolean);
  const link = linkOf(reference);
  // Of some sources nothing is known but what was read in them.
  if (parts.length === 0) return { text: reference.note ?? reference.id, link, note: undefined };
  const text = parts.map((part) => `${part}`.replace(/[.\s]+$/, '')).join('. ');
  return { text: `${text}.`, link, note: reference.note };
}

/** Where the source can be opened: by its DOI, else PubMed, else the address that was kept. */
function linkOf({ DOI, PMID, PMCID, URL: address }: Reference): string | undefined {
  if (DOI !== undefined) return `https://doi.org/${DOI}`;
  if (PMID !== undefined) return `https://pubmed.ncbi.nlm.nih.gov/${PMID}/`;
  if (PMCID !== undefined) return `https://www.ncbi.nlm.nih.gov/pmc/articles/${PMCID}/`;
  if (address === undefined) return undefined;
  const full = /^https?:\/\//.test(address) ? address : `https://${address}`;
  return /\s/.test(full) || !URL.canParse(full) ? undefined : full;
}
