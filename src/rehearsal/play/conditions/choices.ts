import type { Charted } from '../../play.ts';
import { bedside } from '../../shipped.ts';
import { type Judge, moving, still } from './judge.ts';

interface ChoiceFields {
  readonly decided: Judge<'decided'>;
  readonly step: Judge<'step'>;
  readonly charted: Judge<'charted'>;
  readonly charted_right: Judge<'charted_right'>;
  readonly told: Judge<'told'>;
}

/** Decisions, steps of a procedure, charting, and what was said. */
export const CHOICE_FIELDS: ChoiceFields = {
  decided: still(['decisions'], (world, wanted) =>
    world.decisions.some(({ key, option }) => option !== undefined && wanted.includes(`${key}/${option}`)),
  ),
  step: moving((world, wanted) =>
    world.steps.some(
      ({ procedure, step, at_s }) => at_s <= world.now_s && wanted.includes(`${procedure}/${step}`),
    ),
  ),
  charted: still(['charts'], (world, wanted) => world.charts.some(({ chart }) => wanted.includes(chart))),
  charted_right: still(['charts'], (world, wanted) =>
    world.charts.some((charted) => wanted.includes(charted.chart) && isRight(charted)),
  ),
  told: still(['told'], (world, wanted) => world.told.some(({ statement }) => wanted.includes(statement))),
};

/** Something is written, nothing ticked that was not seen or done, and points that follow from the learner's own readings. */
function isRight({ chart, items, unseen, points, right_points, free = '' }: Charted): boolean {
  if (items.length === 0 && points === undefined && free.trim() === '') return false;
  const scores = bedside().charting.some(({ key, kind }) => key === chart && kind === 'early_warning');
  return unseen.length === 0 && (!scores || (points !== undefined && points === right_points));
}
