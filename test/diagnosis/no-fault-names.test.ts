import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { breakExam } from '../../src/app/strings/en/break/exam.ts';
import { FAULTS } from '../../src/case/catalogue/index.ts';
import { baclofen } from '../../src/model/index.ts';

const SRC = join(import.meta.dirname, '../../src');

test('no file under src names a fault by its key: faults are data', () => {
  // A key that is the word for an effect, a dose of the model or a sign of an examination as well is no name.
  const effects = new Set(
    [...FAULTS.values()].flatMap((fault) => fault.effects.map(({ kind }) => `${kind}`)),
  );
  const words = new Set([
    ...effects,
    ...baclofen.doses.map(({ name }) => name),
    ...Object.keys(breakExam.signs),
  ]);
  const keys = [...FAULTS.keys()].filter((key) => !words.has(key));
  const named = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => {
      const text = readFileSync(join(SRC, name), 'utf8');
      return keys.filter((key) => new RegExp(`['"]${key}['"]`).test(text)).map((key) => `${name}: ${key}`);
    });
  expect(named).toEqual([]);
});
