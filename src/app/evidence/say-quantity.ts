import type { Quantity } from '../../evidence/show/index.ts';
import { evidenceText } from '../strings/evidence.ts';

const NAMES: ReadonlyMap<string, string> = new Map(Object.entries(evidenceText.protocol.quantities));

/** What is measured, in words; an output without words of its own goes by its name. */
export function sayQuantity(of: Quantity, per?: Quantity): string {
  const name = NAMES.get(of) ?? of.replaceAll('_', ' ');
  return per === undefined ? name : evidenceText.protocol.per(name, sayQuantity(per));
}
