import { modelChange } from '../model-change/index.ts';
import { handOut } from '../parts/index.ts';
import { citedBy, type ShownParameter, shown, sourceText } from './shown.ts';
import { text } from './text.ts';

/** All parameters with their present values. Text that a spreadsheet would take for a formula stays text. */
export function parametersCsv(parameters: readonly ShownParameter[]): string {
  const { values } = modelChange.peek();
  const rows = parameters.map((parameter) => [
    parameter.name,
    parameter.meaning,
    String(values[parameter.name] ?? parameter.value),
    String(parameter.value),
    parameter.unit,
    String(parameter.range[0]),
    String(parameter.range[1]),
    parameter.spread ?? '',
    parameter.grade,
    parameter.part,
    sourceText(parameter),
    citedBy(parameter)
      .map((key) => shown.citations[key]?.text ?? key)
      .join('; '),
  ]);
  return [text.exports.columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(content: string): string {
  const safe = /^[=+\-@\t]/.test(content) && !Number.isFinite(Number(content)) ? `'${content}` : content;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function downloadCsv() {
  handOut(text.exports.files.csv, 'text/csv', parametersCsv(shown.parameters));
}

/** Every reference of the project, not only those of parameters. */
export async function downloadReferences(format: 'bibtex' | 'csl') {
  const { REFERENCES, toBibtex } = await import('../../references/index.ts');
  if (format === 'bibtex') {
    handOut(text.exports.files.bibtex, 'application/x-bibtex', REFERENCES.map(toBibtex).join('\n'));
  } else {
    handOut(text.exports.files.csl, 'application/json', `${JSON.stringify(REFERENCES, undefined, 2)}\n`);
  }
}
