import { REFERENCES, type Reference, shortCitation } from '../../references/index.ts';
import { inWords } from './titles.ts';

const BY_ID: ReadonlyMap<string, Reference> = new Map(REFERENCES.map((each) => [each.id, each]));

/** A source text with each reference id in it as a short citation. */
export function cite(source: string): string {
  return source.replace(/[a-z0-9]+(?:-[a-z0-9]+)+/g, (word) => {
    const reference = BY_ID.get(word);
    return reference === undefined ? word : citeOne(reference);
  });
}

/** A case of which only a note is known is called by its key, in words. */
export function citeOne(reference: Reference): string {
  const said = shortCitation(reference);
  return said.startsWith('(') ? inWords(reference.id.replaceAll('-', ' ')) : said;
}

export function referenceNamed(key: string): Reference | undefined {
  return BY_ID.get(key);
}
