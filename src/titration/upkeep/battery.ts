import { DAY_S, type Pump } from '../../case/index.ts';

const YEAR_DAYS = 365.25;

/** What is known of the battery: a span, because nobody knows how long it lasts in this pump. */
export interface Battery {
  readonly implanted_s: number;
  /** From here on its replacement alarm may sound. */
  readonly alarm_from_s: number;
  /** It may be at its end from here on, and is by the last. */
  readonly ends_from_s: number;
  readonly ends_by_s: number;
}

export function batteryOf(pump: Pump, implanted_s: number): Battery {
  const [least, most] = pump.battery_life_years;
  const ends_from_s = implanted_s + least * YEAR_DAYS * DAY_S;
  return {
    implanted_s,
    alarm_from_s: ends_from_s - pump.replacement_alarm_days * DAY_S,
    ends_from_s,
    ends_by_s: implanted_s + most * YEAR_DAYS * DAY_S,
  };
}
