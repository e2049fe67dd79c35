import fc from 'fast-check';
import { type Case, type Entry, ONSETS } from '../../../src/case/index.ts';
import { anyCase, LOG_END_S } from '../arbitrary-case.ts';
import { DAY } from '../cases.ts';
import { ACTIONS, FAULTS } from './catalogue.ts';

const at_s = fc.oneof(
  fc.integer({ min: 0, max: LOG_END_S }),
  // So that faults, refills and prescriptions often share a second.
  fc.integer({ min: 0, max: 60 }).map((day) => day * DAY),
);
const fault = fc.constantFrom(...FAULTS.keys());

type Content = Entry extends infer E ? (E extends Entry ? Omit<E, 'id' | 'at_s'> : never) : never;

const content: fc.Arbitrary<Content> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('fault' as const),
      fault,
      severity: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
      onset: fc.constantFrom(...ONSETS),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('fault_ends' as const), fault }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('treatment' as const),
      action: fc.constantFrom(...ACTIONS.keys()),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('examination' as const),
      examination: fc.constantFrom('interrogation', 'film', 'dye_study'),
    }),
  },
);

/** Any case of a pump or of none, with up to eight faults of any kind, onset and size among its entries. */
export const anyBrokenCase: fc.Arbitrary<Case> = fc
  .tuple(anyCase, fc.array(fc.tuple(at_s, content), { minLength: 1, maxLength: 8 }), fc.boolean())
  .map(([document, drawn, earlier]) => {
    const broken = drawn.map(
      ([at_s, entry], i): Entry => ({ ...entry, at_s, id: earlier ? 100 + i : i + 1 }),
    );
    const log = document.log.map((entry) => ({ ...entry, id: entry.id + 50 }));
    return { ...document, log: [...log, ...broken] };
  });
