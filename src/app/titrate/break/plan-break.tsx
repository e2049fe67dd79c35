import { useEffect, useMemo } from 'preact/hooks';
import { BreakContext, BreakPanel, openExaminer } from '../../break/index.ts';
import { useTitrate } from '../context.ts';
import { planHost } from './plan-host.ts';

/** The panel of Break it on the plan: faults are entries among the orders, and undo takes them back. */
export function PlanBreak() {
  const titrate = useTitrate();
  const examiner = useMemo(() => openExaminer(), []);
  useEffect(() => examiner.close, [examiner]);
  const host = useMemo(() => planHost(titrate, examiner), [titrate, examiner]);
  return (
    <BreakContext.Provider value={host}>
      <BreakPanel />
    </BreakContext.Provider>
  );
}
