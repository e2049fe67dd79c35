import type { Case } from '../../case/index.ts';
import { runCourse } from '../../course/index.ts';
import { type DeliveryPiece, deliver } from '../../delivery/index.ts';
import { CHECKPOINTS, GRID_S } from '../checkpoints.ts';
import { CHAIN_OUTPUTS, type Chain, type ChainOutput, type Extremes, type RateStretch } from '../debrief.ts';

/** About two points a pixel of a column of the debrief. */
const SAMPLES = 600;

/**
 * The chain of a Case over a window of case time, at about `samples` evenly spaced whole seconds, both ends included. The
 * same for the same Case and window, whoever asks.
 */
export function chainOf(document: Case, from_s: number, to_s: number, samples = SAMPLES): Chain {
  const length_s = Math.max(1, Math.ceil(to_s) - Math.floor(from_s));
  const start_s = Math.max(0, Math.floor(from_s));
  const every_s = Math.max(1, Math.round(length_s / Math.max(1, samples)));
  const end_s = start_s + length_s;
  const course = runCourse(
    document,
    {
      outputs: CHAIN_OUTPUTS,
      from_s: start_s,
      to_s: end_s,
      sampling: { kind: 'every', every_s },
      grid_s: GRID_S,
    },
    { checkpoints: CHECKPOINTS },
  );
  const delivery = deliver(document, start_s, end_s + 1);
  const rates = stretches(delivery.pieces, start_s, end_s);
  const at = (rate: keyof RateStretch) => sampled(rates, rate, course.time_s);
  return {
    from_s: start_s,
    to_s: end_s,
    time_s: course.time_s,
    outputs: course.outputs,
    programmed_mcg_h: at('programmed_mcg_h'),
    pump_mcg_h: at('pump_mcg_h'),
    delivered_mcg_h: at('delivered_mcg_h'),
    rates,
    doses: delivery.doses
      .filter((dose) => dose.at_s >= start_s && dose.at_s <= end_s)
      .map(({ at_s, route, amount_mcg }) => ({ at_s, route, amount_mcg })),
  };
}

/** Pieces as what goes on unchanged from one second to another; what differs in no rate is one stretch. */
function stretches(pieces: readonly DeliveryPiece[], from_s: number, to_s: number): readonly RateStretch[] {
  const result: RateStretch[] = [];
  for (const piece of pieces) {
    if (piece.to_s <= from_s || piece.from_s >= to_s) continue;
    const stretch = stretchOf(piece, from_s, to_s);
    const last = result.at(-1);
    if (last !== undefined && sameRates(last, stretch))
      result[result.length - 1] = { ...last, to_s: stretch.to_s };
    else result.push(stretch);
  }
  return result;
}

function stretchOf(piece: DeliveryPiece, from_s: number, to_s: number): RateStretch {
  return {
    from_s: Math.max(from_s, piece.from_s),
    to_s: Math.min(to_s, piece.to_s),
    ordered_mcg_h: piece.ordered_mcg_h,
    programmed_mcg_h: piece.programmed_mcg_h,
    pump_mcg_h: piece.flow_mL_h * piece.reservoir_mcg_mL,
    delivered_mcg_h: piece.delivered_mcg_h,
    pocket_mcg_h: piece.pocket_mcg_h,
    tissue_mcg_h: piece.tissue_mcg_h,
  };
}

const RATES = [
  'ordered_mcg_h',
  'programmed_mcg_h',
  'pump_mcg_h',
  'delivered_mcg_h',
  'pocket_mcg_h',
  'tissue_mcg_h',
] as const satisfies readonly (keyof RateStretch)[];

function sameRates(one: RateStretch, other: RateStretch): boolean {
  return RATES.every((rate) => one[rate] === other[rate]);
}

/** The rate from each time on. */
function sampled(rates: readonly RateStretch[], rate: keyof RateStretch, time_s: Float64Array): Float64Array {
  const result = new Float64Array(time_s.length);
  let i = 0;
  for (const [k, at_s] of time_s.entries()) {
    while (i + 1 < rates.length && rates[i + 1]!.from_s <= at_s) i++;
    result[k] = rates[i]?.[rate] ?? 0;
  }
  return result;
}

/** The highest and the lowest of every output from a second on, each with when it was first reached. */
export function extremesOf(chain: Chain, from_s = chain.from_s): Extremes {
  return {
    highest: forEach((output) => first(chain, output, from_s, (value, best) => value > best)),
    lowest: forEach((output) => first(chain, output, from_s, (value, best) => value < best)),
  };
}

type Extreme = Extremes['highest'][ChainOutput];

function first(
  { time_s, outputs, to_s }: Chain,
  output: ChainOutput,
  from_s: number,
  beats: (value: number, best: number) => boolean,
): Extreme {
  let best: Extreme = { value: Number.NaN, at_s: to_s };
  for (const [i, value] of outputs[output].entries()) {
    const at_s = time_s[i]!;
    if (at_s >= from_s && (Number.isNaN(best.value) || beats(value, best.value))) best = { value, at_s };
  }
  return best;
}

/** A record with one value for each output of the chain. */
export function forEach<T>(value: (output: ChainOutput) => T): Record<ChainOutput, T> {
  return {
    csf_tip_level: value('csf_tip_level'),
    receptor_effect: value('receptor_effect'),
    ashworth_leg: value('ashworth_leg'),
    spasm_score: value('spasm_score'),
    heart_rate: value('heart_rate'),
    systolic: value('systolic'),
    diastolic: value('diastolic'),
    temperature_core: value('temperature_core'),
    breathing_rate: value('breathing_rate'),
    spo2: value('spo2'),
    gcs: value('gcs'),
    itch: value('itch'),
    circulation: value('circulation'),
  };
}
