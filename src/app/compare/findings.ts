import { sayDose, sayNumber, withUnit } from '../numbers/index.ts';
import { text } from '../strings/index.ts';
import { type Arm, extent } from './arm.ts';
import { sayOutput } from './readings.ts';
import type { Output } from './request.ts';
import type { Strip } from './strip-list.ts';

/** What both arms were given and what came of it; `untreated` is the patient without drug. */
export interface Drawn {
  readonly oral: Arm;
  readonly pump: Arm;
  readonly untreated: { readonly tone: number; readonly arm: number; readonly spasm: number };
}

/** A swing smaller than this share of the mean, or than this much of a score or percentage, is "near". */
const STEADY_SHARE = 0.05;
const STEADY_SCORE = 0.15;
const STEADY_PERCENT = 3;

/** One sentence per strip, made from the curves alone; it stands in for the picture. */
export function finding({ output, untreated }: Strip, drawn: Drawn): string {
  const { findings } = text.compare;
  if (output === undefined) return doseFinding(drawn);
  const said = findings.both(say(drawn.oral, output), say(drawn.pump, output));
  if (untreated === undefined) return said;
  return `${said} ${findings.untreated(sayNumber(drawn.untreated[untreated], 1))}`;
}

/** Said aloud once after a change. */
export function settledNews({ oral, pump }: Drawn): string {
  return text.compare.findings.settled(say(oral, 'ashworth_leg'), say(pump, 'ashworth_leg'));
}

function doseFinding({ oral, pump }: Drawn): string {
  const { findings } = text.compare;
  const first = oral.delivery.doses[0];
  const days = (oral.delivery.to_s - oral.delivery.from_s) / 86_400;
  const perDay = Math.round(oral.delivery.doses.length / days);
  const mouth =
    first === undefined
      ? findings.noTablets
      : findings.tablets(perDay, withUnit(sayDose(first.amount_mcg / 1000), 'mg'));
  const { pieces } = pump.delivery;
  const asOrdered = pieces.every((piece) => near(piece.delivered_mcg_h, piece.programmed_mcg_h));
  if (!asOrdered) return findings.doseGap(mouth);
  const rates = pieces.map((piece) => piece.delivered_mcg_h);
  const [low, high] = [Math.min(...rates), Math.max(...rates)];
  const rate = withUnit(sayNumber(high, 1), 'mcg/h');
  return findings.doseBoth(mouth, near(low, high) ? rate : findings.rates(sayNumber(low, 1), rate));
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a));
}

function say(arm: Arm, output: Output): string {
  const { findings } = text.compare;
  const { low, high, mean } = extent(arm, output);
  const isLevel = output.endsWith('_level');
  if (isLevel && high <= 0) return findings.none;
  const unit = text.compare.outputs[output].unit;
  const said = (value: number) => {
    const number = sayOutput(output, value);
    return unit === '%' || isLevel ? withUnit(number, unit) : number;
  };
  const swing = isLevel ? STEADY_SHARE * mean : unit === '%' ? STEADY_PERCENT : STEADY_SCORE;
  if (high - low <= swing) return findings.near(said(mean));
  return findings.between(sayOutput(output, low), said(high));
}
