import { useComputed } from '@preact/signals';
import { faultNamed, illnessNamed } from '../../../case/catalogue/index.ts';
import type { Case, Entry } from '../../../case/index.ts';
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
  const { from_s, to_s, says, broken } = trigger;
  const sides = sidesOf(titrate.window.value, from_s, to_s ?? titrate.until_s.value);
  return (
    <span
      class="timeline-trigger"
      aria-hidden="true"
      data-open={to_s === undefined}
      data-broken={broken}
      style={sides}
    >
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
  /** A fault of the chain; drawn otherwise than what keeps tone up from outside. */
  readonly broken: boolean;
}

/** Each noxious trigger until its treatment, each fault until it is mended, each illness until it ends. */
export function triggersOf(plan: Case): readonly Shown[] {
  const log = sortedLog(plan);
  return log.flatMap((entry, i) => {
    const lasts = lastingOf(entry);
    if (lasts === undefined) return [];
    const end = log.slice(i + 1).find(lasts.endedBy);
    return [{ entry: entry.id, from_s: entry.at_s, to_s: end?.at_s, says: lasts.says, broken: lasts.broken }];
  });
}

interface Lasting {
  readonly says: string;
  readonly broken: boolean;
  endedBy(later: Entry): boolean;
}

function lastingOf(entry: Entry): Lasting | undefined {
  switch (entry.kind) {
    case 'trigger':
      return {
        says: titrateText.schedule.orders.triggers[entry.trigger],
        broken: false,
        endedBy: (later) => later.kind === 'trigger_treated' && later.trigger === entry.trigger,
      };
    case 'fault':
      return {
        says: faultNamed(entry.fault)?.title ?? entry.fault,
        broken: true,
        endedBy: (later) => later.kind === 'fault_ends' && later.fault === entry.fault,
      };
    case 'illness':
      return {
        says: illnessNamed(entry.illness)?.title ?? entry.illness,
        broken: false,
        endedBy: (later) => later.kind === 'illness_ends' && later.illness === entry.illness,
      };
    default:
      return undefined;
  }
}
