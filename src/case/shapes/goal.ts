import { exactOptional, type GenericSchema, picklist, variant } from 'valibot';
import type { Goal, GoalOutput } from '../case.ts';
import { clock } from '../fields/clock.ts';
import { closed } from '../fields/closed.ts';
import { tagOf } from '../fields/kind.ts';
import { quantity } from '../fields/quantity.ts';
import { line } from '../fields/text.ts';
import { LIMITS, type Limit, LONGEST_GOAL_TITLE } from '../limits.ts';

/** A goal on outputs that are shown in one range. */
function goalOn<const O extends readonly GoalOutput[]>(outputs: O, bounds: Limit) {
  return closed('a goal', {
    title: line('a title', LONGEST_GOAL_TITLE),
    output: picklist(outputs),
    from: clock(),
    to: clock('end'),
    least: exactOptional(quantity(bounds)),
    most: exactOptional(quantity(bounds)),
  });
}

export const GoalShape = variant(
  'output',
  [
    goalOn(['ashworth_leg', 'ashworth_arm'], LIMITS.tone),
    goalOn(['spasm_score'], LIMITS.spasm),
    goalOn(['standing', 'transfer', 'sitting', 'hygiene'], LIMITS.goal_percent),
  ],
  tagOf('goal output', 'a goal'),
) satisfies GenericSchema<unknown, Goal>;
