import type { RefillStatus, Upkeep } from '../../../titration/index.ts';
import { Icon, type IconName } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { sayDay } from './say.ts';

const words = titrateText.upkeep.status;

/** A status has a shape beside its colour. */
const LOOKS: Readonly<Record<RefillStatus, { readonly icon: IconName; readonly look: string }>> = {
  in_time: { icon: 'check', look: 'ok' },
  book_now: { icon: 'caution', look: 'caution' },
  overdue: { icon: 'problem', look: 'danger' },
  empty: { icon: 'problem', look: 'danger' },
};

export function StatusChip({ upkeep: { status, dates, running } }: { readonly upkeep: Upkeep }) {
  // A pump that stands still needs no refill soon, and is not in order.
  const stopped = running === 'stopped' && status !== 'overdue' && status !== 'empty';
  const { icon, look } = LOOKS[stopped ? 'book_now' : status];
  return (
    <span class={`upkeep-chip is-${look}`} data-testid="upkeep-status" data-status={status}>
      <Icon name={icon} small />
      {stopped ? words.stopped : sayStatus(status, dates.refill_by_s)}
    </span>
  );
}

function sayStatus(status: RefillStatus, refill_by_s: number | undefined): string {
  if (status === 'empty') return words.empty;
  return refill_by_s === undefined ? words.none : words[status](sayDay(refill_by_s));
}
