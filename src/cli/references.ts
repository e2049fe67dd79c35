import { parseArgs } from 'node:util';
import type { Problem } from '../problem/index.ts';
import { REFERENCES, type Reference, referenceOf, shortCitation, toBibtex } from '../references/index.ts';
import { type Command, UsageError } from './command.ts';

/** `itb references [KEY...]`: the sources that the shipped files cite, all of them or those named. */
export const references: Command = {
  usage: 'references [--bibtex | --csl] [KEY...]',
  async run(words, { out }) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { bibtex: { type: 'boolean', default: false }, csl: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (values.bibtex && values.csl) throw new UsageError('Ask for BibTeX or for CSL-JSON, not for both.');
    const { found, problems } = chosen([...new Set(positionals)]);
    if (problems.length > 0) return problems;
    if (values.bibtex) out(found.map(toBibtex).join('\n'));
    else if (values.csl) out(`${JSON.stringify(found, null, 2)}\n`);
    else out(positionals.length > 0 ? withNotes(found) : list(found));
    return [];
  },
};

function chosen(keys: readonly string[]) {
  if (keys.length === 0) return { found: REFERENCES, problems: [] };
  const found: Reference[] = [];
  const problems: Problem[] = [];
  for (const key of keys) {
    const reference = referenceOf(key, 'itb references');
    if (reference.ok) found.push(reference.value);
    else problems.push(...reference.problems);
  }
  return { found, problems };
}

function list(found: readonly Reference[]): string {
  const width = Math.max(...found.map(({ id }) => id.length));
  return found.map((each) => `${each.id.padEnd(width)}  ${shortCitation(each)}\n`).join('');
}

function withNotes(found: readonly Reference[]): string {
  return found
    .map((each) => `${each.id}\n  ${shortCitation(each)}\n${each.note ? `  ${each.note}\n` : ''}`)
    .join('');
}
