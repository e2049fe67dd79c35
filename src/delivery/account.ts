import type { Case } from '../case/index.ts';
import { HOUR_S } from '../case/index.ts';
import { runChain } from './chain.ts';
import { drugInLine_mcg } from './line.ts';
import { pumpOf } from './pump-of.ts';
import { residueDrug_mcg, usableDrug_mcg } from './reservoir.ts';

/**
 * Where the pump's drug is, mcg: filled = delivered + flushed + pocket + tissue + beside + line + reservoir + residue +
 * discarded. `filled_mcg` counts what pump and line held at second 0 or at implant, every refill, and what a side port
 * held that was flushed.
 */
export interface DrugAccount {
  readonly filled_mcg: number;
  /** Reached spinal fluid through the catheter since second 0: the sum over the pieces. */
  readonly delivered_mcg: number;
  /** Pushed into spinal fluid at once through the side port. */
  readonly flushed_mcg: number;
  /** Leaked from reservoir or line into the pocket of the pump. */
  readonly pocket_mcg: number;
  /** Left in tissue along the catheter or around its tip. */
  readonly tissue_mcg: number;
  /** Injected into the pocket in place of the reservoir. */
  readonly beside_mcg: number;
  readonly line_mcg: number;
  /** What the pump can still deliver. */
  readonly reservoir_mcg: number;
  /** In the volume that neither needle nor pump reaches. */
  readonly residue_mcg: number;
  /** Aspirated, taken out with pump or line, or used up before the case by a refill that was missed. */
  readonly discarded_mcg: number;
}

/** The account at a second of case time from 0 on, before any entry of that second. */
export function account(document: Case, at_s: number): DrugAccount {
  let delivered_mcg = 0;
  let pocket_mcg = 0;
  let tissue_mcg = 0;
  const count = (mcg_h: number, seconds: number) => (mcg_h * seconds) / HOUR_S;
  const contents = runChain(
    document,
    pumpOf(document),
    at_s,
    (piece) => {
      const seconds = piece.to_s - piece.from_s;
      delivered_mcg += count(piece.delivered_mcg_h, seconds);
      pocket_mcg += count(piece.pocket_mcg_h, seconds);
      tissue_mcg += count(piece.tissue_mcg_h, seconds);
    },
    () => {},
  );
  const { pump, line } = contents;
  return {
    filled_mcg: pump.filled_mcg + line.filled_mcg,
    delivered_mcg,
    flushed_mcg: line.flushed_mcg,
    pocket_mcg: pocket_mcg + line.pocket_mcg,
    tissue_mcg: tissue_mcg + line.tissue_mcg,
    beside_mcg: pump.beside_mcg,
    line_mcg: drugInLine_mcg(line.line),
    reservoir_mcg: usableDrug_mcg(pump.reservoir),
    residue_mcg: residueDrug_mcg(pump.reservoir),
    discarded_mcg: pump.discarded_mcg + line.discarded_mcg,
  };
}
