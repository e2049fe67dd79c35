import changeable from '../../../models/baclofen.model.yaml?changeable';
import type { ModelChange } from '../../model/index.ts';
import { quote, readNumber } from '../numbers/index.ts';
import { text } from '../strings/index.ts';
import type { Refuse } from './link.ts';

/** A moved parameter is `set.ka=2`, an edited equation `eq.tone_leg=…`. */
const VALUE = 'set.';
const EQUATION = 'eq.';

const RANGES = new Map(Object.entries(changeable.parameters));

export function writeChange({ values, equations }: ModelChange): [name: string, value: string][] {
  return [
    ...Object.entries(values).map(([name, value]): [string, string] => [VALUE + name, String(value)]),
    ...Object.entries(equations).map(([name, is]): [string, string] => [EQUATION + name, is]),
  ];
}

/** Collects what a link changes in the model. Whether an equation can run is for the engine to say. */
export function changeReader(refuse: Refuse) {
  const values = new Map<string, number>();
  const equations = new Map<string, string>();
  const { link } = text.compare;
  return {
    /** false for a word that is no change of the model. */
    take(word: string, value: string): boolean {
      if (word.startsWith(EQUATION)) {
        const name = word.slice(EQUATION.length);
        if (!changeable.equations.includes(name))
          refuse(quote(word), 'equation', link.noEquation(quote(name)), link.mendModel);
        else equations.set(name, value);
        return true;
      }
      if (!word.startsWith(VALUE)) return false;
      const name = word.slice(VALUE.length);
      const range = RANGES.get(name);
      if (range === undefined) {
        refuse(quote(word), 'parameter', link.noParameter(quote(name)), link.mendModel);
        return true;
      }
      const read = readNumber(value);
      const [low, high] = range;
      if (read.kind === 'number' && read.value >= low && read.value <= high) {
        values.set(name, read.value);
      } else {
        refuse(
          quote(word),
          'value',
          link.badValue(quote(value), name),
          link.mendValue(String(low), String(high)),
        );
      }
      return true;
    },
    read: (): ModelChange => ({
      values: Object.fromEntries(values),
      equations: Object.fromEntries(equations),
    }),
  };
}
