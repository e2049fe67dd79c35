import { join } from 'node:path';
import type { CourseOptions } from '../course/index.ts';
import { baclofen, checkValues } from '../model/index.ts';
import { bad, type Checked, good } from '../problem/index.ts';
import { UsageError } from './command.ts';
import { readText } from './read.ts';

interface Options {
  /** `NAME=VALUE`, parameters in the unit the model shows them in. */
  readonly set?: readonly string[] | undefined;
  /** `NAME=TEXT`, texts of equations, outputs or rates. */
  readonly equation?: readonly string[] | undefined;
}

/** The model that `--set` and `--equation` ask for, as the model page would make it. */
export async function readChange(
  { set = [], equation = [] }: Options,
  root: string,
): Promise<Checked<Pick<CourseOptions, 'model' | 'values'>>> {
  const values = Object.fromEntries(
    pairs('--set', 'ka=2', set).map(([name, text]) => [name, numberIn(name, text)]),
  );
  const problems = checkValues(baclofen, values);
  if (problems.length > 0) return bad(...problems);
  if (equation.length === 0) return good({ values });
  const equations = Object.fromEntries(pairs('--equation', 'tone_leg="tone_leg_untreated"', equation));
  const { changedModel } = await import('../model/compile/index.ts');
  const text = await readText(join(root, 'models', 'baclofen.model.yaml'));
  if (!text.ok) return text;
  const model = changedModel(text.value, equations);
  return model.ok ? good({ values, model: model.value }) : model;
}

/** Name and text of each `NAME=TEXT`. Throws UsageError. */
function pairs(
  option: string,
  example: string,
  words: readonly string[],
): readonly (readonly [string, string])[] {
  const found = words.map((word) => {
    const sign = word.indexOf('=');
    if (sign > 0 && sign < word.length - 1)
      return [word.slice(0, sign).trim(), word.slice(sign + 1).trim()] as const;
    throw new UsageError(
      `${option} ${JSON.stringify(word)} names nothing; write for example ${option} ${example}.`,
    );
  });
  const names = found.map(([name]) => name);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) throw new UsageError(`${option} gives ${twice} twice.`);
  return found;
}

function numberIn(name: string, text: string): number {
  const value = Number(text);
  if (text !== '' && Number.isFinite(value)) return value;
  throw new UsageError(`--set gives ${name} the value ${JSON.stringify(text)}, which is no number.`);
}
