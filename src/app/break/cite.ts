import { REFERENCES, shortCitation } from '../../references/index.ts';

const BY_ID = new Map(REFERENCES.map((reference) => [reference.id, reference]));

/** A source text with each reference id in it as a short citation. */
export function cite(source: string): string {
  return source.replace(/[a-z0-9]+(?:-[a-z0-9]+)+/g, (word) => {
    const reference = BY_ID.get(word);
    return reference === undefined ? word : shortCitation(reference);
  });
}
