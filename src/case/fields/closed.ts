import { type GenericSchema, getDescription, looseObject, type ObjectEntries, pipe, rawCheck } from 'valibot';
import { nearest } from '../nearest.ts';
import { quoted, sayValue } from '../words.ts';
import { told } from './told.ts';

/** An object with these fields and no other. `what` is what it is, for example `a patient`. */
export function closed<E extends ObjectEntries>(what: string, entries: E) {
  const known = Object.keys(entries);
  return pipe(
    looseObject(entries, (issue) => {
      const lacking = issue.path?.[0];
      if (lacking === undefined) return notFields(issue.input, what);
      if (Array.isArray(lacking.input)) return notFields(lacking.input, what);
      return missing(String(lacking.key), entries[String(lacking.key)]);
    }),
    // valibot's own strict object stops at the first unknown key; a file may have several.
    rawCheck(({ dataset, addIssue }) => {
      const input: unknown = dataset.value;
      if (typeof input !== 'object' || input === null) return;
      if (dataset.issues?.some(({ path }) => path?.length === 1 && Array.isArray(path[0].input))) return;
      for (const [key, value] of Object.entries(input)) {
        if (Object.hasOwn(entries, key)) continue;
        addIssue({
          message: unknownKey(key, what, known),
          path: [{ type: 'object', origin: 'key', input: { ...input }, key, value }],
        });
      }
    }),
  );
}

/** The message for anything that is not an object where `what` belongs. */
export function notFields(input: unknown, what: string): string {
  return told(
    'field.wrong-kind',
    `This is ${sayValue(input)}, where ${what} belongs.`,
    `Write ${what} with its fields here.`,
  );
}

function missing(key: string, schema: GenericSchema | undefined): string {
  const what = schema === undefined ? undefined : getDescription(schema);
  return told('field.missing', `${key} is missing.`, `Add ${key}${what === undefined ? '' : `: ${what}`}.`);
}

function unknownKey(key: string, what: string, known: readonly string[]): string {
  const meant = nearest(key, known);
  const mend = meant === undefined ? `Remove it; the keys here are ${known.join(', ')}.` : rename(key, meant);
  return told('key.unknown', `${quoted(key)} is no key of ${what}.`, mend, meant);
}

const UNIT = /_(mcg_mL|mcg_day|mcg_h|mcg|mL|mg|cm|kg|years|days|minutes|s)$/;

/** The unit is part of a name: a key with another unit needs another value, not only another name. */
function rename(key: string, meant: string): string {
  const unit = UNIT.exec(meant)?.[0];
  const otherUnit = unit !== undefined && !key.endsWith(unit);
  return `Did you mean ${meant}?${otherUnit ? ' Give the value in the unit that this name says.' : ''}`;
}
