import type { Breaks } from '../broken/index.ts';

/** All that the Compare page can be told; its address holds every one of them. */
export interface Settings {
  /** Key of the ready patient that this one began as. */
  readonly patient: string;
  /** Untreated leg and arm Ashworth, 1 to 5. */
  readonly tone_leg: number;
  readonly tone_arm: number;
  /** Untreated Penn spasm frequency, 0 to 4. */
  readonly spasm: number;
  /** 1 is typical. */
  readonly sensitivity: number;
  /** Share of normal kidney function. */
  readonly kidney_percent: number;
  /** Share of stiffness that no dose removes. */
  readonly contracture_percent: number;

  readonly oral_mg_day: number;
  readonly times_a_day: TimesADay;

  readonly pump_mcg_day: number;
  readonly mode: Mode;
  /** Key of models/tip-levels.yaml. */
  readonly tip_level: string;

  readonly start: Start;
  readonly span: Span;
  readonly view: View;

  /** What breaks in the chain of the pump arm. */
  readonly breaks?: Breaks;
}

export const TIMES = [2, 3, 4] as const;
export type TimesADay = (typeof TIMES)[number];

/** How the pump spreads its daily dose. */
export const MODES = ['continuous', 'night', 'boluses'] as const;
export type Mode = (typeof MODES)[number];

/** Whether the window opens on treated patients, or on the first day of both treatments. */
export const STARTS = ['settled', 'nothing'] as const;
export type Start = (typeof STARTS)[number];

export const SPANS = ['24h', '72h', '14d'] as const;
export type Span = (typeof SPANS)[number];

/** Which strips are shown. */
export const VIEWS = ['overview', 'fluid', 'effects', 'function', 'all'] as const;
export type View = (typeof VIEWS)[number];

/** Settings that are numbers; each has a field of its own. */
export type NumberKey = {
  [K in keyof Settings]-?: Settings[K] extends TimesADay ? never : Settings[K] extends number ? K : never;
}[keyof Settings];

const HOUR_S = 3600;
export const SPAN_S: Readonly<Record<Span, number>> = {
  '24h': 24 * HOUR_S,
  '72h': 72 * HOUR_S,
  '14d': 14 * 24 * HOUR_S,
};

/** Steps of the cursor: a round time, and a leap of several. */
export const CURSOR_STEP_S: Readonly<Record<Span, number>> = {
  '24h': HOUR_S / 4,
  '72h': HOUR_S / 2,
  '14d': 2 * HOUR_S,
};
export const CURSOR_LEAP_S: Readonly<Record<Span, number>> = {
  '24h': 6 * HOUR_S,
  '72h': 6 * HOUR_S,
  '14d': 24 * HOUR_S,
};
