import type { Scenario } from '../../scenario.ts';
import { variantOf } from './variant.ts';

/** One for each variant that differs, so that what is kept by scenario is kept once. */
const KNOWN = new WeakMap<Scenario, Map<string, Scenario>>();

/** A scenario as somebody meets it with this draw: with the device and the handover of its variant. */
export function asDrawn(scenario: Scenario, draw: number): Scenario {
  const { key, differs } = variantOf(scenario, draw);
  if (differs === undefined) return scenario;
  const known = KNOWN.get(scenario) ?? new Map<string, Scenario>();
  const met = known.get(key) ?? {
    ...scenario,
    case: differs.case,
    handover: { ...scenario.handover, ...differs.handover },
  };
  KNOWN.set(scenario, known.set(key, met));
  return met;
}
