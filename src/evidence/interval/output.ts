import { baclofen, type OutputFacts } from '../../model/index.ts';
import type { Quantity } from '../file.ts';

/** The model's output behind a quantity; none for what only the runner knows. */
export function outputOf(quantity: Quantity): OutputFacts | undefined {
  const name = quantity === 'ashworth' ? 'ashworth_leg' : quantity;
  return baclofen.outputs.find((output) => output.name === name);
}
