/// <reference types="vite/types/importMeta.d.ts" />
import { must } from '../../problem/index.ts';
import { checkRules, type Subject } from './rule.ts';

const FILES = import.meta.glob<unknown>(
  ['../../../models/rules/*.yaml', '!../../../models/rules/{titration,goals,practice,suggest*,upkeep*}.yaml'],
  { eager: true, import: 'default' },
);

/** The order of treatment; a subject that is not named comes last. */
const ORDER = [
  'oral',
  'screening',
  'start',
  'daily',
  'weaning',
  'maintenance',
  'lost-effect',
  'refill',
  'device',
  'stopping',
  'others',
];

let shipped: readonly Subject[] | undefined;

/** Every rule of models/rules/, by subject in the order of treatment; read when first asked for. */
export function rulebook(): readonly Subject[] {
  shipped ??= Object.entries(FILES)
    .map(([name, data]) => must(checkRules(data, name.replace(/^(\.\.\/)+/, ''))))
    .sort((a, b) => place(a) - place(b));
  return shipped;
}

function place({ subject }: Subject): number {
  const at = ORDER.indexOf(subject);
  return at < 0 ? ORDER.length : at;
}
