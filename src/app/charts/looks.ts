/** The few line styles of the house: a route, an order, or single doses. */
export type Look =
  | { readonly kind: 'oral' }
  | { readonly kind: 'pump' }
  /** The pinned run of a route, grey behind the present one. */
  | { readonly kind: 'ghost-oral' }
  | { readonly kind: 'ghost-pump' }
  /** A wide solid band, with a light area down to `base`, a height from 0 to 1. */
  | { readonly kind: 'delivered'; readonly base: number }
  | { readonly kind: 'programmed' }
  /** What becomes of patients: plain ink. */
  | { readonly kind: 'outcome' }
  /** Where most patients lie: `band` fills the room from the points of the look before it, `band-edge`. */
  | { readonly kind: 'band-edge' }
  | { readonly kind: 'band' }
  /** An open dot per dose on a stem from `base`. */
  | { readonly kind: 'doses'; readonly base: number }
  /** A stem per bolus from `base`; its dot is the page's. */
  | { readonly kind: 'bolus'; readonly base: number }
  /** Steps of a daily dose, by mouth and as it reaches the patient, each with a light area down to `base`. */
  | { readonly kind: 'oral-steps'; readonly base: number }
  | { readonly kind: 'received'; readonly base: number }
  /** A whole run behind the present one. */
  | { readonly kind: 'reference' }
  /** A plan that is not taken yet. */
  | { readonly kind: 'preview' }
  /** The course of a plan that is no more. */
  | { readonly kind: 'stale' };

/** Whether the points stand alone. */
export function isSingle({ kind }: Look): boolean {
  return kind === 'doses' || kind === 'bolus';
}

export interface Ink {
  readonly stroke: string;
  readonly fill: string;
  readonly area: string;
  readonly width: number;
  readonly dash: readonly number[];
}

const WIDTHS: Readonly<Record<Look['kind'], number>> = {
  oral: 1.75,
  pump: 2.5,
  'ghost-oral': 1.75,
  'ghost-pump': 2.5,
  delivered: 6,
  programmed: 1.75,
  outcome: 2,
  'band-edge': 0,
  band: 0,
  doses: 1.75,
  bolus: 2.5,
  'oral-steps': 1.75,
  received: 4,
  reference: 1.75,
  preview: 2.25,
  stale: 1,
};

/** Dashed is ordered; nothing else has this dash. */
const ORDERED = [6, 4];
const PINNED = [2, 4];
const PROPOSED = [2, 3.5];
const AREA = 0.17;

const STROKES: Readonly<Record<Look['kind'], string>> = {
  oral: '--oral',
  doses: '--oral',
  pump: '--itb',
  'ghost-oral': '--ghost',
  'ghost-pump': '--ghost',
  delivered: '--itb-2',
  programmed: '--itb-ordered',
  outcome: '--ink',
  'band-edge': '--ink-3',
  band: '--ink-3',
  bolus: '--itb',
  'oral-steps': '--oral',
  received: '--itb-2',
  reference: '--ghost',
  preview: '--you',
  stale: '--line-strong',
};

const AREAS: Readonly<Partial<Record<Look['kind'], string>>> = {
  band: '--ink-3',
  'oral-steps': '--oral',
};

const DASHES: Readonly<Partial<Record<Look['kind'], readonly number[]>>> = {
  programmed: ORDERED,
  'ghost-oral': PINNED,
  'ghost-pump': PINNED,
  reference: PINNED,
  preview: PROPOSED,
};

/** Colours of a look as the theme has them now. */
export function inkOf(look: Look): Ink {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    stroke: token(STROKES[look.kind]),
    fill: token('--surface'),
    area: token(AREAS[look.kind] ?? '--itb-2'),
    width: WIDTHS[look.kind],
    dash: DASHES[look.kind] ?? [],
  };
}

export const AREA_ALPHA = AREA;

/** Room above and below the plot, in pixels. */
export function plotPad(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--plot-pad'));
}
