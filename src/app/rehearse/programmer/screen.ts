import type { Shown } from '../../../examination/index.ts';
import { programmerScreen as words } from '../../strings/en/rehearse/programmer.ts';
import type { Told, ToldMode } from './told.ts';

/**
 * Numbers as the pump's own screen prints them: a fixed count of decimals, trailing zeros and all, no thousands. This is
 * the one place of the app that writes them so.
 */
const fixed = (decimals: number) => (value: number) =>
  Number.isFinite(value) ? value.toFixed(decimals) : words.nothing;
export const screenDose = fixed(1);
export const screenRate = fixed(2);
export const screenFlow = fixed(3);
export const screenVolume = fixed(1);
export const screenStrength = fixed(1);

export const sayMode = (mode: ToldMode): string => words.modes[mode.kind];

const DAY_S = 86_400;

/** When the low-reservoir alarm is due by the programmer's own count; undefined while nothing flows. */
export function alarmDue_s(
  counted_mL: number,
  counted_s: number,
  alarm_mL: number,
  flow_mL_day: number,
): number | undefined {
  if (!(flow_mL_day > 0)) return undefined;
  return counted_s + (Math.max(0, counted_mL - alarm_mL) / flow_mL_day) * DAY_S;
}

export const countedIn = (shown: Shown): number | undefined =>
  shown.numbers.find(({ name }) => name === 'counted_mL')?.value;

/** Lines that say what is run through the day, each with its name and what the screen prints. */
export function patternRows({ mode }: Told): readonly { readonly name: string; readonly value: string }[] {
  switch (mode.kind) {
    case 'flex':
      return [
        ...mode.periods.map(({ from, to, rate_mcg_h }, i) => ({
          name: words.rows.period(i + 1),
          value: words.period(from, to, screenRate(rate_mcg_h)),
        })),
        { name: words.rows.base, value: words.rate(screenRate(mode.base_mcg_h)) },
      ];
    case 'periodic_bolus':
      return [
        { name: words.rows.bolus, value: words.bolus(screenDose(mode.bolus_mcg), screenDose(mode.minutes)) },
        { name: words.rows.times, value: mode.times.join(', ') },
      ];
    case 'simple_continuous':
      return [{ name: words.rows.base, value: words.rate(screenRate(mode.dose_mcg_day / 24)) }];
    default:
      return [];
  }
}
