import type { Lane, Look, Scale } from '../../charts/index.ts';
import type { Output } from './request.ts';

export const VIEWS = ['overview', 'drug', 'body', 'signs', 'all'] as const;
export type View = (typeof VIEWS)[number];

/** One strip over the common time axis. The dose strip has no output: it shows the delivery. */
export interface Strip {
  readonly id: StripId;
  readonly output?: Output;
  readonly scale?: Scale;
  readonly looks: readonly Look[];
  readonly tall: number;
  readonly views: readonly View[];
  /** Places behind the point. */
  readonly decimals: number;
}

const linear = (min: number, max: number, ...ticks: number[]): Scale => ({ kind: 'linear', min, max, ticks });
const CSF: Scale = { kind: 'log', min: 1, max: 10_000, ticks: [1, 100] };

// Earlier looks are drawn over later ones.
const DOSE: readonly Look[] = [{ kind: 'programmed' }, { kind: 'delivered', base: 0 }];
const DRUG: readonly Look[] = [{ kind: 'pump' }, { kind: 'reference' }];
const BODY: readonly Look[] = [{ kind: 'outcome' }, { kind: 'reference' }];

const LIST = [
  { id: 'dose', looks: DOSE, tall: 1.7, decimals: 1, views: ['overview', 'drug', 'body', 'signs', 'all'] },
  strip('csf', 'csf_tip_level', CSF, DRUG, 1.2, 0, 'overview', 'drug'),
  strip('receptor', 'receptor_effect', linear(0, 100, 0, 50, 100), DRUG, 1, 0, 'drug'),
  strip('legs', 'ashworth_leg', linear(1, 5, 1, 3, 5), BODY, 1.2, 1, 'overview', 'body'),
  strip('spasms', 'spasm_score', linear(0, 4, 0, 2, 4), BODY, 1, 1, 'overview', 'body'),
  strip('itch', 'itch', linear(0, 10, 0, 10), BODY, 0.9, 1, 'body'),
  strip('drowsy', 'side_sedation', linear(0, 100, 0, 50, 100), BODY, 0.9, 0, 'body'),
  strip('weak', 'weakness_leg', linear(0, 1, 0, 1), BODY, 0.9, 2, 'body'),
  strip('temperature', 'temperature_core', linear(32, 43, 34, 40), BODY, 1.1, 1, 'overview', 'signs'),
  strip('heart', 'heart_rate', linear(0, 180, 0, 90, 180), BODY, 1, 0, 'overview', 'signs'),
  strip('pressure', 'systolic', linear(0, 220, 0, 100, 200), BODY, 1, 0, 'signs'),
  strip('breathing', 'breathing_rate', linear(0, 45, 0, 20, 40), BODY, 0.9, 0, 'signs'),
  strip('oxygen', 'spo2', linear(40, 100, 40, 70, 100), BODY, 0.9, 0, 'signs'),
  strip('awake', 'gcs', linear(3, 15, 3, 9, 15), BODY, 1, 0, 'overview', 'signs'),
] as const;

export type StripId =
  | 'dose'
  | 'csf'
  | 'receptor'
  | 'legs'
  | 'spasms'
  | 'itch'
  | 'drowsy'
  | 'weak'
  | 'temperature'
  | 'heart'
  | 'pressure'
  | 'breathing'
  | 'oxygen'
  | 'awake';
export const STRIPS: readonly Strip[] = LIST;

function strip<const I extends string>(
  id: I,
  output: Output,
  scale: Scale,
  looks: readonly Look[],
  tall: number,
  decimals: number,
  ...views: readonly View[]
) {
  return { id, output, scale, looks, tall, decimals, views: [...views, 'all' as const] };
}

/** The strips of a view, in the order of the chain. */
export function stripsOf(view: View): readonly Strip[] {
  return STRIPS.filter(({ views }) => views.includes(view));
}

/** Round tops of the dose axis, mcg/day. */
const TOPS = [1, 2, 4, 5, 10];

/** The lane of a strip; that of the dose strip reaches the highest rate of the window. */
export function laneOf({ scale }: Strip, highest_mcg_day: number): Lane {
  return { scale: scale ?? doseScale(highest_mcg_day), from: 0, to: 1 };
}

function doseScale(highest: number): Scale {
  const decade = 10 ** Math.floor(Math.log10(Math.max(1, highest)));
  const top = (TOPS.find((each) => each * decade >= highest * ROOM) ?? 10) * decade;
  return { kind: 'linear', min: 0, max: top, ticks: [0, top / 2, top] };
}
/** Room above the highest line. */
const ROOM = 1.1;
