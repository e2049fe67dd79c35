import { useComputed } from '@preact/signals';
import type { PumpMode } from '../../../case/index.ts';
import { bolusesFrom, continuousOf, flexFrom, PATTERN_START } from '../../../titration/index.ts';
import { Segmented } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useDay } from './context.ts';
import type { Edited } from './state.ts';

type Kind = PumpMode['kind'];

const KINDS = ['simple_continuous', 'flex', 'periodic_bolus'] as const;

/** Turns one mode into another; the day keeps its total. */
export function ModeChoice() {
  const day = useDay();
  const kind = useComputed(() => day.mode.value?.kind).value;
  if (kind === undefined) return null;
  const words = titrateText.day.mode;
  return (
    <Segmented<Kind>
      name="day-mode"
      label={words.name}
      labelHidden
      full
      options={kind === 'minimum_rate' ? ['minimum_rate', ...KINDS] : KINDS}
      say={(each) => words.of[each]}
      value={kind}
      onChange={(wanted) => {
        const [edited, mode] = [day.edited.peek(), day.mode.peek()];
        if (edited !== undefined && mode !== undefined) day.take(turned(wanted, edited, mode));
      }}
    />
  );
}

function turned(kind: Kind, { order, pump }: Edited, mode: PumpMode): PumpMode {
  const now = { ...order, mode };
  switch (kind) {
    case 'minimum_rate':
      return { kind };
    case 'simple_continuous':
      return continuousOf(now, pump);
    case 'flex':
      return flexFrom(now, pump, PATTERN_START.first_period);
    case 'periodic_bolus':
      return bolusesFrom(now, pump, {
        times: PATTERN_START.bolus_times,
        minutes: PATTERN_START.bolus_minutes,
      });
  }
}
