import type { DebriefQuestion, Play } from '../../../rehearsal/index.ts';

const PHASES = ['reactions', 'description', 'analysis', 'summary'] as const;

/** A question of this draw with its place in the scenario's list, by which its answer is kept. */
export type Asked = DebriefQuestion & { readonly place: number };

/** The questions of a draw, in the order reactions, description, analysis, summary. */
export function questionsOf({ scenario, truth }: Play): readonly Asked[] {
  const own = scenario.debrief.questions
    .map((question, place) => ({ ...question, place }))
    .filter(({ variants }) => variants === undefined || variants.includes(truth.variant.key));
  return PHASES.flatMap((phase) => own.filter((question) => question.phase === phase));
}
