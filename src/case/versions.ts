import type { Case } from './case.ts';
import type { Finding } from './finding.ts';
import { readVersion1 } from './v1/read.ts';
import { readVersion2 } from './v2/read.ts';
import { readVersion3 } from './v3/read.ts';
import { readVersion4 } from './v4/read.ts';
import { quoted, sayChoice, sayValue } from './words.ts';

/** Reads a file of its version and brings it up to the Case of today, or adds what is wrong to `into`. */
export type VersionReader = (file: object, into: Finding[]) => Case | undefined;

/** Every version that was ever written is read for good; each has a stored file in test/fixtures/. */
const READERS: ReadonlyMap<unknown, VersionReader> = new Map([
  [1, readVersion1],
  [2, readVersion2],
  [3, readVersion3],
  [4, readVersion4],
]);

/** A Case of any version from a value, or undefined with everything that is wrong added to `into`. */
export function readAnyVersion(value: unknown, into: Finding[]): Case | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    into.push(notACase([], `This is ${sayValue(value)}, not a case.`));
    return undefined;
  }
  const schema = 'schema' in value ? value.schema : undefined;
  if (schema !== 'itb-case') {
    const said = typeof schema === 'string' ? quoted(schema) : sayValue(schema);
    const message = `The schema is ${said}, not "itb-case".`;
    into.push(
      schema === undefined
        ? notACase([], 'This does not say that it is a case.')
        : notACase(['schema'], message),
    );
    return undefined;
  }
  const version = 'version' in value ? value.version : undefined;
  const reader = READERS.get(version);
  if (reader === undefined) into.push(otherVersion(version));
  return reader?.(value, into);
}

function notACase(at: Finding['at'], message: string): Finding {
  return {
    at,
    code: 'file.not-a-case',
    message,
    mend: 'Choose a case file: its first fields are "schema": "itb-case" and "version": 4.',
  };
}

function otherVersion(version: unknown): Finding {
  const known = sayChoice([...READERS.keys()].map(String));
  const missing = version === undefined;
  const newer = typeof version === 'number' && Number.isInteger(version) && version > READERS.size;
  return {
    at: missing ? [] : ['version'],
    code: 'file.other-version',
    message: missing
      ? 'This case does not say of which version it is.'
      : `The version is ${sayValue(version)}; versions read here: ${known}.`,
    mend: newer
      ? 'Open it with a newer release of this simulator.'
      : `Write "version": ${known}, a plain number.`,
  };
}
