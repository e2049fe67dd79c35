import { expect, it } from 'vitest';
import file from '../../../models/bedside.yaml';
import { BEDSIDE_NUMBERS } from '../../../src/rehearsal/bedside-file.ts';
import { checkBedside } from '../../../src/rehearsal/read/bedside.ts';
import { bedside, procedureNamed } from '../../../src/rehearsal/shipped.ts';
import { CONTACTS, STATES } from '../../../src/rehearsal/words.ts';

it('ships a bedside without mistakes', () => {
  expect(checkBedside(file, 'models/bedside.yaml')).toEqual(expect.objectContaining({ ok: true }));
});

it('knows every contact, every state and every number', () => {
  const { contacts, states, numbers } = bedside();
  expect(contacts.map(({ key }) => key).sort()).toEqual([...CONTACTS].sort());
  expect(states.map(({ key }) => key).sort()).toEqual([...STATES].sort());
  expect(Object.keys(numbers).sort()).toEqual([...BEDSIDE_NUMBERS].sort());
});

it('has a refill of exactly 31 items, as the published checklist', () => {
  expect(procedureNamed('refill')?.steps).toHaveLength(31);
});
