import { escaped, verbatim } from './latex.ts';
import type { Name, Reference } from './reference.ts';

/** CSL types that BibTeX has a word for; all others become `misc`. */
const ENTRY_TYPES: ReadonlyMap<string, string> = new Map([
  ['article-journal', 'article'],
  ['article-magazine', 'article'],
  ['book', 'book'],
  ['chapter', 'incollection'],
  ['paper-conference', 'inproceedings'],
  ['report', 'techreport'],
]);

/** Where each entry type says what it is a part of. */
const CONTAINERS: ReadonlyMap<string, string> = new Map([
  ['article', 'journal'],
  ['incollection', 'booktitle'],
  ['inproceedings', 'booktitle'],
]);

/** One entry of a .bib file, under the same key. What is not known is left out, even where BibTeX would want it. */
export function toBibtex(reference: Reference): string {
  const type = ENTRY_TYPES.get(reference.type) ?? 'misc';
  const fields = fieldsOf(reference, type).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${type}{${reference.id},\n${fields.join('')}}\n`;
}

function fieldsOf(reference: Reference, type: string): readonly (readonly [string, string])[] {
  const { title, author = [], issued, volume, issue, page, publisher, note } = reference;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', author.length > 0 ? author.map(nameOf).join(' and ') : undefined],
    // Braces of its own keep a title's capitals.
    ['title', title && `{${escaped(title)}}`],
    [CONTAINERS.get(type) ?? 'howpublished', containerOf(reference, type)],
    ['year', issued?.['date-parts']?.[0]?.[0]?.toString()],
    ['volume', written(volume)],
    ['number', written(issue)],
    ['pages', written(page)?.replaceAll(/-+/g, '--')],
    ['publisher', written(publisher)],
    ['doi', reference.DOI && verbatim(reference.DOI)],
    ['pmid', written(reference.PMID)],
    ['pmcid', written(reference.PMCID)],
    ['url', reference.URL && verbatim(reference.URL)],
    ['note', written(note)],
  ];
  return fields.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}

function written(value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : escaped(`${value}`);
}

function containerOf(reference: Reference, type: string): string | undefined {
  const container = reference['container-title'];
  if (container !== undefined) return escaped(container);
  // BibTeX's own words for a thesis claim a degree that CSL does not state.
  return reference.type === 'thesis' && type === 'misc' ? 'Thesis' : undefined;
}

/** Family name first. An organisation stands in braces of its own, so that no part of it is taken for a first name. */
function nameOf({ family, given, literal }: Name): string {
  if (family === undefined) return `{${escaped(literal ?? given ?? '')}}`;
  const last = / and |,/.test(family) ? `{${escaped(family)}}` : escaped(family);
  return given === undefined ? last : `${last}, ${escaped(given)}`;
}
