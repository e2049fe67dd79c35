import type { FaultEffect } from '../../case/index.ts';
import type { FaultRun } from '../faults/fault-run.ts';
import { presenceAt } from '../faults/presence.ts';
import { effectAt } from '../faults/size.ts';

/** The rotor stands or slips although it should turn; from one second to another, Infinity while nothing mends it. */
export interface Stall {
  readonly from_s: number;
  readonly to_s: number;
  /** The pump can notice it. */
  readonly logged: boolean;
  /** A scanner did it: the log is slow to show that it is over. */
  readonly interfered: boolean;
}

/** Times in which the rotor stands or slips, up to a horizon, ascending and apart from each other. */
export function stallsOf(runs: readonly FaultRun[], until_s: number): readonly Stall[] {
  return united(runs.flatMap((run) => stallsOfRun(run, until_s)).sort((a, b) => a.from_s - b.from_s));
}

function stallsOfRun(run: FaultRun, until_s: number): readonly Stall[] {
  const holds = run.fault.effects.some(({ kind }) => kind === 'telemetry_hold');
  if (!holds && !run.fault.effects.some(({ kind }) => kind === 'rotor')) return [];
  const interfered = holds || run.onset.kind === 'passing';
  const stalls: Stall[] = [];
  for (let at_s = run.from_s; at_s < Math.min(until_s, run.to_s); ) {
    const { presence, until_s: changes_s } = presenceAt(run, at_s);
    const held = holds && presence > 0 && at_s < run.telemetry_s;
    const to_s = held ? Math.min(changes_s, run.telemetry_s) : changes_s;
    const standing = run.fault.effects
      .map((effect) => effectAt(effect, run.severity, presence))
      .filter((effect) => presence > 0 && stands(effect));
    if (held || standing.length > 0) {
      const logged = held || standing.some((effect) => effect.kind === 'rotor' && effect.logged);
      stalls.push({ from_s: at_s, to_s, logged, interfered });
    }
    at_s = to_s;
  }
  return stalls;
}

/** A motor that slips is found by the same watch as one that stands; a rotor that runs fast is not. */
function stands(effect: FaultEffect): boolean {
  return effect.kind === 'rotor' && effect.speed.most < 1;
}

function united(stalls: readonly Stall[]): readonly Stall[] {
  const apart: Stall[] = [];
  for (const stall of stalls) {
    const last = apart.at(-1);
    if (last === undefined || last.to_s < stall.from_s) {
      apart.push(stall);
      continue;
    }
    apart[apart.length - 1] = {
      from_s: last.from_s,
      to_s: Math.max(last.to_s, stall.to_s),
      logged: last.logged || stall.logged,
      interfered: last.interfered || stall.interfered,
    };
  }
  return apart;
}
