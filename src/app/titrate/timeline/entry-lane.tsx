import { useComputed } from '@preact/signals';
import type { Case } from '../../../case/index.ts';
import { sortedLog } from '../../../case/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { Entries } from './entries.tsx';
import { sidesOf } from './placed.ts';
import { useTimeline } from './timeline.ts';

const words = titrateText.timeline;

/** What is no dose: implant, refills, checks, other treatments, and triggers from when they begin to when they pass. */
export function Lane() {
  const { plan } = useTimeline().titrate;
  const triggers = useComputed(() => triggersOf(plan.value));
  return (
    <div class="timeline-lane">
      <div class="timeline-over">
        {triggers.value.map((trigger) => (
          <TriggerBar key={trigger.entry} trigger={trigger} />
        ))}
        <Entries of="lane" />
      </div>
      <p id="timeline-entry-help" class="only-spoken">
        {words.entries.help}
      </p>
    </div>
  );
}

function TriggerBar({ trigger }: { readonly trigger: Shown }) {
  const { titrate } = useTimeline();
  const { from_s, to_s, says } = trigger;
  const sides = sidesOf(titrate.window.value, from_s, to_s ?? titrate.until_s.value);
  return (
    <span class="timeline-trigger" aria-hidden="true" data-open={to_s === undefined} style={sides}>
      <span>{says}</span>
    </span>
  );
}

interface Shown {
  readonly entry: number;
  readonly from_s: number;
  /** undefined while it is not treated. */
  readonly to_s: number | undefined;
  readonly says: string;
}

/** Each noxious trigger until its treatment. */
export function triggersOf(plan: Case): readonly Shown[] {
  const log = sortedLog(plan);
  return log.flatMap((entry, i) => {
    if (entry.kind !== 'trigger') return [];
    const treated = log
      .slice(i + 1)
      .find((later) => later.kind === 'trigger_treated' && later.trigger === entry.trigger);
    const says = titrateText.schedule.orders.triggers[entry.trigger];
    return [{ entry: entry.id, from_s: entry.at_s, to_s: treated?.at_s, says }];
  });
}
