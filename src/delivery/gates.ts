import type { FaultEffect } from '../case/index.ts';
import { runsWith } from './faults/at-work.ts';
import type { FaultRun } from './faults/fault-run.ts';
import { presenceAt } from './faults/presence.ts';
import { effectAt } from './faults/size.ts';

/** A place where drug may leave the line: the shares of what comes there that go on, into the pocket and into tissue. */
export interface Gate {
  readonly passes: number;
  readonly pocket: number;
  readonly tissue: number;
}

/** Connector and tip as they are until `until_s`. */
export interface Gates {
  readonly connector: Gate;
  readonly tip: Gate;
  /** Share of what leaves the tip that reaches spinal fluid; the rest stays in tissue. */
  readonly reaches: number;
  readonly until_s: number;
}

const WIDE: Gate = { passes: 1, pocket: 0, tissue: 0 };
export const OPEN: Gates = { connector: WIDE, tip: WIDE, reaches: 1, until_s: Number.POSITIVE_INFINITY };

/** Connector and tip at any second, from the faults of catheter and tip in the order in which they began. */
export function gatesOf(runs: readonly FaultRun[]): (at_s: number) => Gates {
  const broken = runsWith(runs, ['passage', 'tip']);
  if (broken.length === 0) return () => OPEN;
  return (at_s) => broken.reduce((gates, run) => withFault(gates, run, at_s), OPEN);
}

function withFault(gates: Gates, run: FaultRun, at_s: number): Gates {
  const { presence, until_s } = presenceAt(run, at_s);
  let { connector, tip, reaches } = gates;
  if (presence > 0) {
    for (const each of run.fault.effects) {
      const effect = effectAt(each, run.severity, presence);
      if (effect.kind === 'tip') reaches *= share(effect.reaches.most);
      if (effect.kind !== 'passage') continue;
      if (effect.leaves_at === 'connector') connector = narrowed(connector, effect);
      else tip = narrowed(tip, effect);
    }
  }
  return { connector, tip, reaches, until_s: Math.min(gates.until_s, until_s) };
}

function narrowed(gate: Gate, { passes, into }: Extract<FaultEffect, { kind: 'passage' }>): Gate {
  const goes_on = gate.passes * share(passes.most);
  const leaves = gate.passes - goes_on;
  return {
    passes: goes_on,
    pocket: into === 'pocket' ? gate.pocket + leaves : gate.pocket,
    tissue: into === 'tissue' ? gate.tissue + leaves : gate.tissue,
  };
}

function share(value: number): number {
  return Math.min(1, Math.max(0, value));
}
