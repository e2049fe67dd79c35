import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { filesUnder, ROOT } from '../../tools/files.mjs';

const BY_DEFINITION = 'By definition';

/** A number as every shipped file writes it, wherever it stands in the file. */
export interface Fact {
  readonly file: string;
  /** `parameters.ka`; empty for the file itself. */
  readonly path: string;
  readonly grade: string;
  readonly source: string;
}

/** Every graded value of the shipped files of facts: models, pumps, tip levels, patient types, measurement. */
export function shippedFacts(): readonly Fact[] {
  return filesUnder(join(ROOT, 'models'))
    .filter((file) => file.endsWith('.yaml') && !/models.(patients|evidence|targets)\b/.test(file))
    .flatMap((full) => factsIn(full.slice(ROOT.length + 1), parse(readFileSync(full, 'utf8'))));
}

export function factsIn(file: string, data: unknown, path = ''): readonly Fact[] {
  if (typeof data !== 'object' || data === null) return [];
  const inner = Object.entries(data).flatMap(([name, value]) =>
    factsIn(file, value, path === '' ? name : `${path}.${name}`),
  );
  // An output is computed; its numbers have sources of their own.
  if (!('grade' in data) || 'is' in data) return inner;
  // An action's own grade is that of its evidence.
  const said = 'source' in data ? data.source : 'evidence' in data ? data.evidence : '';
  const source = String(said);
  return [{ file, path, grade: String(data.grade), source }, ...inner];
}

/**
 * What is wrong with where a fact comes from, if anything. A source names a key of the references, or another fact of
 * its file that does (`cl_lumbar`), unless the fact is graded as an assumption, or is derived and begins with
 * "By definition" (the ends of a scale). Whatever looks like a key must be one.
 */
export function sourceFault(
  fact: Fact,
  facts: readonly Fact[],
  keys: ReadonlySet<string>,
): string | undefined {
  const words: readonly string[] = fact.source.match(/[A-Za-z0-9][\w-]*/g) ?? [];
  const stray = words.find((word) => /^[a-z][a-z-]*-(1[89]|20)\d\d[a-z]?$/.test(word) && !keys.has(word));
  if (stray !== undefined) return `${stray} is no key`;
  if (words.length === 0) return 'no source';
  if (fact.grade === 'derived' && fact.source.startsWith(BY_DEFINITION)) return undefined;
  if (fact.grade === 'assumption' || words.some((word) => keys.has(word))) return undefined;
  const others = facts.filter((each) => each.file === fact.file && each !== fact);
  const named = others.filter(({ path }) => words.includes(path.slice(path.lastIndexOf('.') + 1)));
  const rest = facts.filter((each) => each !== fact);
  const based = named.some(
    (each) => each.grade !== 'assumption' && sourceFault(each, rest, keys) === undefined,
  );
  return based ? undefined : `${fact.grade}, but names no key: ${fact.source}`;
}
