import type { TitrationRules } from './rules.ts';

/**
 * A dose as a person programs it, mcg/day: the nearest on a grid that is finer for small doses, but never outside what
 * the rules allow. One so near to the dose before that rounding would undo it stays as it is.
 */
export function programmable(
  wanted: number,
  before: number,
  allowed: { readonly least: number; readonly most: number },
  { rounding }: TitrationRules,
): number {
  const step =
    wanted <= rounding.fine_to_mcg_day
      ? rounding.fine_mcg_day
      : wanted <= rounding.middle_to_mcg_day
        ? rounding.middle_mcg_day
        : rounding.coarse_mcg_day;
  const steps = wanted / step;
  const near = Math.round(steps) * step;
  // Room for the last bits of a product, so that a limit that is a whole step is itself allowed.
  const room = step * 1e-9;
  const dose =
    near > allowed.most + room
      ? Math.floor(steps) * step
      : near < allowed.least - room
        ? Math.ceil(steps) * step
        : near;
  const undone = wanted > before ? dose <= before : dose >= before;
  return undone ? wanted : dose;
}
