import { extent } from '../compare/arm.ts';
import type { Shown } from '../compare/state.ts';
import { sayDose, sayLevel, sayNumber } from '../numbers/index.ts';
import { text } from '../strings/index.ts';

export const RATIOS = ['dose', 'plasma', 'csf'] as const;
export type RatioId = (typeof RATIOS)[number];

/** Intrathecal to oral, ready to read, or why there is none. */
export interface Ratio {
  readonly id: RatioId;
  /** Both numbers as text, in mg or ng/mL. */
  readonly oral: string;
  readonly pump: string;
  readonly result: Figure | { readonly kind: 'none'; readonly why: string };
}
/** `part`: the pump's is one `count`th of the other. `times`: it is `count` times as much. */
export interface Figure {
  readonly kind: 'part' | 'times';
  /** Rounded as it is said: 2 digits, at least 1. */
  readonly count: number;
  /** `1/150` or `× 14`. */
  readonly said: string;
}

/** The three ratios of what is on the screen. */
export function ratiosOf(shown: Shown): readonly Ratio[] {
  const words = text.ratios;
  const { settings, oral, pump } = shown;
  const steady = settings.start === 'settled';
  const [oral_mg, pump_mg] = [settings.oral_mg_day, settings.pump_mcg_day / 1000];
  const noDose = oral_mg <= 0 ? words.noOral : pump_mg <= 0 ? words.noPump : undefined;

  const dose: Ratio = {
    id: 'dose',
    oral: sayDose(oral_mg),
    pump: sayNumber(pump_mg, 4),
    result: resultOf(oral_mg, pump_mg, noDose),
  };
  const level = (id: 'plasma' | 'csf', output: 'plasma_level' | 'csf_lumbar_level'): Ratio => {
    const [mouth, it] = [extent(oral, output).mean, extent(pump, output).mean];
    return {
      id,
      oral: sayLevel(mouth),
      pump: sayLevel(it),
      result: resultOf(mouth, it, noDose ?? (steady ? undefined : words.notSteady)),
    };
  };
  return [dose, level('plasma', 'plasma_level'), level('csf', 'csf_lumbar_level')];
}

function resultOf(oral: number, pump: number, why: string | undefined): Ratio['result'] {
  if (why !== undefined) return { kind: 'none', why };
  if (!(oral > 0 && pump > 0)) return { kind: 'none', why: text.ratios.noLevel };
  return figure(oral, pump);
}

/** The ratio at the catheter tip, as text; undefined when there is none. */
export function tipRatio({ settings, oral, pump }: Shown): string | undefined {
  if (settings.start !== 'settled') return undefined;
  const result = resultOf(extent(oral, 'csf_tip_level').mean, extent(pump, 'csf_tip_level').mean, undefined);
  return result.kind === 'none' ? undefined : result.said;
}

function figure(oral: number, pump: number): Figure {
  const part = oral > pump;
  const count = twoDigits(part ? oral / pump : pump / oral);
  const said = sayNumber(count, 1);
  return part && count > 1
    ? { kind: 'part', count, said: text.ratios.part(said) }
    : { kind: 'times', count, said: text.ratios.times(said) };
}

/** To two significant digits, decimal by decimal so that no digit of it is a rounding error. */
export function twoDigits(value: number): number {
  return Number(value.toPrecision(2));
}
