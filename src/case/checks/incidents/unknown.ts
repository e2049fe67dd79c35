import type { Finding, Place } from '../../finding.ts';
import { nearest } from '../../nearest.ts';
import { quoted } from '../../words.ts';

/** A key that the catalogue does not have. `folder` holds those that it has. */
export function unknownKey(
  key: string,
  at: Place,
  { what, folder, keys }: { readonly what: string; readonly folder: string; readonly keys: Iterable<string> },
): Finding {
  const meant = nearest(key, [...keys]);
  const name = `Write the name of a file of models/${folder}/ without its .yaml.`;
  return {
    at,
    code: `${what}.unknown`,
    message: `There is no ${what} ${quoted(key)}.`,
    mend: meant === undefined ? name : `Did you mean ${meant}? ${name}`,
  };
}
