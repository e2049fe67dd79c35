import type { Case } from '../case/index.ts';
import { HOUR_S } from '../case/index.ts';
import { runChain } from './chain.ts';
import { drugInLine_mcg } from './line.ts';
import { pumpOf } from './pump-of.ts';
import { residueDrug_mcg, usableDrug_mcg } from './reservoir.ts';

/**
 * Where the pump's drug is, mcg: filled = delivered + line + reservoir + residue + discarded.
 * `filled_mcg` counts what pump and line held at second 0 or at implant, and every refill.
 */
export interface DrugAccount {
  readonly filled_mcg: number;
  /** Left the catheter tip since second 0: the sum over the pieces. */
  readonly delivered_mcg: number;
  readonly line_mcg: number;
  /** What the pump can still deliver. */
  readonly reservoir_mcg: number;
  /** In the volume that neither needle nor pump reaches. */
  readonly residue_mcg: number;
  /** Aspirated at refills, or taken out with a pump that was replaced. */
  readonly discarded_mcg: number;
}

/** The account at a second of case time from 0 on, before any entry of that second. */
export function account(document: Case, at_s: number): DrugAccount {
  let delivered_mcg = 0;
  const contents = runChain(document, pumpOf(document), at_s, (piece) => {
    delivered_mcg += (piece.delivered_mcg_h * (piece.to_s - piece.from_s)) / HOUR_S;
  });
  return {
    filled_mcg: contents.filled_mcg,
    delivered_mcg,
    line_mcg: drugInLine_mcg(contents.line),
    reservoir_mcg: usableDrug_mcg(contents.reservoir),
    residue_mcg: residueDrug_mcg(contents.reservoir),
    discarded_mcg: contents.discarded_mcg,
  };
}
