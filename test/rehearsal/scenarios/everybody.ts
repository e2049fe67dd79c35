import { ACTIONS } from '../../../src/case/catalogue/index.ts';
import { EXAMINATION_KEYS } from '../../../src/case/index.ts';
import { PERSON_ROLES, type Scenario } from '../../../src/rehearsal/index.ts';

/**
 * The same scenario where nobody has to be called and no order is missing: what is left is what the action itself does.
 */
export function withEverybody(scenario: Scenario): Scenario {
  return {
    ...scenario,
    present: [...PERSON_ROLES],
    standing_orders: [...ACTIONS.keys(), ...EXAMINATION_KEYS],
    without: scenario.without.filter((task) => !task.startsWith('act/')),
  };
}
