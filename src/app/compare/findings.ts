import { sayDose, sayLevel, sayNumber, sayScore, withUnit } from '../numbers/index.ts';
import { text } from '../strings/index.ts';
import { type Arm, extent } from './arm.ts';
import type { Output } from './request.ts';
import type { StripId } from './strip-list.ts';

/** What both arms were given and what came of it; `untreated` is the patient without drug. */
export interface Drawn {
  readonly oral: Arm;
  readonly pump: Arm;
  readonly untreated: { readonly tone: number; readonly spasm: number };
}

/** A swing smaller than this share of the mean, or than the resolution, is "near" and not "between". */
const STEADY_SHARE = 0.05;
const STEADY_SCORE = 0.15;

/** One sentence per strip, made from the curves alone; it stands in for the picture. */
export function finding(strip: StripId, drawn: Drawn): string {
  const { findings } = text.compare;
  if (strip === 'dose') return doseFinding(drawn);
  if (strip === 'plasma') return findings.plasma(...levels(drawn, 'plasma_level'));
  if (strip === 'csf') return findings.csf(...levels(drawn, 'csf_tip_level'));
  if (strip === 'ashworth') {
    return findings.ashworth(...scores(drawn, 'ashworth_leg'), sayScore(drawn.untreated.tone));
  }
  return findings.spasms(...scores(drawn, 'spasm_score'), sayScore(drawn.untreated.spasm));
}

/** Said aloud once after a change. */
export function settledNews(drawn: Drawn): string {
  return text.compare.findings.settled(...scores(drawn, 'ashworth_leg'));
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
  return findings.doseBoth(mouth, withUnit(sayNumber(Math.max(...rates), 1), 'mcg/h'));
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a));
}

function levels({ oral, pump }: Drawn, output: Output): [oral: string, pump: string] {
  const say = (arm: Arm) => {
    const { low, high, mean } = extent(arm, output);
    if (high <= 0) return text.compare.findings.none;
    const steady = high - low <= STEADY_SHARE * mean;
    return course(sayLevel(low), sayLevel(high), steady ? sayLevel(mean) : undefined, 'ng/mL');
  };
  return [say(oral), say(pump)];
}

function scores({ oral, pump }: Drawn, output: Output): [oral: string, pump: string] {
  const say = (arm: Arm) => {
    const { low, high, mean } = extent(arm, output);
    return course(sayScore(low), sayScore(high), high - low <= STEADY_SCORE ? sayScore(mean) : undefined);
  };
  return [say(oral), say(pump)];
}

function course(low: string, high: string, steady: string | undefined, unit?: string): string {
  const { findings } = text.compare;
  const said = (number: string) => (unit === undefined ? number : withUnit(number, unit));
  if (steady !== undefined || low === high) return findings.near(said(steady ?? low));
  return findings.between(low, said(high));
}
