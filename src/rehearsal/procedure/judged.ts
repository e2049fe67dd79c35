import { type Case, pumpNamed } from '../../case/index.ts';
import { deviceAt } from '../../delivery/index.ts';
import { UPKEEP } from '../../titration/index.ts';
import type { StepDone } from '../play.ts';
import type { Procedure, StepAsks } from '../procedure-file.ts';

export interface Judged {
  readonly procedure: Procedure;
  readonly step: string;
  readonly value?: number | undefined;
  /** As it was before the step. */
  readonly document: Case;
  readonly at_s: number;
}

/** Whether all that must come before a step was done before it; out of order it counts as missed. */
export function isInOrder(procedure: Procedure, step: string, before: readonly StepDone[]): boolean {
  const after = procedure.steps.find(({ key }) => key === step)?.after ?? [];
  return after.every((key) => before.some((each) => each.procedure === procedure.key && each.step === key));
}

/** Whether the number that a step asks for is right; a step that asks for none is. */
export function isStepRight({ procedure, step: key, value, document, at_s }: Judged): boolean {
  const step = procedure.steps.find((each) => each.key === key);
  if (step?.asks === undefined) return true;
  if (value === undefined) return false;
  const { what, within } = step.asks;
  const spans = spansFor(what, { within, filling: step.does === 'fill_rest', document, at_s });
  return spans.some(([from, to]) => from <= value && value <= to);
}

interface Around {
  readonly within: number;
  /** It is what is to be filled, not what was. */
  readonly filling: boolean;
  readonly document: Case;
  readonly at_s: number;
}

const ROUNDING = 1e-6;

/** Where a right number lies; none where nothing can be right. */
export function spansFor(
  what: StepAsks,
  { within, filling, document, at_s }: Around,
): readonly (readonly [number, number])[] {
  const device = deviceAt(document, at_s);
  const pump = pumpNamed(document.device.pump);
  if (pump === undefined || device.pump === 'none') return [];
  const around = (value: number): readonly [number, number] => [
    value - within - ROUNDING,
    value + within + ROUNDING,
  ];
  switch (what) {
    // Either count is a reason to expect it; that they differ is for the comparison.
    case 'expected_residual_mL':
      return [around(device.counted_mL), around(device.ordered_mL)];
    case 'fill_volume_mL':
      return filling ? [[pump.capacity_mL - within, pump.capacity_mL]] : [around(device.reservoir_mL)];
    case 'concentration_mcg_mL':
      return device.ordered === undefined ? [] : [around(device.ordered.concentration_mcg_mL)];
    case 'dose_mcg_day':
      return device.ordered === undefined ? [] : [around(device.ordered.dose_mcg_day)];
    case 'alarm_volume_mL':
      return [[pump.low_reservoir_alarm_mL, pump.low_reservoir_alarm_mL + within]];
    case 'next_refill_days': {
      if (device.ordered === undefined || device.ordered.dose_mcg_day === 0) return [];
      const flow_mL_day = device.ordered.dose_mcg_day / device.ordered.concentration_mcg_mL;
      const alarm_days = (device.counted_mL - pump.low_reservoir_alarm_mL) / flow_mL_day;
      const latest = Math.min(UPKEEP.stability_days, alarm_days - UPKEEP.book_ahead_days);
      return [[Math.max(1, latest - within), latest]];
    }
  }
}
