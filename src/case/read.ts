import { bad, type Checked, good } from '../problem/index.ts';
import type { Case } from './case.ts';
import { type Finding, toProblems } from './finding.ts';
import { deepFreeze } from './freeze.ts';
import { jsonNestingFinding, textFinding, tooLarge, valueFinding } from './guard.ts';
import { MOST_CHARACTERS } from './limits.ts';
import { readAnyVersion } from './versions.ts';

/** A Case from the JSON text of a file; `name` is the file's, for Problems about the file as a whole. */
export function parseCaseText(text: string, name: string): Checked<Case> {
  return readText(text, name, () => jsonNestingFinding(text) ?? parseJson(text, name));
}

/** A parsed text, or why it cannot be parsed. */
export type Parsed = { readonly value: unknown } | Finding;

/** The way from every text to a Case: guards, then the parser of its format, then the checks. */
export function readText(text: string, name: string, parse: () => Parsed): Checked<Case> {
  const parsed = textFinding(text) ?? parse();
  if ('code' in parsed) return bad(...toProblems([parsed], undefined, name));
  return checkCase(parsed.value, name);
}

/** A deep-frozen Case from any value, or everything that is wrong with it in the order of the document. */
export function checkCase(value: unknown, name = 'case'): Checked<Case> {
  const findings: Finding[] = [];
  const document = readValue(value, findings);
  if (document === undefined) return bad(...toProblems(findings, value, name));
  return good(deepFreeze(document));
}

function readValue(value: unknown, into: Finding[]): Case | undefined {
  const refused = valueFinding(value);
  if (refused !== undefined) into.push(refused);
  const document = refused === undefined ? readAnyVersion(value, into) : undefined;
  // As short as serializeCase can write it.
  const size = document === undefined ? 0 : JSON.stringify(document).length;
  if (size <= MOST_CHARACTERS) return document;
  into.push(tooLarge(size));
  return undefined;
}

function parseJson(text: string, name: string): Parsed {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const line = lineOfError(text, error);
    const isYaml = /\.ya?ml$/i.test(name);
    return {
      at: [],
      code: 'file.not-json',
      message: `This file is not valid JSON${line === undefined ? '' : `: reading stops in line ${line}`}.`,
      mend: isYaml
        ? 'Convert it to JSON, or use the command line, which reads YAML.'
        : 'Choose a case file, or mend a missing comma, quotation mark or bracket.',
    };
  }
}

/** Engines say it as `position 17` or as `line 2 column 5`, if at all. */
function lineOfError(text: string, error: unknown): number | undefined {
  const message = error instanceof Error ? error.message : '';
  const line = /\bline (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /\bposition (\d+)/.exec(message)?.[1];
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
}
