import file from '../../models/references.json' with { type: 'json' };
import { bad, type Checked, good, must } from '../problem/index.ts';
import { nearKeys } from './near.ts';
import { checkReferences, type Reference } from './reference.ts';

/** Every paper, label and page that the shipped files cite, in the order of their keys. */
export const REFERENCES: readonly Reference[] = must(checkReferences(file, 'models/references.json'));

const BY_KEY: ReadonlyMap<string, Reference> = new Map(
  REFERENCES.map((reference) => [reference.id, reference]),
);

/** The shipped reference of a key; `path` says where the key was written. */
export function referenceOf(key: string, path: string): Checked<Reference> {
  const reference = BY_KEY.get(key);
  if (reference !== undefined) return good(reference);
  const near = nearKeys(key, [...BY_KEY.keys()]);
  return bad({
    path,
    code: 'reference.unknown',
    message: `There is no reference ${JSON.stringify(key)}.`,
    mend:
      near.length > 0
        ? `Did you mean ${near.join(' or ')}?`
        : 'Name a key of models/references.json; "itb references" lists them.',
  });
}
