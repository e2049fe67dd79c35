import { isNode, isScalar, parseDocument, visit } from 'yaml';
import { bad, type Checked, type Problem } from '../problem/index.ts';
import { inPlainWords } from './plain-words.ts';
import type { SchemaWord } from './schema-word.ts';

const VERSION = '1';

/** A file of facts in YAML whose first line names its schema: one document, of version 1. */
export function checkData(
  text: string,
  file: string,
  { word, version }: SchemaWord,
  check: (data: unknown, name: string) => Checked<unknown>,
): Checked<unknown> {
  if (version !== VERSION) return bad(otherVersion(file, word, version));
  // At logLevel silent the parser would say nothing of a second document.
  const document = parseDocument(text, { logLevel: 'error', prettyErrors: true });
  const [error] = document.errors;
  if (error !== undefined) return bad(notOneDocument(file, error.code, error.linePos?.[0].line));
  const key = oddKey(document);
  if (key !== undefined) return bad(notText(file, text.slice(0, key).split('\n').length));
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  if (data === null) return bad(nothing(file));
  // To a validator a list is a group too.
  if (typeof data !== 'object' || Array.isArray(data)) return bad(noFields(file));
  return inPlainWords(() => check(data, file));
}

function otherVersion(file: string, word: string, version: string | undefined): Problem {
  return {
    path: `${file}: line 1`,
    code: 'file.other-version',
    message:
      version === undefined || version === ''
        ? `The first line does not say which version of ${word} this is.`
        : `The first line says version ${version} of ${word}; version ${VERSION} is read here.`,
    mend: `Begin the file with "# schema: ${word}/${VERSION}" if it is one.`,
  };
}

function notOneDocument(file: string, code: string, line: number | undefined): Problem {
  const path = line === undefined ? file : `${file}: line ${line}`;
  if (code === 'MULTIPLE_DOCS') {
    const message = 'A second document begins here (---); only one is read.';
    return { path, code: 'file.second-document', message, mend: 'Give each document a file of its own.' };
  }
  const mend = 'Mend the indentation, quotation marks or brackets there.';
  return { path, code: 'file.not-yaml', message: 'This is not valid YAML.', mend };
}

/** Where a key stands that is itself a list or a group. */
function oddKey(document: ReturnType<typeof parseDocument>): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key)) return undefined;
      offset = (isNode(key) ? key.range?.[0] : undefined) ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function notText(file: string, line: number): Problem {
  const message = 'The name of a field is a list, a group or an alias here, not plain text.';
  const mend = 'Name the field by a word.';
  return { path: `${file}: line ${line}`, code: 'file.odd-key', message, mend };
}

function nothing(file: string): Problem {
  const message = 'Nothing stands below the first line.';
  return { path: file, code: 'file.empty', message, mend: 'Name a file with content.' };
}

function noFields(file: string): Problem {
  const message = 'This must be a group of named fields, not a list or a single value.';
  return {
    path: file,
    code: 'file.no-fields',
    message,
    mend: 'Write each field as its name, a colon and its value.',
  };
}
