import { exactOptional, type GenericSchema, literal, variant } from 'valibot';
import type { FlexPeriod, Prescription, PumpMode, TimedOralDose } from '../case.ts';
import { clock } from '../fields/clock.ts';
import { closed } from '../fields/closed.ts';
import { kindOf } from '../fields/kind.ts';
import { quantity } from '../fields/quantity.ts';
import { list } from '../fields/text.ts';
import { LIMITS, MOST_TIMES_A_DAY } from '../limits.ts';

const PeriodShape = closed('a flex period', {
  from: clock(),
  to: clock('end'),
  rate_mcg_h: quantity(LIMITS.rate_mcg_h),
}) satisfies GenericSchema<unknown, FlexPeriod>;

const ModeShape = variant(
  'kind',
  [
    closed('the mode minimum rate', { kind: literal('minimum_rate') }),
    closed('the mode simple continuous', {
      kind: literal('simple_continuous'),
      dose_mcg_day: quantity(LIMITS.dose_mcg_day),
    }),
    closed('the mode flex', {
      kind: literal('flex'),
      base_mcg_h: quantity(LIMITS.rate_mcg_h),
      periods: list('flex periods', PeriodShape, MOST_TIMES_A_DAY),
    }),
    closed('the mode periodic bolus', {
      kind: literal('periodic_bolus'),
      bolus_mcg: quantity(LIMITS.pump_bolus_mcg),
      minutes: quantity(LIMITS.bolus_minutes),
      times: list('clock times', clock(), MOST_TIMES_A_DAY, 1),
    }),
  ],
  kindOf('pump mode'),
) satisfies GenericSchema<unknown, PumpMode>;

export const PrescriptionShape = closed('a prescription', {
  concentration_mcg_mL: quantity(LIMITS.concentration_mcg_mL),
  mode: ModeShape,
  bridge_from_mcg_mL: exactOptional(quantity(LIMITS.concentration_mcg_mL)),
}) satisfies GenericSchema<unknown, Prescription>;

const TimedOralDoseShape = closed('an oral dose of a regimen', {
  time: clock(),
  mg: quantity(LIMITS.regimen_dose_mg),
}) satisfies GenericSchema<unknown, TimedOralDose>;

export const RegimenShape = list('oral doses a day', TimedOralDoseShape, MOST_TIMES_A_DAY);
