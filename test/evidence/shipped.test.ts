import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../../src/case/freeze.ts';
import { type EvidenceFile, readEvidence, readExpected, simulateFile } from '../../src/evidence/index.ts';
import { baclofen } from '../../src/model/index.ts';
import { REFERENCES } from '../../src/references/index.ts';

const KEYS = new Set(REFERENCES.map(({ id }) => id));

function filesIn(folder: string): readonly EvidenceFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => {
      const read = readEvidence(readFileSync(`${folder}/${name}`, 'utf8'), name, { references: KEYS });
      if (!read.ok)
        throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
      return read.value;
    });
}

const EVIDENCE = filesIn('models/evidence');
const TARGETS = filesIn('models/targets');

describe('what is shipped', () => {
  test('at least 25 papers and 100 readouts, 8 papers of them kept for checking', () => {
    const papers = new Set(EVIDENCE.map(({ citation }) => citation));
    const checks = new Set(EVIDENCE.filter(({ use }) => use === 'check').map(({ citation }) => citation));
    expect(papers.size).toBeGreaterThanOrEqual(25);
    expect(checks.size).toBeGreaterThanOrEqual(8);
    expect(EVIDENCE.flatMap(({ readouts }) => readouts).length).toBeGreaterThanOrEqual(100);
  });

  test('design values are never counted as published', () => {
    expect(EVIDENCE.filter(({ use }) => use === 'target')).toEqual([]);
    expect(TARGETS.filter(({ use }) => use !== 'target')).toEqual([]);
  });

  test('no paper is both fitted to and kept for checking', () => {
    const fitted = new Set(EVIDENCE.filter(({ use }) => use === 'fit').map(({ citation }) => citation));
    const both = EVIDENCE.filter(({ use, citation }) => use === 'check' && fitted.has(citation));
    // A table of case reports: other patients in each file.
    expect(both.map(({ citation }) => citation).filter((key) => key !== 'withdrawal-cases-table')).toEqual(
      [],
    );
  });

  test('running a file changes nothing in it', () => {
    for (const file of EVIDENCE.slice(0, 12)) {
      expect(() => simulateFile(baclofen, deepFreeze(file), { patients: 2, seed: 1 })).not.toThrow();
    }
  });
});

test('every miss of the kept result has its sentence in doc/model.md', () => {
  const text = readFileSync('models/evidence/expected.json', 'utf8');
  const expected = readExpected(text, 'expected.json');
  if (!expected.ok) throw new Error('expected.json does not read');
  const doc = readFileSync('doc/model.md', 'utf8');
  const misses = expected.value.readouts.filter(({ inside }) => !inside).map(({ id }) => id);
  expect(misses.filter((id) => !doc.includes(id))).toEqual([]);
});
