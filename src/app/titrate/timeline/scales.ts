import type { Lane, Scale } from '../../charts/index.ts';
import type { Orders, Stretch } from './stretches.ts';

/** Axes of the dose strips: they change only in steps, so that a dose keeps its height while another is tried. */
const ORAL_MAXIMA = [80, 160, 240];
const PUMP_MAXIMA = [200, 400, 600, 800, 1000, 1500, 2000, 3000, 5000];
const RATE_MAXIMA = [10, 20, 40, 60, 100, 200, 400, 1000, 2000];
const HOURS_PER_DAY = 24;

export interface Scales {
  readonly oral: Lane;
  /** mcg/day. */
  readonly pump: Lane;
  /** mcg/h, in a window of a few days. */
  readonly rate: Lane;
}

/** For everything that is drawn at once: the plan, the reference and the preview. */
export function scalesOf(all: readonly Orders[]): Scales {
  const most = (of: (orders: Orders) => readonly { readonly amount: number }[]) =>
    Math.max(0, ...all.flatMap((orders) => of(orders).map(({ amount }) => amount)));
  const pump = most(({ pump: stretches }) => stretches);
  const bolus = Math.max(0, ...all.flatMap(({ boluses }) => boluses.map(({ mcg }) => mcg)));
  const swings = all.some(({ pump: stretches }) => stretches.some((stretch: Stretch) => stretch.swings));
  return {
    oral: laneTo(
      atLeast(
        ORAL_MAXIMA,
        most(({ oral }) => oral),
      ),
    ),
    pump: laneTo(atLeast(PUMP_MAXIMA, Math.max(pump, bolus))),
    // A pattern goes above its mean: room for twice as much.
    rate: laneTo(atLeast(RATE_MAXIMA, (pump / HOURS_PER_DAY) * (swings ? 2 : 1))),
  };
}

function atLeast(maxima: readonly number[], value: number): number {
  const found = maxima.find((each) => each >= value);
  if (found !== undefined) return found;
  const size = 10 ** Math.floor(Math.log10(value));
  return Math.ceil(value / size) * size;
}

function laneTo(max: number): Lane {
  const scale: Scale = { kind: 'linear', min: 0, max, ticks: [0, max / 2, max] };
  return { scale, from: 0, to: 1 };
}

/** The value at a height of the plot, 0 to 1. */
export function valueAtHeight({ scale }: Lane, height: number): number {
  return scale.min + height * (scale.max - scale.min);
}
