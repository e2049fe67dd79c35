/** BibTeX counts every brace, even one behind a backslash, so lone braces must be spelled. */
const SPELLED: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ['&', '\\&'],
  ['%', '\\%'],
  ['$', '\\$'],
  ['#', '\\#'],
  ['_', '\\_'],
  ['<', '\\textless{}'],
  ['>', '\\textgreater{}'],
  ['\u2013', '--'],
  ['\u2014', '---'],
  ['\u2026', '\\dots{}'],
  ['\u2018', '`'],
  ['\u2019', "'"],
  ['ß', '{\\ss}'],
  ['ø', '{\\o}'],
  ['Ø', '{\\O}'],
  ['æ', '{\\ae}'],
  ['Æ', '{\\AE}'],
  ['ł', '{\\l}'],
  ['Ł', '{\\L}'],
]);

/** Combining accents, as LaTeX writes them before the letter. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['\u0300', '`'],
  ['\u0301', "'"],
  ['\u0302', '^'],
  ['\u0303', '~'],
  ['\u0308', '"'],
  ['\u030a', 'r '],
  ['\u030c', 'v '],
  ['\u0327', 'c '],
]);

/** A letter with one accent, or any other character. */
const CHARACTERS = /(\p{L})(\p{M})(?!\p{M})|./gsu;

/** Text for LaTeX in ASCII, as far as the letters have a name there; all others stay as they are. Braces balance. */
export function escaped(text: string): string {
  const spelled = text.normalize('NFD').replaceAll(CHARACTERS, (whole, letter, mark) => {
    const accent = ACCENTS.get(mark);
    return accent === undefined ? (SPELLED.get(whole) ?? whole) : `{\\${accent}${letter}}`;
  });
  return spelled.normalize('NFC');
}

/** An address, which LaTeX prints letter by letter: only what would break the entry is percent-coded. */
export function verbatim(address: string): string {
  return address.replaceAll(/[{}\\\s]/g, encodeURIComponent);
}
