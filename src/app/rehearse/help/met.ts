import type { Condition, Play, Task } from '../../../rehearsal/index.ts';

const isOver = ({ state }: Task) => state === 'done' || state === 'goes_on';

/** Whether a part of a condition is met as far as the learner themselves could say; what only the truth knows is not. */
export function isMet(need: Condition, play: Play): boolean {
  const parts: (boolean | undefined)[] = [
    need.all?.every((part) => isMet(part, play)),
    need.any?.some((part) => isMet(part, play)),
    need.done && play.tasks.some((task) => isOver(task) && need.done?.includes(task.task)),
    need.begun && play.tasks.some(({ task, from_s }) => from_s !== undefined && need.begun?.includes(task)),
    need.knows &&
      play.facts.some(({ fact, from }) => from !== 'handover' && need.knows?.includes(fact) === true),
    need.shown &&
      play.tasks.some(({ shown }) => shown?.signs.some((sign) => need.shown?.includes(sign)) === true),
    need.called && play.calls.some(({ to }) => need.called?.to.includes(to) === true),
    need.told && play.told.some(({ statement }) => need.told?.includes(statement)),
    need.charted && play.charts.some(({ chart }) => need.charted?.includes(chart)),
    need.step && play.steps.some(({ step }) => need.step?.some((each) => each.endsWith(`/${step}`))),
    need.minutes && true,
    need.variant && true,
    need.cue && true,
  ];
  const asked = parts.filter((part) => part !== undefined);
  return asked.length > 0 && asked.every(Boolean);
}

/** The first thing inside a condition that the learner can do something about and has not. */
export function openPart(need: Condition, play: Play): Condition {
  const open = need.all?.find((part) => !isMet(part, play)) ?? need.any?.[0];
  return open === undefined ? need : openPart(open, play);
}

/** Whether the words of a critical action would say what is wrong: a diagnosis, or what only the truth knows. */
export function isSecret(need: Condition): boolean {
  const { thought, delivered, delivered_mcg_day, body, pump } = need;
  return (
    [thought, delivered, delivered_mcg_day, body, pump].some((part) => part !== undefined) ||
    need.all?.some(isSecret) === true ||
    need.any?.every(isSecret) === true
  );
}
