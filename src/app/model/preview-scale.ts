import type { Scale } from '../charts/index.ts';
import { sayLevel, sayScore, sayShare } from '../numbers/index.ts';
import type { Curves, Previewed } from './preview.ts';

/** Axes that belong to a scale stay; levels and shares follow what is drawn. */
const FIXED: Readonly<Partial<Record<Previewed, Scale>>> = {
  ashworth_leg: { kind: 'linear', min: 1, max: 5, ticks: [1, 3, 5] },
  spasm_score: { kind: 'linear', min: 0, max: 4, ticks: [0, 2, 4] },
  receptor_effect: { kind: 'linear', min: 0, max: 100, ticks: [0, 50, 100] },
};

const SHARES = [10, 20, 50, 100];

export function scaleOf(output: Previewed, drawn: readonly (Curves | undefined)[]): Scale {
  const fixed = FIXED[output];
  if (fixed !== undefined) return fixed;
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  for (const curves of drawn) {
    if (curves === undefined) continue;
    for (const values of [curves[output].oral, curves[output].pump]) {
      for (let i = 0; i < values.length; i++) {
        const value = values[i] ?? 0;
        if (value > high) high = value;
        if (value > 0 && value < low) low = value;
      }
    }
  }
  if (output === 'side_sedation') {
    const max = SHARES.find((share) => share >= high) ?? 100;
    return { kind: 'linear', min: 0, max, ticks: [0, max / 2, max] };
  }
  const bottom = 10 ** Math.floor(Math.log10(Number.isFinite(low) ? Math.max(low, 1e-3) : 1));
  const top = Math.max(10 * bottom, 10 ** Math.ceil(Math.log10(Math.max(high, 1e-3))));
  return { kind: 'log', min: bottom, max: top, ticks: [bottom, top] };
}

const SAY: Readonly<Record<Previewed, readonly [say: (value: number) => string, unit: string]>> = {
  ashworth_leg: [sayScore, ''],
  spasm_score: [sayScore, ''],
  receptor_effect: [sayShare, '%'],
  csf_lumbar_level: [sayLevel, 'ng/mL'],
  plasma_level: [sayLevel, 'ng/mL'],
  side_sedation: [sayShare, '%'],
};

export function sayPreviewed(output: Previewed, value: number): string {
  const [say, unit] = SAY[output];
  return unit === '' ? say(value) : `${say(value)}\u00a0${unit}`;
}
