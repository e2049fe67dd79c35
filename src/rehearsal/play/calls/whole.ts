import type { Request } from '../../run.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { isFill } from '../tasks/orders.ts';

/** An order for a refill says what goes in; undefined when every request is whole. */
export function notWhole(requests: readonly Request[]): Refusal | undefined {
  const bare = requests.some(
    (request) => request.kind === 'order' && isFill(request.action) && request.fill === undefined,
  );
  if (!bare) return undefined;
  return refuse(
    'requests',
    'needs-fill',
    'An order for a refill names drug, concentration and volume.',
    'Say how many mL of which concentration are to go in.',
  );
}
