import { type ReadonlySignal, signal } from '@preact/signals';
import { type ModelChange, UNCHANGED } from '../../model/index.ts';

const current = signal<ModelChange>(UNCHANGED);

/** What differs from the shipped model, for every curve of the app. It lasts as long as the page. */
export const modelChange: ReadonlySignal<ModelChange> = current;

/** Sets a parameter, in its shown unit; undefined brings the text's value back. */
export function changeValue(name: string, value: number | undefined) {
  const { values, ...rest } = current.peek();
  current.value = { ...rest, values: withOrWithout(values, name, value) };
}

/** Sets the text of an equation, output or rate; undefined brings the text's own back. */
export function changeEquation(name: string, text: string | undefined) {
  const { equations, ...rest } = current.peek();
  current.value = { ...rest, equations: withOrWithout(equations, name, text) };
}

/** Back to the shipped model, or to a change that was kept (a link). */
export function resetModel(to: ModelChange = UNCHANGED) {
  current.value = to;
}

function withOrWithout<T>(record: Readonly<Record<string, T>>, name: string, value: T | undefined) {
  const { [name]: _, ...others } = record;
  return value === undefined ? others : { ...others, [name]: value };
}
