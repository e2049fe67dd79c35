import { parseDocument } from 'yaml';
import type { Checked } from '../problem/index.ts';
import type { Case } from './case.ts';
import { type Parsed, parseCaseText, readText } from './read.ts';

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
    const document = parseDocument(text, { logLevel: 'silent', prettyErrors: true });
    const [error] = document.errors;
    if (error === undefined) return { value: document.toJS() };
    return notYaml(error.linePos?.[0].line);
  } catch {
    // Too deep for the parser, or more aliases than it allows.
    return notYaml(undefined);
  }
}

function notYaml(line: number | undefined): Parsed {
  return {
    at: [],
    code: 'file.not-yaml',
    message: `This file is not valid YAML${line === undefined ? '' : `: reading stops in line ${line}`}.`,
    mend: 'Choose a case file, or mend the indentation, quotation marks or brackets there.',
  };
}
