import { DAY_S } from '../../../case/index.ts';
import type { GoalOfDay } from '../../../titration/index.ts';
import { arcPath, LANE, LANE_WIDTH } from './geometry.ts';
import { standOf } from './goals.tsx';
import { lanesOf } from './lanes.ts';

/** The hours of each goal round the dial, lane by lane where they meet. */
export function GoalArcs({ goals }: { readonly goals: readonly GoalOfDay[] }) {
  const lanes = lanesOf(goals);
  return (
    <g class="dial-goals">
      {goals.map((each, i) => {
        const lane = lanes[i] ?? 0;
        const length_s = Math.min(each.to_s - each.from_s, DAY_S - 600);
        const d = arcPath(each.from_s % DAY_S, length_s, LANE + 4 + lane * LANE_WIDTH);
        return <path key={each.goal.title} class={`dial-goal is-${standOf(each)}`} d={d} />;
      })}
    </g>
  );
}
