import { describe, expect, test } from 'vitest';
import file from '../../models/bedside-card.yaml';
import {
  BEDSIDE_CARD,
  checkBedsideCard,
  FEATURES,
  isUnchecked,
  SYNDROMES,
} from '../../src/diagnosis/card/index.ts';
import type { Statement } from '../../src/selection/index.ts';

const { always, syndromes } = BEDSIDE_CARD;
const statements: readonly Statement[] = [
  ...always,
  ...SYNDROMES.flatMap((key) => {
    const { features, first, never } = syndromes[key];
    return [...FEATURES.map((feature) => features[feature]), ...first, ...never];
  }),
];
const says = (list: readonly Statement[]) => list.map((each) => each.says).join(' ');

describe('the rulings come first', () => {
  test('neither pressure nor temperature tells the syndromes apart', () => {
    expect(says(always)).toMatch(/no pressure and no temperature/i);
    expect(syndromes.withdrawal.features.temperature.says).toMatch(/^Normal to/);
    expect(syndromes.withdrawal.features.circulation.says).toMatch(/high, low or swinging/);
  });

  test('antibiotics alongside are right, and sepsis asks for the pump as well', () => {
    expect(says(always)).toMatch(/antibiotics alongside are right/i);
    expect(says(syndromes.sepsis.first)).toMatch(/pump on board/i);
  });

  test('withdrawal ends only with drug in spinal fluid; overdose begins with breathing and a stopped pump', () => {
    expect(syndromes.withdrawal.first.at(-1)?.says).toMatch(/restore intrathecal drug/i);
    expect(syndromes.overdose.first[0]?.says).toMatch(/breathe for the patient/i);
    expect(syndromes.overdose.first[1]?.says).toMatch(/stop the pump/i);
  });

  test('dysreflexia: sit up, loosen, pressure, bladder, bowel, and a drug last', () => {
    const order = syndromes.dysreflexia.first.map((each) => each.says);
    expect(
      order.map((line) =>
        /sit up|loosen|pressure|bladder|bowel|antihypertensive/i.exec(line)?.[0].toLowerCase(),
      ),
    ).toEqual(['sit up', 'loosen', 'pressure', 'bladder', 'bowel', 'antihypertensive']);
  });
});

describe('every statement', () => {
  test('has a source, and a reference unless it is called an assumption', () => {
    for (const { sources, grade, says: said } of statements) {
      expect(sources.length, said).toBeGreaterThan(0);
      if (grade !== 'assumption')
        expect(
          sources.some(({ reference }) => reference),
          said,
        ).toBe(true);
    }
  });

  test('that is only recalled is marked unchecked', () => {
    for (const statement of statements) {
      const recalled = statement.sources.some(({ says: where }) => /recalled/i.test(where));
      if (recalled) expect(isUnchecked(statement), statement.says).toBe(true);
    }
  });

  test('writes numbers as medication safety asks', () => {
    for (const { says: said } of statements) {
      expect(said).not.toMatch(/\d\.0\b|(^|\s)\.\d|\u00b5|\u03bc|\dmg|\dmL/);
    }
  });
});

test('a card without one of its features is refused by name', () => {
  const broken = structuredClone(file) as { syndromes: { sepsis: { features: { clue?: unknown } } } };
  delete broken.syndromes.sepsis.features.clue;
  const checked = checkBedsideCard(broken, 'card.yaml');
  expect(checked.ok).toBe(false);
  if (!checked.ok) expect(checked.problems[0]?.path).toBe('card.yaml: syndromes.sepsis.features.clue');
});

test('a source that no reference stands for is refused', () => {
  const broken = JSON.parse(JSON.stringify(file).replaceAll('coffey-2002', 'coffey-1899'));
  expect(checkBedsideCard(broken, 'card.yaml').ok).toBe(false);
});
