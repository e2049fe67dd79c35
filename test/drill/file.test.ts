import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkDrill, DRILL, itemOf, TOPICS } from '../../src/drill/index.ts';
import { REFERENCES } from '../../src/references/index.ts';
import { ROOT } from '../../tools/files.mjs';

const FILE = 'models/drill.yaml';
const text = readFileSync(join(ROOT, FILE), 'utf8');

test('the shipped file is good', () => {
  expect(checkDrill(parse(text), FILE).ok).toBe(true);
});

test.each([
  ['a topic without words', '  bridge:\n', '  bridges:\n', 'topics.bridge'],
  ['a fact without a source', 'source: "unchecked; recalled in-pump', 'cite: "', 'facts.stability_days'],
  ['a fact of another grade', 'mL, grade: measured', 'mL, grade: sure', 'facts.alarm_mL.grade'],
  ['a fact in another unit', 'value: 180, unit: days', 'value: 180, unit: h', 'facts.stability_days.unit'],
  ['a range upside down', 'value: [2, 4]', 'value: [4, 2]', 'facts.alarm_mL.value'],
  ['an unknown fact', 'facts:\n', 'facts:\n  magic: { value: 1 }\n', 'facts.magic'],
  ['an unknown unit', 'unit: mL/day\n', 'unit: drops\n', 'topics.flow.variants.flow.unit'],
  ['no sources', 'sources: [pump.concentrations_mcg_mL]', 'sources: []', 'topics.flow.variants.flow.sources'],
  ['a source of no kind', 'sources: [pump.', 'sources: [book.', 'topics.flow.variants.flow.sources'],
])('%s is found where it is', (_what, from, to, path) => {
  expect(text).toContain(from);
  const checked = checkDrill(parse(text.replace(from, to)), FILE);
  expect(checked.ok ? '' : checked.problems.map((problem) => problem.path).join(' ')).toContain(path);
});

test('every number that an item rests on names a reference or is called an assumption', () => {
  const keys = new Set(REFERENCES.map(({ id }) => id));
  for (const topic of TOPICS) {
    for (let index = 0; index < 60; index++) {
      for (const { name, grade, source } of itemOf(topic, 2, index).sources) {
        const named = (source.match(/[a-z0-9][\w-]*/g) ?? []).some((word) => keys.has(word));
        expect(named || grade === 'assumption', `${name}: ${source}`).toBe(true);
      }
    }
  }
});

test('every slip that the file words may happen', () => {
  const happen = new Set(
    TOPICS.flatMap((topic) =>
      Array.from({ length: 200 }, (_, index) => itemOf(topic, 6, index)).flatMap(({ slips }) =>
        slips.map(({ name }) => name),
      ),
    ),
  );
  expect(new Set(Object.keys(DRILL.slips))).toEqual(happen);
});
