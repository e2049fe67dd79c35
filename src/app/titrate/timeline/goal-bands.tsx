import { useComputed } from '@preact/signals';
import type { Goal } from '../../../case/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { bandsOf, isWholeDay } from './goals.ts';

import { sidesOf } from './placed.ts';
import type { OutputStrip } from './strip-list.ts';
import { useTimeline } from './timeline.ts';

const words = titrateText.timeline.goals;

/** Where the patient's goals on this output are met: a pale green band with its text. */
export function GoalBands({ strip }: { readonly strip: OutputStrip }) {
  const { goals, titrate } = useTimeline();
  const lane = { scale: strip.scale, from: 0, to: 1 } as const;
  const own = goals.value.filter(({ output }) => output === strip.output);
  const bands = useComputed(() =>
    own.map((goal) => ({ goal, boxes: bandsOf(goal, lane, titrate.window.value) })),
  );
  return (
    <>
      {bands.value.map(({ goal, boxes }) =>
        boxes.map(({ from_s, to_s, low, high }, i) => (
          <span
            key={`${goal.title} ${goal.from} ${from_s}`}
            class={isWholeDay(goal) ? 'timeline-goal' : 'timeline-goal is-part'}
            style={{ ...sidesOf(titrate.window.value, from_s, to_s), '--low': low, '--high': high }}
          >
            {i === 0 && <span>{sayGoal(goal)}</span>}
          </span>
        )),
      )}
    </>
  );
}

/** `goal 1.5 or less, 22:00 to 06:00`. */
export function sayGoal(goal: Goal): string {
  const { least, most, from, to } = goal;
  const say = (value: number) => sayNumber(value, 2);
  const said =
    least !== undefined && most !== undefined
      ? words.both(say(least), say(most))
      : least !== undefined
        ? words.least(say(least))
        : words.most(say(most ?? Number.NaN));
  return isWholeDay(goal) ? said : words.hours(said, from, to);
}
