import type { Lane, Look, Scale } from '../charts/index.ts';
import { PENN_1989, type TrialMark } from './penn-1989.ts';
import type { Output } from './request.ts';
import type { View } from './settings.ts';

/** One strip of the stack: its axis never moves, so that two doses can be compared by eye. */
export interface Strip {
  readonly id: StripId;
  readonly lanes: readonly Lane[];
  readonly looks: readonly Look[];
  /** What the lines show; the dose strip shows the delivery instead. */
  readonly output?: Output;
  readonly untreated?: 'tone' | 'arm' | 'spasm';
  readonly trial?: TrialMark;
  /** Share of the stack's height. */
  readonly tall: number;
  readonly views: readonly View[];
}

const ORAL_mg: Scale = { kind: 'linear', min: 0, max: 60, ticks: [0, 60] };
const PUMP_mcg_h: Scale = { kind: 'log', min: 1, max: 1000, ticks: [1, 30, 1000] };
const PLASMA_ng_mL: Scale = { kind: 'log', min: 0.1, max: 2000, ticks: [0.1, 10, 1000] };
const CSF_ng_mL: Scale = { kind: 'log', min: 1, max: 4000, ticks: [1, 10, 100, 1000] };
const ASHWORTH: Scale = { kind: 'linear', min: 1, max: 5, ticks: [1, 2, 3, 4, 5] };
const ASHWORTH_LOW: Scale = { kind: 'linear', min: 1, max: 5, ticks: [1, 3, 5] };
const SPASMS: Scale = { kind: 'linear', min: 0, max: 4, ticks: [0, 2, 4] };
const CLONUS: Scale = { kind: 'linear', min: 0, max: 3, ticks: [0, 3] };
const PERCENT: Scale = { kind: 'linear', min: 0, max: 100, ticks: [0, 50, 100] };

const whole = (scale: Scale): readonly Lane[] => [{ scale, from: 0, to: 1 }];
const bothRoutes: readonly Look[] = [
  { kind: 'oral' },
  { kind: 'pump' },
  { kind: 'ghost-oral' },
  { kind: 'ghost-pump' },
];

/** Tablets and pump have no common unit: each has a lane of its own. */
export const TABLET_LANE: Lane = { scale: ORAL_mg, from: 0.6, to: 1, route: 'oral' };
export const PUMP_LANE: Lane = { scale: PUMP_mcg_h, from: 0, to: 0.44, route: 'pump' };

const DOSE = {
  id: 'dose',
  lanes: [TABLET_LANE, PUMP_LANE],
  looks: [
    { kind: 'doses', base: TABLET_LANE.from },
    // Earlier looks are drawn over later ones: the dashes lie on the band of what was delivered.
    { kind: 'programmed' },
    { kind: 'delivered', base: PUMP_LANE.from },
  ],
  tall: 1.2,
  views: ['overview', 'fluid', 'effects', 'function', 'all'],
} as const;

/** Every strip, in the order of the chain. */
const LIST = [
  DOSE,
  { id: 'plasma', ...curve('plasma_level', PLASMA_ng_mL, 1, 'overview', 'fluid', 'effects') },
  { id: 'csf_tip', ...curve('csf_tip_level', CSF_ng_mL, 1.1, 'overview') },
  { id: 'csf_lumbar', ...curve('csf_lumbar_level', CSF_ng_mL, 1.1, 'fluid') },
  { id: 'csf_conus', ...curve('csf_conus_level', CSF_ng_mL, 1.1, 'fluid') },
  { id: 'csf_cervical', ...curve('csf_cervical_level', CSF_ng_mL, 1.1, 'fluid') },
  { id: 'csf_cistern', ...curve('csf_cistern_level', CSF_ng_mL, 1.1, 'fluid') },
  {
    id: 'legs',
    ...curve('ashworth_leg', ASHWORTH, 1.7, 'overview', 'function'),
    untreated: 'tone',
    trial: PENN_1989.ashworth,
  },
  { id: 'arms', ...curve('ashworth_arm', ASHWORTH_LOW, 1, 'overview'), untreated: 'arm' },
  {
    id: 'spasms',
    ...curve('spasm_score', SPASMS, 1.2, 'overview', 'function'),
    untreated: 'spasm',
    trial: PENN_1989.spasms,
  },
  { id: 'clonus', ...curve('clonus', CLONUS, 0.8, 'function') },
  { id: 'any', ...curve('side_any', PERCENT, 1.1, 'effects') },
  { id: 'sedation', ...curve('side_sedation', PERCENT, 1, 'effects') },
  { id: 'somnolence', ...curve('side_somnolence', PERCENT, 1, 'effects') },
  { id: 'dizziness', ...curve('side_dizziness', PERCENT, 1, 'effects') },
  { id: 'confusion', ...curve('side_confusion', PERCENT, 1, 'effects') },
  { id: 'weakness', ...curve('side_weakness', PERCENT, 1, 'effects') },
  { id: 'range', ...curve('passive_range', PERCENT, 1, 'function') },
  { id: 'standing', ...curve('standing', PERCENT, 1, 'function') },
  { id: 'transfer', ...curve('transfer', PERCENT, 1, 'function') },
  { id: 'sitting', ...curve('sitting', PERCENT, 1, 'function') },
  { id: 'hygiene', ...curve('hygiene', PERCENT, 1, 'function') },
] as const;

export type StripId = (typeof LIST)[number]['id'];
export const STRIPS: readonly Strip[] = LIST;

function curve(output: Output, scale: Scale, tall: number, ...views: View[]) {
  return { output, lanes: whole(scale), looks: bothRoutes, tall, views: [...views, 'all' as const] };
}

/** The strips of a view, in the order of the chain. */
export function stripsOf(view: View): readonly Strip[] {
  return STRIPS.filter(({ views }) => views.includes(view));
}
