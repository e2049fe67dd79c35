import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { REFERENCES } from '../../src/references/index.ts';
import { filesUnder, ROOT } from '../../tools/files.mjs';

/** Seen once, address not kept. */
const WEAKER = REFERENCES.filter(({ note }) => note?.includes('Weaker:')).map(({ id }) => id);

/** Every text of a file; lists of keys are left out. */
function textsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => (name === 'sources' ? [] : textsIn(value)));
}

test.each(['faults', 'actions', 'illnesses', 'examinations'])(
  'what models/%s/ rests on a report without an address says that it is the weaker for it',
  (folder) => {
    const silent = filesUnder(`${ROOT}/models/${folder}`).flatMap((file) =>
      textsIn(parse(readFileSync(file, 'utf8'))).filter(
        (text) => WEAKER.some((id) => text.includes(id)) && !text.includes('weaker'),
      ),
    );
    expect(silent).toEqual([]);
  },
);

test('some reports are known to be weaker', () => {
  expect(WEAKER).toContain('bmc-2004-case');
});
