import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { Route } from '../compare/arm.ts';
import { HEIGHT } from './levels.ts';
import { BANDS_MAX, type Band } from './profile.ts';

export function shadesId(route: Route): string {
  return `spine-shades-${route}`;
}

/** Half the height over which one shade turns into the next. */
const EDGE = 4;

/** The shading as a gradient down the figure: two stops for each band. Those not needed lie at the lower end. */
export function Shades(props: { readonly route: Route; readonly bands: ReadonlySignal<readonly Band[]> }) {
  const { route, bands } = props;
  return (
    <linearGradient id={shadesId(route)} gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="0" y2={HEIGHT}>
      {Array.from({ length: BANDS_MAX }, (_, i) => (
        <Stops key={i} at={i} bands={bands} />
      ))}
    </linearGradient>
  );
}

/** To whole units of the drawing: a level that only trembles repaints nothing. */
function place(y: number): number {
  return Math.round(y) / HEIGHT;
}

function Stops({ at, bands }: { readonly at: number; readonly bands: ReadonlySignal<readonly Band[]> }) {
  const from = useComputed(() => {
    const band = bands.value[at];
    return band === undefined ? 1 : at === 0 ? 0 : place(band.from + EDGE);
  });
  const to = useComputed(() => {
    const next = bands.value[at + 1];
    return next === undefined ? 1 : place(next.from - EDGE);
  });
  const shade = useComputed(() => `heat-${(bands.value[at] ?? bands.value.at(-1))?.step ?? 0}`);
  return (
    <>
      <stop offset={from} class={shade} />
      <stop offset={to} class={shade} />
    </>
  );
}
