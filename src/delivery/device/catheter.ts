import { type FaultEffect, PLACES } from '../../case/index.ts';
import type { CatheterState, FaultAtWork } from './device.ts';

const NO_CATHETER: CatheterState = { passes: 0, breaks: [], tip_space: 'outside', reaches: 0 };

type Passage = Extract<FaultEffect, { kind: 'passage' }>;

/** The catheter with the faults at work, from the pump to the tip; without a pump there is none. */
export function catheterState(atWork: readonly FaultAtWork[], present: boolean): CatheterState {
  if (!present) return NO_CATHETER;
  const breaks = [...atWork]
    .sort((a, b) => PLACES.indexOf(a.fault.place) - PLACES.indexOf(b.fault.place) || a.entry - b.entry)
    .flatMap(({ effects }) => effects.filter((effect) => effect.kind === 'passage').map(broken))
    .sort((a, b) => END.indexOf(a.leaves_at) - END.indexOf(b.leaves_at));
  const tips = atWork.flatMap(({ effects }) => effects.filter((effect) => effect.kind === 'tip'));
  return {
    passes: breaks.reduce((share, each) => share * each.passes, 1),
    breaks,
    tip_space: tips.at(-1)?.space ?? 'intrathecal',
    reaches: tips.reduce((share, { reaches }) => share * reaches.most, 1),
  };
}

const END: readonly Passage['leaves_at'][] = ['connector', 'tip'];

function broken({ form, leaves_at, into, passes }: Passage): CatheterState['breaks'][number] {
  return { form, leaves_at, into, passes: passes.most };
}
