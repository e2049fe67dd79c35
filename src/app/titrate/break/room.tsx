import { useComputed } from '@preact/signals';
import { BreakFold } from '../../break/fold.tsx';
import { useTitrate } from '../context.ts';

/** Break the chain of the plan. What it takes is loaded when it is opened. */
export function BreakRoom() {
  const { plan } = useTitrate();
  const broken = useComputed(() => plan.value.log.some(({ kind }) => kind === 'fault'));
  return (
    <BreakFold
      open={broken.value}
      load={() => import('./plan-break.tsx').then(({ PlanBreak }) => PlanBreak)}
    />
  );
}
