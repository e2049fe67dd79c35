import { describe, expect, test } from 'vitest';
import { draftOf } from '../../src/app/titrate/schedule/form/draft.ts';
import { orderOf } from '../../src/app/titrate/schedule/form/read.ts';
import { rowsOf } from '../../src/app/titrate/schedule/rows.ts';
import { sortedLog } from '../../src/case/index.ts';
import { must } from '../../src/problem/index.ts';
import { fixtureCase } from '../case/documents.ts';

const plan = fixtureCase();

describe('an entry of any kind', () => {
  test.each(sortedLog(plan).map((entry) => [entry.kind, entry.id, entry] as const))(
    '%s %i comes out of its form as it went in',
    (_, __, entry) => {
      const { id, ...order } = entry;
      expect(id).toBeGreaterThan(0);
      expect(must(orderOf(order, draftOf(order, plan))).entry).toEqual(order);
    },
  );

  test('is a row of the schedule, named as the catalogue names it', () => {
    const said = new Map(rowsOf(plan).map(({ entry, order }) => [entry.kind, order]));
    expect(said.get('fault')).toBe('Fault: Occluded catheter');
    expect(said.get('fault_ends')).toBe('Ends: Occluded catheter');
    expect(said.get('examination')).toBe('Examined: interrogation');
    expect(rowsOf(plan).every(({ order }) => order !== '' && !order.includes('_'))).toBe(true);
  });
});
