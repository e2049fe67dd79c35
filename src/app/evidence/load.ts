import type { Shipped } from '../../evidence/show/index.ts';

/** Milliseconds of reading after which the page has a turn. */
const SLICE_ms = 12;

let loading: Promise<Shipped> | undefined;

/** All shipped evidence; loaded when it is first asked for, and read in slices between frames. */
export function loadEvidence(): Promise<Shipped> {
  loading ??= read().catch((fault) => {
    loading = undefined;
    throw fault;
  });
  return loading;
}

async function read(): Promise<Shipped> {
  const { readShipped } = await import('../../evidence/show/shipped.ts');
  const reading = readShipped();
  for (let since = performance.now(); ; ) {
    const next = reading.next();
    if (next.done) return next.value;
    if (performance.now() - since < SLICE_ms) continue;
    await new Promise((turn) => setTimeout(turn));
    since = performance.now();
  }
}
