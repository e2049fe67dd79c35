import { BreakFold } from '../break/fold.tsx';
import { useSetting } from './context.ts';

/** Break the chain of the pump arm. What it takes is loaded when it is opened. */
export function BreakRoom() {
  const breaks = useSetting('breaks');
  return (
    <BreakFold
      open={(breaks?.broken.length ?? 0) > 0}
      load={() => import('./break-host.tsx').then(({ PumpArmBreak }) => PumpArmBreak)}
    />
  );
}
