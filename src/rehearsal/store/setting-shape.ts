import * as v from 'valibot';
import type { PumpSetting } from '../run.ts';
import { listOf, within } from './fields.ts';

const clock = v.pipe(v.string(), v.regex(/^\d\d:\d\d$/, 'This must be a clock time, for example 06:00'));
const rate_mcg_h = within(0, 5000);
const dose_mcg_day = within(0, 100_000);
const concentration_mcg_mL = within(0, 4000);
const minutes = within(0, 1440);

const Mode = v.variant('kind', [
  v.strictObject({ kind: v.literal('minimum_rate') }),
  v.strictObject({ kind: v.literal('simple_continuous'), dose_mcg_day }),
  v.strictObject({
    kind: v.literal('flex'),
    base_mcg_h: rate_mcg_h,
    periods: listOf(v.strictObject({ from: clock, to: clock, rate_mcg_h }), 13),
  }),
  v.strictObject({
    kind: v.literal('periodic_bolus'),
    bolus_mcg: dose_mcg_day,
    minutes,
    times: listOf(clock, 48),
  }),
]);

const Prescribed = v.strictObject({
  concentration_mcg_mL,
  mode: Mode,
  bridge_from_mcg_mL: v.exactOptional(concentration_mcg_mL),
});

/** What the pump is told; whether it can be is for the Case to say. */
export const Setting = v.variant('kind', [
  v.strictObject({ kind: v.literal('prescription'), prescription: Prescribed }),
  v.strictObject({ kind: v.literal('stop') }),
  v.strictObject({ kind: v.literal('bolus'), mcg: dose_mcg_day, minutes }),
]) satisfies v.GenericSchema<unknown, PumpSetting>;

export const FillShape = v.strictObject({ volume_mL: within(0, 100), concentration_mcg_mL });
