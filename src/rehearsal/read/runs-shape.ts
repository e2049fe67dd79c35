import { array, looseObject, picklist, strictObject } from 'valibot';
import { LEARNER_ROLES } from '../words.ts';
import { key, notNegative, some, text } from './scenario-fields.ts';

/** `itb-scenario-runs/1`: intents are judged one by one, as those of a stored run. */
export const RunsShape = strictObject({
  scenario: key,
  runs: some(
    strictObject({
      key,
      kind: picklist(['expert', 'other_order']),
      variant: key,
      role: picklist(LEARNER_ROLES),
      says: text,
      intents: array(looseObject({ at_min: notNegative, kind: text })),
    }),
  ),
});
