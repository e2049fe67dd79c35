import type { Lane, Look, Scale } from '../charts/index.ts';
import { PENN_1989, type TrialMark } from './penn-1989.ts';
import type { Output } from './request.ts';

export const STRIP_IDS = ['dose', 'plasma', 'csf', 'ashworth', 'spasms'] as const;
export type StripId = (typeof STRIP_IDS)[number];

/** One strip of the stack: its axis never moves, so that two doses can be compared by eye. */
export interface Strip {
  readonly id: StripId;
  readonly lanes: readonly Lane[];
  readonly looks: readonly Look[];
  /** What the lines show; the dose strip shows the delivery instead. */
  readonly output?: Output;
  readonly untreated?: 'tone' | 'spasm';
  readonly trial?: TrialMark;
}

const ORAL_mg: Scale = { kind: 'linear', min: 0, max: 60, ticks: [0, 60] };
const PUMP_mcg_h: Scale = { kind: 'log', min: 1, max: 100, ticks: [1, 10, 100] };
const PLASMA_ng_mL: Scale = { kind: 'log', min: 0.1, max: 1500, ticks: [0.1, 1, 10, 100, 1000] };
const CSF_ng_mL: Scale = { kind: 'log', min: 1, max: 4000, ticks: [1, 10, 100, 1000] };
const ASHWORTH: Scale = { kind: 'linear', min: 1, max: 5, ticks: [1, 2, 3, 4, 5] };
const SPASMS: Scale = { kind: 'linear', min: 0, max: 4, ticks: [0, 1, 2, 3, 4] };

const whole = (scale: Scale): readonly Lane[] => [{ scale, from: 0, to: 1 }];
const bothRoutes: readonly Look[] = [{ kind: 'oral' }, { kind: 'pump' }];

/** Tablets and pump have no common unit: each has a lane of its own. */
export const TABLET_LANE: Lane = { scale: ORAL_mg, from: 0.6, to: 1, route: 'oral' };
export const PUMP_LANE: Lane = { scale: PUMP_mcg_h, from: 0, to: 0.44, route: 'pump' };

export const STRIPS: readonly Strip[] = [
  {
    id: 'dose',
    lanes: [TABLET_LANE, PUMP_LANE],
    looks: [
      { kind: 'doses', base: TABLET_LANE.from },
      // Earlier looks are drawn over later ones: the dashes lie on the band of what was delivered.
      { kind: 'programmed' },
      { kind: 'delivered', base: PUMP_LANE.from },
    ],
  },
  { id: 'plasma', lanes: whole(PLASMA_ng_mL), looks: bothRoutes, output: 'plasma_level' },
  { id: 'csf', lanes: whole(CSF_ng_mL), looks: bothRoutes, output: 'csf_tip_level' },
  {
    id: 'ashworth',
    lanes: whole(ASHWORTH),
    looks: bothRoutes,
    output: 'ashworth_leg',
    untreated: 'tone',
    trial: PENN_1989.ashworth,
  },
  {
    id: 'spasms',
    lanes: whole(SPASMS),
    looks: bothRoutes,
    output: 'spasm_score',
    untreated: 'spasm',
    trial: PENN_1989.spasms,
  },
];
