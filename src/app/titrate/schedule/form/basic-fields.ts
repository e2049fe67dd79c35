import type { Field } from './field.ts';

export function number(key: string, label: string, unit: string, hint?: string): Field {
  return { kind: 'number', key, label, unit, ...(hint === undefined ? {} : { hint }) };
}

export function options<T extends string>(values: readonly T[], say: (value: T) => string) {
  return values.map((value) => ({ value, label: say(value) }));
}
