import { useMemo } from 'preact/hooks';
import '../styles/break-page.css';
import { openChoice } from './choice.ts';
import { ExaminationsPanel } from './exam/panel.tsx';
import { FaultPanel } from './fault-panel.tsx';
import { AlarmsPanel } from './follows/alarms.tsx';
import { useBreak } from './host.ts';
import { SystemPanel } from './system-panel.tsx';

/** The picture of the system, the fault and what follows from it; around it stands a BreakContext. */
export function BreakPanel() {
  const { faults } = useBreak();
  const choice = useMemo(() => openChoice(faults.peek()[0]), [faults]);
  return (
    <div class="break-room">
      <div class="break-panel" data-testid="break-panel">
        <SystemPanel choice={choice} />
        <FaultPanel choice={choice} />
        <AlarmsPanel />
        <ExaminationsPanel />
      </div>
    </div>
  );
}
