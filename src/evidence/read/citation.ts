import { type Finding, nearest, quoted } from '../../case/fields/index.ts';
import { checkReferences } from '../../references/index.ts';

/** What is wrong with the source that a file names: a key of references.json, or its own `reference`. */
export function citationFindings(
  citation: string | undefined,
  reference: unknown,
  known: ReadonlySet<string>,
): Finding[] {
  if (reference === undefined) {
    return citation === undefined || known.has(citation) ? [] : [unknown(citation, known)];
  }
  const checked = checkReferences([reference], '');
  if (!checked.ok) {
    return checked.problems.map(({ path, message, mend }) => ({
      at: ['reference', ...placeOf(path)],
      code: 'reference.shape',
      // A validator's own words are for programmers.
      message: message.startsWith('Invalid') ? NOT_CSL : message,
      mend,
    }));
  }
  const id = checked.value[0]?.id ?? '';
  if (citation === undefined || citation === id) return [];
  return [
    {
      at: ['reference', 'id'],
      code: 'reference.other-id',
      message: `The reference has the id ${quoted(id)}, and the citation is ${quoted(citation)}.`,
      mend: 'Write the same key in both.',
    },
  ];
}

const NOT_CSL = 'This is missing, or not what a reference in CSL-JSON has here.';

/** `: 0.issued.0` is the place `issued.0` of the only reference. */
function placeOf(path: string): readonly string[] {
  const [, place = ''] = /\b0\.(\S+)$/.exec(path) ?? [];
  return place === '' ? [] : place.split('.');
}

function unknown(citation: string, known: ReadonlySet<string>): Finding {
  const meant = nearest(citation, [...known]);
  return {
    at: ['citation'],
    code: 'citation.unknown',
    message: `There is no reference ${quoted(citation)}.`,
    mend: `${meant === undefined ? '' : `Did you mean ${meant}? `}Give the paper as \`reference\` (CSL) in this file, or add it to models/references.json.`,
  };
}
