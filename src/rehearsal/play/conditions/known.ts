import { type Judge, still } from './judge.ts';

interface KnownFields {
  readonly knows: Judge<'knows'>;
  readonly shown: Judge<'shown'>;
  readonly thought: Judge<'thought'>;
}

/** What the learner has observed, was shown, and thinks. */
export const KNOWN_FIELDS: KnownFields = {
  knows: still(['facts'], (world, facts) =>
    facts.some((fact) => world.facts.some((each) => each.fact === fact && each.from !== 'handover')),
  ),
  shown: still(['tasks'], (world, signs) =>
    world.tasks.some(
      ({ state, shown }) => state === 'done' && shown?.signs.some((sign) => signs.includes(sign)),
    ),
  ),
  // What was thought last counts, or whoever names every diagnosis has named the right one.
  thought: still(['thoughts', 'variant'], ({ thoughts, variant: { truth } }, { states, causes, right }) =>
    thoughts
      .slice(-1)
      .some(
        ({ state, cause }) =>
          (states === undefined || states.includes(state)) &&
          (causes === undefined || (cause !== undefined && causes.includes(cause))) &&
          (right === undefined || truth.states.includes(state)) &&
          (right !== 'state_and_cause' || (cause !== undefined && truth.causes.includes(cause))),
      ),
  ),
};
