import type { FaultRun } from '../faults/fault-run.ts';
import { batteryEnd_s } from '../pump-works.ts';
import { type Span, within } from './spans.ts';

/** A battery that runs down: the indicator comes on, the pump ends, and somebody replaces it or nobody does. */
export interface RunDown {
  readonly indicated_s: number;
  readonly ends_s: number;
  readonly to_s: number;
}

export function runDowns(runs: readonly FaultRun[]): readonly RunDown[] {
  return runs.flatMap(({ fault, from_s, to_s }) =>
    fault.effects
      .filter((effect) => effect.kind === 'battery')
      .map(({ ends_after_d }) => ({ indicated_s: from_s, ends_s: batteryEnd_s(from_s, ends_after_d), to_s })),
  );
}

export function endedAt(batteries: readonly RunDown[], at_s: number): boolean {
  return within(endedSpans(batteries), at_s);
}

/** Times in which a pump is at its end of service: then it does and notices nothing more. */
export function endedSpans(batteries: readonly RunDown[]): readonly Span[] {
  return batteries
    .filter(({ ends_s, to_s }) => ends_s < to_s)
    .map(({ ends_s, to_s }) => ({ from_s: ends_s, to_s }));
}
