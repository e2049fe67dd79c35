import { type Document, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { type Finding, quoted, sayNumber } from '../../case/fields/index.ts';
import { noFields } from './findings.ts';

/** Grade: assumption. Ten times the longest file that a paper could need. */
const MOST_CHARACTERS = 200_000;
/** A file needs about seven. Asked before any parser has to find out by recursion. */
const DEEPEST = 60;

const SCHEMA = 'itb-evidence';
const VERSION = '1';
const FIRST_LINE = /^\uFEFF?#[ \t]*schema:[ \t]*([^\s/]+)(?:\/(\S*))?[ \t]*(?:\r?\n|$)/;

/** The text of an evidence file as a group of fields, or why it cannot be one. */
export function parseEvidenceText(text: string): { readonly fields: object } | Finding {
  const refused = textFinding(text) ?? schemaFinding(text);
  if (refused !== undefined) return refused;
  try {
    return fieldsOf(text);
  } catch {
    return notYaml(undefined);
  }
}

function textFinding(text: string): Finding | undefined {
  if (text.length > MOST_CHARACTERS) {
    const message = `This file has ${sayNumber(text.length)} characters; an evidence file has at most ${sayNumber(MOST_CHARACTERS)}.`;
    return top('file.too-large', message, 'Name an evidence file, or split it into one file a paper.');
  }
  if (text.trim() === '') return top('file.empty', 'This file is empty.', 'Name a file with content.');
  if (text.includes('\0') || text.includes('\uFFFD')) {
    return top('file.not-text', 'This file holds bytes that are no text.', 'Save it as text in UTF-8.');
  }
  if (nestsTooDeep(text)) {
    const message = `This file is nested more than ${DEEPEST} levels deep.`;
    return top('file.too-deep', message, 'Take out brackets within brackets.');
  }
  return undefined;
}

function schemaFinding(text: string): Finding | undefined {
  const [, word, version] = FIRST_LINE.exec(text) ?? [];
  if (word === SCHEMA && version === VERSION) return undefined;
  const begin = `Begin the file with the line "# schema: ${SCHEMA}/${VERSION}".`;
  if (word === undefined) return top('file.no-schema', 'The first line names no schema.', begin);
  if (word !== SCHEMA)
    return top('file.other-schema', `The first line names the schema ${quoted(word)}.`, begin);
  const message = `The first line names version ${quoted(version ?? '')}; version ${VERSION} is read here.`;
  return top('file.other-version', message, begin);
}

function fieldsOf(text: string): { readonly fields: object } | Finding {
  const lines = new LineCounter();
  // A quieter level would leave out a second document without a word.
  const document = parseDocument(text, { logLevel: 'error', prettyErrors: true, lineCounter: lines });
  const [error] = document.errors;
  if (error?.code === 'DUPLICATE_KEY') return keyTwice(error.linePos?.[0].line);
  if (error?.code === 'MULTIPLE_DOCS') return secondDocument(error.linePos?.[0].line);
  if (error !== undefined) return notYaml(error.linePos?.[0].line);
  const offset = oddity(document);
  if (offset !== undefined) return odd(lines.linePos(offset).line);
  const fields: unknown = document.toJS();
  if (typeof fields === 'object' && fields !== null && !Array.isArray(fields)) return { fields };
  return noFields();
}

/** Where an alias stands, or a name that is itself a list or a group. */
function oddity(document: Document.Parsed): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias(_, { range }) {
      offset = range?.[0] ?? 0;
      return visit.BREAK;
    },
    Pair(_, { key }) {
      if (isScalar(key)) return undefined;
      offset = 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** Whether brackets or blocks nest too deep; brackets inside quotation marks count too. */
function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth++;
    else if (depth > 0 && (character === ']' || character === '}')) depth--;
    if (depth > DEEPEST) return true;
  }
  return new RegExp(`^[ \\t?-]{${2 * DEEPEST}}`, 'm').test(text);
}

function keyTwice(line: number | undefined): Finding {
  return top('key.twice', `A name stands twice in one group${inLine(line)}.`, 'Remove one of the two.');
}

function secondDocument(line: number | undefined): Finding {
  const message = `A second document begins${inLine(line)} (---); only one is read.`;
  return top('file.second-document', message, 'Give each paper a file of its own.');
}

function odd(line: number): Finding {
  const message = `An alias, or a field named by a list or a group, stands in line ${line} or near it.`;
  return top('file.odd-key', message, 'Name each field by a word and write values out.');
}

function notYaml(line: number | undefined): Finding {
  const message = `This is not valid YAML${line === undefined ? '' : `: reading stops in line ${line}`}.`;
  return top('file.not-yaml', message, 'Mend the indentation, quotation marks or brackets there.');
}

function inLine(line: number | undefined): string {
  return line === undefined ? '' : ` in line ${line}`;
}

function top(code: string, message: string, mend: string): Finding {
  return { at: [], code, message, mend };
}
