import type { Problem } from '../../../problem/index.ts';

/** Where a Problem of a mode belongs in the editor. */
export type ProblemPlace =
  | { readonly kind: 'period'; readonly index: number; readonly field: 'from' | 'to' | 'rate' }
  | { readonly kind: 'time'; readonly index: number }
  | { readonly kind: 'base' | 'dose' | 'bolus' | 'minutes' | 'whole' };

const FIELD = /\.mode\.(.+)$/;
const PERIOD = /^periods\[(\d+)\](?:\.(from|to|rate_mcg_h))?$/;
const TIME = /^times\[(\d+)\]$/;
const OTHERS = { base_mcg_h: 'base', dose_mcg_day: 'dose', bolus_mcg: 'bolus', minutes: 'minutes' } as const;

/** The field is the end of the path: `log[3].prescription.mode.periods[1].to`. */
export function placeOf({ path }: Problem): ProblemPlace {
  const field = FIELD.exec(path)?.[1] ?? '';
  const period = PERIOD.exec(field);
  if (period !== null) {
    const at =
      period[2] === 'rate_mcg_h' || period[2] === undefined ? 'rate' : period[2] === 'to' ? 'to' : 'from';
    return { kind: 'period', index: Number(period[1]), field: at };
  }
  const time = TIME.exec(field);
  if (time !== null) return { kind: 'time', index: Number(time[1]) };
  for (const [key, kind] of Object.entries(OTHERS)) if (field === key) return { kind };
  return { kind: 'whole' };
}
