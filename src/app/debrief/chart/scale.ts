import type { Chain, OutputName } from '../../../rehearsal/index.ts';
import type { Lane, Scale } from '../../charts/index.ts';
import type { Scene } from './scene.ts';
import type { Strip } from './strip-list.ts';

const HOURS = 24;
/** Room above the highest line. */
const ROOM = 1.08;

/** The least an axis of a reading spans, and the step it grows by. */
const AXES: Readonly<Partial<Record<OutputName, readonly [low: number, high: number, step: number]>>> = {
  heart_rate: [60, 140, 20],
  systolic: [80, 180, 20],
  diastolic: [40, 120, 20],
  temperature_core: [36, 40, 1],
  breathing_rate: [8, 32, 4],
  spo2: [90, 100, 10],
  gcs: [3, 15, 3],
  ashworth_leg: [1, 5, 1],
  ashworth_arm: [1, 5, 1],
  spasm_score: [0, 4, 1],
};

/** The axis of a strip, wide enough for all that is drawn in it. */
export function laneOf(strip: Strip, scene: Scene): Lane {
  return { scale: scaleOf(strip, scene), from: 0, to: 1 };
}

function scaleOf(strip: Strip, scene: Scene): Scale {
  const chains = [scene.chain, ...(scene.other === undefined ? [] : [scene.other.chain])];
  if (strip.kind === 'rate') return fromZero(HOURS * Math.max(...chains.map(highestRate)));
  if (strip.kind === 'output') {
    if (strip.scale !== undefined) return strip.scale;
    return fromZero(Math.max(...chains.map(({ outputs }) => highest(outputs[strip.output]))));
  }
  const { output, truth } = strip;
  const read = scene.readings.filter((each) => each.output === output).map(({ value }) => value);
  const curves =
    truth === undefined || !scene.showsTruth
      ? []
      : chains.flatMap(({ outputs }) => [highest(outputs[truth]), lowest(outputs[truth])]);
  const values = [...read, ...curves].filter(Number.isFinite);
  const axis = AXES[output];
  if (axis === undefined) return fromZero(Math.max(0, ...values));
  return spanning(axis, Math.min(...values), Math.max(...values));
}

/** All rates share one axis, so that their heights can be compared. */
function highestRate({ rates }: Chain): number {
  return rates.reduce(
    (most, each) => Math.max(most, each.programmed_mcg_h, each.pump_mcg_h, each.delivered_mcg_h),
    0,
  );
}

function highest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}

function lowest(values: Float64Array): number {
  return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}

const TOPS = [1, 1.2, 1.6, 2, 3, 4, 6, 8, 10, 12];

export function fromZero(most: number): Scale {
  const decade = 10 ** Math.floor(Math.log10(Math.max(0.1, most)));
  const top = (TOPS.find((each) => each * decade >= most * ROOM) ?? 20) * decade;
  return { kind: 'linear', min: 0, max: top, ticks: [0, top / 2, top] };
}

function spanning([low, high, step]: readonly [number, number, number], least: number, most: number): Scale {
  const min = Math.min(low, Math.floor(least / step) * step);
  const max = Math.max(high, Math.ceil(most / step) * step);
  const middle = min + Math.round((max - min) / 2 / step) * step;
  const ticks = middle > min && middle < max ? [min, middle, max] : [min, max];
  return { kind: 'linear', min, max, ticks };
}
