import * as v from 'valibot';
import { MODES, type Run } from '../run.ts';
import { LEARNER_ROLES } from '../words.ts';
import { at_s, draw, free, key, listOf, time, whole } from './fields.ts';
import { IntentShape } from './intent-shape.ts';

const MOST_INTENTS = 5000;

/** A run of version 1. */
export const RunShape = v.pipe(
  v.strictObject({
    schema: v.literal('itb-rehearsal'),
    version: v.literal(1),
    id: v.pipe(free, v.minLength(1, 'This must not be empty'), v.maxLength(200, 'This is too long')),
    scenario: key,
    scenario_version: whole(1, 1_000_000),
    draw,
    role: v.picklist(LEARNER_ROLES),
    mode: v.picklist(MODES),
    /** Empty in a run of a file of models/scenarios/. */
    began: v.union([v.literal(''), time], 'This must be an ISO time'),
    intents: listOf(IntentShape, MOST_INTENTS),
    now_s: at_s,
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const { message, i, field } of outOfOrder(dataset.value)) {
      const { intents } = dataset.value;
      const intent = intents[i];
      if (intent === undefined) continue;
      addIssue({
        message,
        path: [
          { type: 'object', origin: 'value', input: dataset.value, key: 'intents', value: intents },
          { type: 'array', origin: 'value', input: intents, key: i, value: intent },
          { type: 'object', origin: 'value', input: { ...intent }, key: field, value: intent[field] },
        ],
      });
    }
  }),
) satisfies v.GenericSchema<unknown, Run>;

interface Disorder {
  readonly i: number;
  readonly field: 'id' | 'at_s';
  readonly message: string;
}

/** Ids rise, times do not fall, and nothing was meant after the time the run has come to. */
function* outOfOrder({ intents, now_s }: Pick<Run, 'intents' | 'now_s'>): Generator<Disorder> {
  for (const [i, { id, at_s: when }] of intents.entries()) {
    const before = intents[i - 1];
    if (before !== undefined && id <= before.id) {
      yield { i, field: 'id', message: `The ids must rise, and ${id} comes after ${before.id}` };
    }
    if (before !== undefined && when < before.at_s) {
      yield { i, field: 'at_s', message: `This is second ${when}, before the one above (${before.at_s})` };
    }
    if (when > now_s) {
      yield { i, field: 'at_s', message: `This is second ${when}, and the run has only come to ${now_s}` };
    }
  }
}
