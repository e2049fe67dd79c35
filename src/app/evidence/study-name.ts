import type { Study } from '../../evidence/show/index.ts';

/** Words of file names that are not written as they are spoken. */
const SPELLED: ReadonlyMap<string, string> = new Map(
  [
    'AAN',
    'CMSC',
    'CP',
    'ITB',
    'MS',
    'MRI',
    'RPLS',
    'SCI',
    'SISTERS',
    'SmPC',
    'WikiTox',
    'emDaily',
    'FPnotebook',
    'GlobalRPh',
  ]
    .concat(['Danish', 'Gablofen', 'Gabalon', 'Lioresal', 'Ozobax', 'Saveika'])
    .map((word) => [word.toLowerCase(), word]),
);

export interface StudyName {
  /** Authors, or the file's name in words. */
  readonly name: string;
  /** As printed, empty when it is not known. */
  readonly year: string;
}

/** How a study is called in a list: `Penn`, 1989. Sources without authors go by the name of their file. */
export function nameOf({ file, reference }: Study): StudyName {
  const authors = (reference?.author ?? []).flatMap(({ family, literal }) => family ?? literal ?? []);
  const printed = reference?.issued?.['date-parts']?.[0]?.[0];
  const year = printed === undefined ? '' : String(printed);
  const [first, second, third] = authors;
  if (first === undefined) {
    const words = inWords(file.id);
    return { name: words, year: words.includes(year) ? '' : year };
  }
  if (third !== undefined) return { name: `${first} et al.`, year };
  return { name: second === undefined ? first : `${first} and ${second}`, year };
}

/** `Penn 1989`. */
export function sayName(study: Study): string {
  const { name, year } = nameOf(study);
  return [name, year].filter((part) => part !== '').join(' ');
}

function inWords(id: string): string {
  const words = id.split('-').map((word) => SPELLED.get(word) ?? word);
  return words.map((word, i) => (i === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word)).join(' ');
}
