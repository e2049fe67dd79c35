import { bad, type Checked, good, type Problem } from '../../../../problem/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import { readTyped } from '../dose.ts';
import type { Draft } from '../form/draft.ts';

/** Least and most that make sense; no dosing rule. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Numbers of a draft by key, or what is wrong with them. */
export function readNumbers<K extends string>(
  draft: Draft,
  asked: Readonly<Record<K, Bounds>>,
): Checked<Readonly<Record<string, number>>> {
  const problems: Problem[] = [];
  const values: Record<string, number> = {};
  for (const [key, { least, most }] of Object.entries<Bounds>(asked)) {
    const read = readTyped(draft[key] ?? '', key);
    if (!read.ok) problems.push(...read.problems);
    else if (read.value < least || read.value > most) {
      const said = titrateText.schedule.templates.outside(read.value, least, most);
      problems.push({ path: key, code: 'template.outside', ...said });
    } else values[key] = read.value;
  }
  return problems.length > 0 ? bad(...problems) : good(values);
}
