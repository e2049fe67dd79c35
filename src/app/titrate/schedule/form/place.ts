import type { Problem } from '../../../../problem/index.ts';

/** Problems of a form by the field that each belongs to; `head` has what fits no field. */
export interface Placed {
  readonly at: ReadonlyMap<string, Problem>;
  readonly head: readonly Problem[];
}

export const NOTHING_WRONG: Placed = { at: new Map(), head: [] };

/**
 * Each Problem to its field. `prefix` is the place in the document of what the form edits, for example `log[3]`; a
 * problem deeper than a field goes to that field, one that finds its field taken or none goes to the head of the form.
 */
export function placed(
  problems: readonly Problem[],
  prefix: string,
  fields: ReadonlyMap<string, string>,
): Placed {
  const at = new Map<string, Problem>();
  const head: Problem[] = [];
  for (const problem of problems) {
    const field = fieldOf(within(problem.path, prefix), fields);
    if (field === undefined || at.has(field)) head.push(problem);
    else at.set(field, problem);
  }
  return { at, head };
}

function within(path: string, prefix: string): string {
  return path.startsWith(`${prefix}.`) ? path.slice(prefix.length + 1) : path;
}

/** The field at a path, or the nearest above it. */
function fieldOf(path: string, fields: ReadonlyMap<string, string>): string | undefined {
  let place = path;
  while (place !== '') {
    const field = fields.get(place);
    if (field !== undefined) return field;
    place = /^(.*)(?:\.\w+|\[\d+\])$/.exec(place)?.[1] ?? '';
  }
  return undefined;
}
