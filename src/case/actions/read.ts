import { bad, type Checked, type Problem } from '../../problem/index.ts';
import { checkFile, keyOfFile } from '../shipped-file.ts';
import type { Action, ActionEffectOf } from './action.ts';
import { ActionShape } from './shape.ts';

/** An action from the parsed text of a file of models/actions/ (`itb-action/1`); `name` is the file's. */
export function checkAction(data: unknown, name: string): Checked<Action> {
  const read = checkFile(ActionShape, data, { name, schema: 'itb-action/1', code: 'action.not-an-action' });
  if (!read.ok) return read;
  const problems = [
    ...keyProblems(read.value, name),
    ...amountProblems(read.value, name),
    ...effectProblems(read.value, name),
  ];
  return problems.length > 0 ? bad(...problems) : read;
}

function keyProblems({ key }: Action, name: string): readonly Problem[] {
  if (key === keyOfFile(name)) return [];
  return [
    {
      path: `${name}: key`,
      code: 'action.key-not-of-file',
      message: `The key ${key} is not the name of the file.`,
      mend: 'Give file and key the same name.',
    },
  ];
}

/** Amounts that cannot be chosen from. */
function amountProblems({ amount }: Action, name: string): readonly Problem[] {
  if (amount === undefined) return [];
  const { least, most, usual, choices } = amount;
  const outside = [usual, ...choices].filter((each) => !(each >= least && each <= most));
  const problems = outside.map((each) => ({
    path: `${name}: amount`,
    code: 'action.amount-outside',
    message: `The amount ${each} is not between ${least} and ${most}.`,
    mend: 'Widen the bounds, or choose an amount between them.',
  }));
  if (choices.includes(usual)) return problems;
  const unusual = {
    path: `${name}: amount.usual`,
    code: 'action.usual-not-offered',
    message: `The usual amount ${usual} is not among the choices.`,
    mend: 'Add it to the choices.',
  };
  return [...problems, unusual];
}

/** Inputs that are neither a share nor a rate, and rates of nothing. */
function effectProblems({ effects, amount }: Action, name: string): readonly Problem[] {
  return effects.flatMap((effect, i) => {
    if (effect.kind !== 'input') return [];
    const path = `${name}: effects.${i}`;
    const wrong = inputFault(effect, amount !== undefined);
    return wrong === undefined ? [] : [{ path, code: 'action.input-unclear', ...wrong }];
  });
}

function inputFault({ input, value, per_amount }: ActionEffectOf<'input'>, hasAmount: boolean) {
  if ((value === undefined) === (per_amount === undefined)) {
    return {
      message: `The input ${input} needs either a value or a rate per amount.`,
      mend: 'Give exactly one of value and per_amount.',
    };
  }
  if (per_amount === undefined || hasAmount) return undefined;
  return {
    message: `The input ${input} follows the amount, but the action has none.`,
    mend: 'Give the action an amount, or the input a value.',
  };
}
