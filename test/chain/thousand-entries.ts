import fc from 'fast-check';
import { ACTIONS, FAULTS, ILLNESSES } from '../../src/case/catalogue/index.ts';
import { type Case, checkCase, type Entry, TRIGGERS } from '../../src/case/index.ts';

type Content = Entry extends infer E ? (E extends Entry ? Omit<E, 'id' | 'at_s'> : never) : never;

const HOUR_S = 3600;
export const ENTRIES = 1000;
export const LASTS_S = 60 * 24 * HOUR_S;

const amounts = [...ACTIONS.values()].map((action) => ({ action, choices: action.amount?.choices ?? [] }));

const anything: fc.Arbitrary<Content> = fc.oneof(
  fc.record({
    kind: fc.constant('fault' as const),
    fault: fc.constantFrom(...FAULTS.keys()),
    severity: fc.integer({ min: 0, max: 4 }).map((quarters) => quarters / 4),
  }),
  fc.record({ kind: fc.constant('fault_ends' as const), fault: fc.constantFrom(...FAULTS.keys()) }),
  fc.record({
    kind: fc.constant('illness' as const),
    illness: fc.constantFrom(...ILLNESSES.keys()),
    strength: fc.constantFrom(0, 0.4, 1),
  }),
  fc.record({ kind: fc.constant('illness_ends' as const), illness: fc.constantFrom(...ILLNESSES.keys()) }),
  fc
    .constantFrom(...amounts)
    .chain(({ action, choices }) =>
      choices.length === 0
        ? fc.constant({ kind: 'treatment' as const, action: action.key })
        : fc
            .constantFrom(...choices)
            .map((amount) => ({ kind: 'treatment' as const, action: action.key, amount })),
    ),
  fc.constantFrom(...ACTIONS.keys()).map((action) => ({ kind: 'treatment_ends' as const, action })),
  fc.constantFrom('interrogation', 'residual', 'side_port', 'dye_study', 'pump_bolus').map((examination) => ({
    kind: 'examination' as const,
    examination,
  })),
  fc.record({
    kind: fc.constant('trigger' as const),
    trigger: fc.constantFrom(...TRIGGERS),
    strength: fc.constantFrom(0, 0.5, 1),
  }),
  fc.record({ kind: fc.constant('trigger_treated' as const), trigger: fc.constantFrom(...TRIGGERS) }),
  fc.record({
    kind: fc.constant('refill' as const),
    volume_mL: fc.integer({ min: 1, max: 20 }),
    concentration_mcg_mL: fc.constantFrom(500, 1000, 2000),
    rinsed: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('prescription' as const),
    prescription: fc.record({
      concentration_mcg_mL: fc.constantFrom(500, 2000),
      mode: fc
        .integer({ min: 100, max: 2000 })
        .map((dose_mcg_day) => ({ kind: 'simple_continuous' as const, dose_mcg_day })),
    }),
  }),
  fc.constant({ kind: 'pump_stop' as const }),
  fc.record({ kind: fc.constant('oral_dose' as const), mg: fc.integer({ min: 5, max: 100 }) }),
  fc.record({ kind: fc.constant('lumbar_bolus' as const), mcg: fc.integer({ min: 25, max: 100 }) }),
);

const thousand = fc.array(fc.tuple(fc.integer({ min: 0, max: LASTS_S / 60 }), anything), {
  minLength: ENTRIES,
  maxLength: ENTRIES,
  size: 'max',
});

/** A thousand entries over sixty days, without those that the checks of a Case refuse; the same seed, the same storm. */
export function stormOn(patient: Case, seed: number): Case {
  const [drawn = []] = fc.sample(thousand, { numRuns: 1, seed });
  const log = drawn.map(([minute, what], i): Entry => ({ id: i + 1, at_s: minute * 60, ...what }));
  return accepted({ ...patient, log });
}

/** What is refused is taken out until nothing is: an entry may be impossible only because of one before it. */
function accepted(document: Case): Case {
  let { log } = document;
  for (;;) {
    const checked = checkCase({ ...document, log });
    if (checked.ok) return checked.value;
    const refused = new Set(checked.problems.flatMap(({ path }) => /^log\[(\d+)\]/.exec(path)?.[1] ?? []));
    if (refused.size === 0) throw new Error(JSON.stringify(checked.problems));
    log = log.filter((_, i) => !refused.has(String(i)));
  }
}
