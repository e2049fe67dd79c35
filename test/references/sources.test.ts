import { expect, test } from 'vitest';
import { REFERENCES } from '../../src/references/index.ts';
import { factsIn, shippedFacts, sourceFault } from './sources.ts';

const KEYS = new Set(REFERENCES.map(({ id }) => id));
const FACTS = shippedFacts();

test('the facts of every kind of file are looked at', () => {
  for (const file of [
    'baclofen.model.yaml',
    'patient-types.yaml',
    'tip-levels.yaml',
    'synchromed-ii-20.yaml',
  ]) {
    expect(FACTS.filter((fact) => fact.file.endsWith(file)).length, file).toBeGreaterThan(0);
  }
});

test.each([...new Set(FACTS.map(({ file }) => file))])(
  'every number in %s rests on a reference or is called an assumption',
  (file) => {
    const faults = FACTS.filter((fact) => fact.file === file).flatMap((fact) => {
      const fault = sourceFault(fact, FACTS, KEYS);
      return fault === undefined ? [] : [`${fact.path}: ${fault}`];
    });
    expect(faults).toEqual([]);
  },
);

test.each([
  ['a key', 'measured', 'penn-1989 4, SD 1', undefined],
  ['no key', 'measured', 'Design value', 'names no key'],
  ['no key, but called an assumption', 'assumption', 'Design value', undefined],
  ['a key mistyped', 'measured', 'penn-1898 and coffey-1993', 'penn-1898 is no key'],
  ['a key mistyped in an assumption', 'assumption', 'As in penn-1898', 'penn-1898 is no key'],
  ['part of a key', 'measured', 'penn', 'names no key'],
  ['another number that has one', 'fitted', 'Same targets as clearance', undefined],
  ['another number that is assumed', 'fitted', 'Same targets as guess', 'names no key'],
  ['only itself', 'fitted', 'Same targets as tried', 'names no key'],
  ['a definition', 'derived', 'By definition: end of the scale', undefined],
  ['a definition of what was measured', 'measured', 'By definition', 'names no key'],
  ['nothing', 'assumption', '', 'no source'],
])('a source that names %s', (_what, grade, source, fault) => {
  const facts = factsIn('x.yaml', {
    parameters: {
      tried: { grade, source },
      clearance: { grade: 'fitted', source: 'coffey-1993' },
      guess: { grade: 'assumption', source: 'No data' },
    },
  });
  const [tried] = facts;
  const said = tried && sourceFault(tried, facts, new Set(['penn-1989', 'coffey-1993']));
  if (fault === undefined) expect(said).toBeUndefined();
  else expect(said).toContain(fault);
});
