import type { Feature, Moment, Window } from '../file.ts';

const FINE_h = 0.25;
const FINE_UP_TO_h = 48;
const POINTS = 240;
/** A window no longer than this is met dose by dose, even deep inside a long regimen. */
const CLOSE_UP_TO_h = 28 * 24;

const PARTS_OF_HOUR = 2 ** 20;

/** Hours of an arm to the nearest 3.4 ms: as binary fractions, sums and differences of instants are exact. */
export function instant(hours: number): number {
  return Math.round(hours * PARTS_OF_HOUR) / PARTS_OF_HOUR;
}

export interface Times {
  readonly moments: readonly Moment[];
  readonly windows: readonly Window[];
}

/** Where a feature looks. Areas and volumes of a dose are watched from the dose (the step's start) on. */
export function timesOf(feature: Feature): Times {
  switch (feature.kind) {
    case 'value':
      return { moments: [feature.at], windows: [] };
    case 'change':
    case 'relative_change':
    case 'ratio':
      return { moments: [feature.at, feature.from], windows: [] };
    case 'greatest_fall':
    case 'greatest_relative_fall':
    case 'onset':
    case 'offset':
    case 'duration':
      return { moments: [feature.from], windows: [feature.in] };
    case 'clearance':
      return { moments: [], windows: [fromTheDose(feature.in), feature.in] };
    default:
      return { moments: [], windows: [feature.in] };
  }
}

/** The same window, from the start of its step. */
export function fromTheDose(window: Window): Window {
  return { ...window, from_h: 0 };
}

/** Instants at which a window is sampled, hours of the arm; `start_h` is when its step began. */
export function samplesOf({ from_h, to_h }: Window, start_h: number): number[] {
  const span_h = to_h - from_h;
  const steps = span_h <= FINE_UP_TO_h ? Math.ceil(span_h / FINE_h - 1e-9) : POINTS;
  if (steps <= 0) return [instant(start_h + from_h)];
  return Array.from({ length: steps + 1 }, (_, i) => instant(start_h + from_h + (span_h * i) / steps));
}

/** Whether doses are given one by one while a window is open; else a long regimen may pass as its mean. */
export function isClose({ from_h, to_h }: Window): boolean {
  return to_h - from_h <= CLOSE_UP_TO_h;
}
