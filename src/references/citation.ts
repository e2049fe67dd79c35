import type { Name, Reference } from './reference.ts';

const MOST_OF_NOTE = 80;

/** `Stokic and Yablon 2012, Clin Neurophysiol 123:2200-2204`: as much of it as is known. */
export function shortCitation(reference: Reference): string {
  const { title, 'container-title': container } = reference;
  const authors = authorsOf(reference.author ?? []);
  const who = authors === '' ? (title ?? '') : authors;
  const head = [who, yearOf(reference)].filter((part) => part !== '').join(' ');
  const within = container ?? (who === title ? '' : (title ?? ''));
  const where = [within, placeOf(reference)].filter((part) => part !== '').join(' ');
  const said = [head, where].filter((part) => part !== '').join(', ');
  return who === '' && container === undefined ? [said, hint(reference)].join(' ').trim() : said;
}

/** The year as printed, empty when it is not known; `about 2018` when the source is not sure. */
export function yearOf({ issued }: Reference): string {
  const year = issued?.['date-parts']?.[0]?.[0];
  if (year === undefined) return '';
  return issued?.circa ? `about ${year}` : `${year}`;
}

/** `78:226-232`, or whichever of both is known. */
function placeOf({ volume, page }: Reference): string {
  if (volume === undefined) return page === undefined ? '' : `p. ${page}`;
  return page === undefined ? `${volume}` : `${volume}:${page}`;
}

function authorsOf(authors: readonly Name[]): string {
  const [first, second, third] = authors.map(
    ({ family, literal, given }) => family ?? literal ?? given ?? '',
  );
  if (first === undefined) return '';
  if (second === undefined) return first;
  return third === undefined ? `${first} and ${second}` : `${first} et al.`;
}

/** For a source of which neither author, title nor journal is known: how its note begins. */
function hint({ note = '' }: Reference): string {
  const [words = ''] = note.split(/[;:] /);
  return words.length > MOST_OF_NOTE ? `(${words.slice(0, MOST_OF_NOTE)}...)` : `(${words})`;
}
