import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withValues } from '../../../src/cli/fit/with-values.ts';
import {
  type EvidenceFile,
  FIT_PLAN,
  fitTo,
  type Score,
  thirdsOf,
  type Values,
} from '../../../src/evidence/index.ts';
import { baclofen } from '../../../src/model/index.ts';

const HALF = 0.5;

/** A paper whose one readout the values predict by some law. */
function paper(id: string, observed: number, use: 'fit' | 'check' = 'fit') {
  const file: EvidenceFile = {
    id,
    citation: id,
    use,
    says: 'planted',
    population: { n: 10, causes: { spinal: 1 } },
    arms: [{ id: 'main', tip_level: 'T10', steps: [] }],
    readouts: [],
    omitted: [],
  };
  const score = (predicted: number): Score => ({
    id: `${id}/planted`,
    study: id,
    use,
    class: 'bolus',
    kind: 'ashworth',
    of: 'ashworth_leg',
    at: '4 h',
    unit: '1',
    statistic: 'mean',
    observed,
    interval: { from: observed - HALF, to: observed + HALF, how: 'planted' },
    predicted,
    inside: Math.abs(predicted - observed) <= HALF,
    error: predicted - observed,
    monteCarloError: 0,
    sdRatio: null,
    patients: 10,
  });
  return { file, score };
}

function fitPapers(
  papers: readonly ReturnType<typeof paper>[],
  law: (values: Values, id: string) => number,
  spread = 2,
) {
  return fitTo({
    files: papers.map(({ file }) => file),
    plan: [
      { name: 'a', start: 1, spread },
      { name: 'b', start: 1, spread },
    ],
    rounds: 30,
    score: async (files, sets) =>
      sets.map((values) =>
        papers
          .filter(({ file }) => files.includes(file))
          .map(({ file, score }) => score(law(values, file.id))),
      ),
  });
}

describe('the fit', () => {
  const law = ({ a = 0, b = 0 }: Values, id: string) =>
    id === 'first' ? a * b : id === 'second' ? a / b : 9;

  test('finds the values that two papers pin down', async () => {
    const found = await fitPapers([paper('first', 6), paper('second', 1.5)], law);
    expect(found.a).toBeCloseTo(3, 0);
    expect(found.b).toBeCloseTo(2, 0);
  });

  test('never looks at a paper that is kept for checking', async () => {
    const two = [paper('first', 6), paper('second', 1.5)];
    const bent = await fitPapers([...two, paper('third', 100, 'check')], law);
    expect(bent).toEqual(await fitPapers(two, law));
  });

  test('stays where it was believed to be when papers say nothing of it', async () => {
    const found = await fitPapers([paper('first', 6)], ({ a = 0 }) => a);
    expect(found.b).toBeCloseTo(1, 6);
  });

  test('strays less the surer the belief', async () => {
    const loose = await fitPapers([paper('first', 6)], ({ a = 0 }) => a, 2);
    const sure = await fitPapers([paper('first', 6)], ({ a = 0 }) => a, 0.1);
    expect(Math.abs(sure.a! - 1)).toBeLessThan(Math.abs(loose.a! - 1) / 3);
  });

  test('one wild paper does not outvote three that agree', async () => {
    const agreeing = ['p', 'q', 'r'].map((id) => paper(id, 2));
    const found = await fitPapers([...agreeing, paper('wild', 40)], ({ a = 0 }) => a);
    expect(found.a).toBeLessThan(4);
  });
});

test('files of one paper are left out together', () => {
  const files = Array.from({ length: 9 }, (_, i) => ({
    ...paper(`file-${i}`, 1).file,
    citation: `paper-${i % 4}`,
  }));
  for (const part of thirdsOf(files)) {
    const others = thirdsOf(files)
      .flat()
      .filter((file) => !part.some(({ id }) => id === file.id));
    expect(others.filter(({ citation }) => part.some((file) => file.citation === citation))).toEqual([]);
  }
});

test('thirds hold every paper once, and as many of each class as can be', () => {
  const files = Array.from({ length: 31 }, (_, i) => paper(`paper-${i}`, 1).file);
  const parts = thirdsOf(files);
  expect(
    parts
      .flat()
      .map(({ id }) => id)
      .sort(),
  ).toEqual(files.map(({ id }) => id).sort());
  expect(parts.map(({ length }) => length)).toEqual([11, 10, 10]);
});

test('what the fit moves says so in the model, unless it moves only the value for cerebral origin', () => {
  const grades = new Map<string, string>(baclofen.parameters.map(({ name, grade }) => [name, grade]));
  const moved = FIT_PLAN.map(({ name }) => name).filter((name) => !name.includes('@'));
  expect(moved.filter((name) => grades.get(name) !== 'fitted')).toEqual([]);
});

describe('writing values into the text of the model', () => {
  const text = readFileSync('models/baclofen.model.yaml', 'utf8');

  test('changes that number and nothing else', () => {
    const now = withValues(text, [['half_tone_leg', '123']]);
    const before = text.split('\n');
    const changed = now.split('\n').filter((line, i) => line !== before[i]);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toContain('{ value: 123, unit: ng/mL');
  });

  test('knows the value for spasticity of cerebral origin from the other', () => {
    const now = withValues(text, [['half_tone_leg@cerebral', '77']]);
    expect(/half_tone_leg:\n\s*\{ value: ([\d.]+).*cerebral: 77,/.test(now)).toBe(true);
  });

  test('refuses a parameter that has no such value', () => {
    expect(() => withValues(text, [['ke0@cerebral', '1']])).toThrow('has no cerebral for ke0');
  });
});
