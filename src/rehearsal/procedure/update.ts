import type { NewEntry, PumpMode } from '../../case/index.ts';
import { deviceAt } from '../../delivery/index.ts';
import { good } from '../../problem/index.ts';
import type { StepAsks } from '../procedure-file.ts';
import { isFilled } from './fill.ts';
import { spansFor } from './judged.ts';
import { type Deed, type Moment, noPump } from './moment.ts';
import { orderedStrength, pushed } from './needle.ts';
import { SAYS } from './says.ts';

/**
 * Pump and programmer get what was entered: the dose, and the volume where it is what the reservoir really holds (the
 * programmer's count changes with a refill only, so that a volume nobody has drawn is not taken over).
 */
export function updateProgrammer(moment: Moment): ReturnType<Deed> {
  const { document, at_s } = moment;
  const { pump, ordered, counted_mL } = deviceAt(document, at_s);
  if (pump === 'none') return noPump();
  const entries: NewEntry[] = [];
  const says: string[] = [];
  const volume = entered(moment, 'fill_volume_mL');
  if (volume !== undefined && isFilled(moment)) {
    const spans = spansFor('fill_volume_mL', { within: volume.within, filling: false, document, at_s });
    const isReal = spans.some(([from, to]) => from <= volume.value && volume.value <= to);
    if (isReal && Math.abs(volume.value - counted_mL) > volume.within) {
      entries.push(...pushed(moment, { in_mL: volume.value, beside_mL: 0 }));
      says.push(SAYS.updated_volume(volume.value));
    }
  }
  if (ordered !== undefined && ordered.mode.kind !== 'stopped') {
    const dose = entered(moment, 'dose_mcg_day') ?? { value: ordered.dose_mcg_day, within: 0 };
    const concentration_mcg_mL = orderedStrength(document, at_s);
    // Of the order's own dose the order's own mode; what else was entered runs at a constant rate.
    const isOrdered = Math.abs(dose.value - ordered.dose_mcg_day) <= dose.within;
    const mode: PumpMode = isOrdered ? ordered.mode : { kind: 'simple_continuous', dose_mcg_day: dose.value };
    entries.push({ kind: 'prescription', at_s, prescription: { concentration_mcg_mL, mode } });
    says.push(SAYS.updated(dose.value, concentration_mcg_mL));
  }
  return good({ shows: says.length > 0 ? says.join(' ') : SAYS.kept, facts: [], entries });
}

/** The number last stated in a step that only asks for it, and how near to the right one it must be. */
function entered(
  { procedure, done }: Moment,
  what: StepAsks,
): { readonly value: number; readonly within: number } | undefined {
  const step = procedure.steps.find(({ asks, does }) => asks?.what === what && does === undefined);
  const value = done.findLast((each) => each.step === step?.key)?.value;
  return step?.asks === undefined || value === undefined ? undefined : { value, within: step.asks.within };
}
