import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import type { Checked } from '../problem/index.ts';
import type { Case } from './case.ts';
import { type Parsed, parseCaseText, readText } from './read.ts';
import { quoted } from './words.ts';

/**
 * A Case from the text of a file in YAML (name ends in .yaml or .yml) or JSON. A door of its own, beside index.ts,
 * so that the page need not carry a YAML parser.
 */
export function parseCaseFile(text: string, name: string): Checked<Case> {
  if (!/\.ya?ml$/i.test(name)) return parseCaseText(text, name);
  return readText(text, name, () => parseYaml(text));
}

function parseYaml(text: string): Parsed {
  try {
    const lines = new LineCounter();
    // A quieter level would leave out a second document without a word.
    const document = parseDocument(text, { logLevel: 'error', prettyErrors: true, lineCounter: lines });
    const [error] = document.errors;
    if (error?.code === 'MULTIPLE_DOCS') return severalDocuments(error.linePos?.[0].line);
    if (error !== undefined) return notYaml(error.linePos?.[0].line);
    const alias = firstAlias(document);
    if (alias !== undefined) return hasAlias(alias.name, lines.linePos(alias.offset).line);
    return { value: document.toJS() };
  } catch {
    // Too deep for the parser.
    return notYaml(undefined);
  }
}

interface FoundAlias {
  readonly name: string;
  readonly offset: number;
}

function firstAlias(document: Document.Parsed): FoundAlias | undefined {
  let found: FoundAlias | undefined;
  visit(document, {
    Alias(_, { source, range }) {
      found = { name: source, offset: range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

function severalDocuments(line: number | undefined): Parsed {
  return {
    at: [],
    code: 'file.several-documents',
    message: `This file holds more than one document: another begins${line === undefined ? '' : ` in line ${line}`}, after a line of three hyphens.`,
    mend: 'Keep one case in a file: remove the line of hyphens and what follows, or save it as a file of its own.',
  };
}

function hasAlias(name: string, line: number): Parsed {
  return {
    at: [],
    code: 'file.has-alias',
    message: `Line ${line} refers to another part of the file by the alias ${quoted(`*${name}`)}; a case has none.`,
    mend: 'Write out there what the alias stands for.',
  };
}

function notYaml(line: number | undefined): Parsed {
  return {
    at: [],
    code: 'file.not-yaml',
    message: `This file is not valid YAML${line === undefined ? '' : `: reading stops in line ${line}`}.`,
    mend: 'Choose a case file, or mend the indentation, quotation marks or brackets there.',
  };
}
