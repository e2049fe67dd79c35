import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REFERENCES, type Reference, toBibtex } from '../../src/references/index.ts';
import { readBibtex } from './read-bibtex.ts';

function entry(reference: Omit<Partial<Reference>, 'id'> & { readonly type: string }) {
  const [read, ...rest] = readBibtex(toBibtex({ ...reference, id: 'key-2000' }));
  if (read === undefined || rest.length > 0) throw new Error('not one entry');
  return read;
}

describe('every shipped reference', () => {
  const entries = readBibtex(REFERENCES.map(toBibtex).join('\n'));

  test('is one entry under its own key, in order', () => {
    expect(entries.map(({ key }) => key)).toEqual(REFERENCES.map(({ id }) => id));
  });

  test('keeps its note and year', () => {
    for (const [i, { note, issued }] of REFERENCES.entries()) {
      const fields = entries[i]?.fields;
      if (note !== undefined) expect(fields?.get('note'), entries[i]?.key).toMatch(/\S/);
      expect(fields?.get('year')).toBe(issued?.['date-parts']?.[0]?.[0]?.toString());
    }
  });

  test('is written in ASCII outside of addresses', () => {
    for (const { key, fields } of entries) {
      for (const [name, value] of fields) {
        if (name !== 'url' && name !== 'doi') expect(value, `${key} ${name}`).toMatch(/^[ -~]*$/);
      }
    }
  });
});

test.each([
  ['article-journal', 'article', 'journal'],
  ['paper-conference', 'inproceedings', 'booktitle'],
  ['chapter', 'incollection', 'booktitle'],
  ['webpage', 'misc', 'howpublished'],
  ['document', 'misc', 'howpublished'],
])('%s becomes @%s, part of a %s', (type, word, container) => {
  const read = entry({ type, 'container-title': 'Spinal Cord' });
  expect(read.type).toBe(word);
  expect(read.fields.get(container)).toBe('Spinal Cord');
});

test('a thesis is called one, without a degree that nobody stated', () => {
  const { type, fields } = entry({ type: 'thesis' });
  expect([type, fields.get('howpublished')]).toEqual(['misc', 'Thesis']);
});

test('authors stand with the family name first; an organisation is kept whole', () => {
  const author = [
    { family: 'Strbačko', given: 'I' },
    { family: 'Van Laar' },
    { literal: 'Pain and Tone Ltd' },
  ];
  expect(entry({ type: 'book', author }).fields.get('author')).toBe(
    'Strba{\\v c}ko, I and Van Laar and {Pain and Tone Ltd}',
  );
});

test('a title keeps its capitals, pages their range, an address its letters', () => {
  const { fields } = entry({
    type: 'article-journal',
    title: 'The pK–pD of ITB',
    page: '101-112',
    URL: 'a.org/b_c%20{d}',
  });
  expect(fields.get('title')).toBe('{The pK--pD of ITB}');
  expect(fields.get('pages')).toBe('101--112');
  expect(fields.get('url')).toBe('a.org/b_c%20%7Bd%7D');
});

test.each([
  ['74 % & $5 #1 a_b', '74 \\% \\& \\$5 \\#1 a\\_b'],
  ['C:\\x ~ ^', 'C:\\textbackslash{}x \\textasciitilde{} \\textasciicircum{}'],
  ['an open { and a closed }', 'an open \\textbraceleft{} and a closed \\textbraceright{}'],
  ['p < 0.05', 'p \\textless{} 0.05'],
  ['Müller, Wüllner, baclofène', 'M{\\"u}ller, W{\\"u}llner, baclof{\\`e}ne'],
  ['Søren, two accents: ế', 'S{\\o}ren, two accents: ế'],
])('%s is escaped', (note, written) => {
  expect(entry({ type: 'document', note }).fields.get('note')).toBe(written);
});

test('whatever stands in the fields, the entry can be read back', () => {
  const text = fc.string({ minLength: 1, unit: 'grapheme' });
  fc.assert(
    fc.property(text, text, text, text, (title, family, note, URL) => {
      const { fields } = entry({ type: 'article-journal', title, author: [{ family }], note, URL });
      expect([...fields.keys()]).toEqual(['author', 'title', 'url', 'note']);
    }),
  );
});
