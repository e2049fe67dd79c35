import type { Case, FaultEffect, FaultEffectKind } from '../../case/index.ts';
import type { FaultAtWork } from '../device/device.ts';
import { type FaultRun, faultRuns } from './fault-run.ts';
import { presenceAt } from './presence.ts';
import { effectAt } from './size.ts';

/** What of the log's faults is there at a second of case time, by onset; what is away at that moment is left out. */
export function faultsAt(document: Case, at_s: number): readonly FaultAtWork[] {
  return faultRuns(document).flatMap((run) => {
    const { presence } = presenceAt(run, at_s);
    const effects = run.fault.effects
      .filter(({ kind }) => kind !== 'telemetry_hold' || at_s < run.telemetry_s)
      .map((effect) => effectAt(effect, run.severity, presence));
    if (presence === 0 || effects.length === 0) return [];
    return [{ entry: run.entry, fault: run.fault, presence, effects }];
  });
}

/** Seconds in [from_s, to_s) at which any fault begins, ends, or is there more or less than before, in turn. */
export function faultChanges(document: Case, from_s: number, to_s: number): readonly number[] {
  const changes = new Set<number>();
  for (const run of faultRuns(document)) {
    for (let at_s = from_s === run.from_s ? from_s : presenceAt(run, from_s).until_s; at_s < to_s; ) {
      changes.add(at_s);
      at_s = presenceAt(run, at_s).until_s;
    }
    if (run.telemetry_s >= from_s && run.telemetry_s < Math.min(to_s, run.to_s)) changes.add(run.telemetry_s);
  }
  return [...changes].sort((a, b) => a - b);
}

/** The runs that have an effect of one of these kinds. */
export function runsWith(runs: readonly FaultRun[], kinds: readonly FaultEffectKind[]): readonly FaultRun[] {
  return runs.filter(({ fault }) => fault.effects.some(({ kind }) => kinds.includes(kind)));
}

/** What happens once: each effect of one of these kinds in full, at the onset of its fault, by onset and entry. */
export function onsetsOf<K extends FaultEffectKind>(
  runs: readonly FaultRun[],
  kinds: readonly K[],
): readonly AtOnset<K>[] {
  return runs.flatMap((run) =>
    run.fault.effects.flatMap((each) => {
      const effect = effectAt(each, run.severity, 1);
      return isOneOf(effect, kinds) ? [{ at_s: run.from_s, to_s: run.to_s, entry: run.entry, effect }] : [];
    }),
  );
}

export interface AtOnset<K extends FaultEffectKind> {
  readonly at_s: number;
  readonly to_s: number;
  readonly entry: number;
  readonly effect: Extract<FaultEffect, { kind: K }>;
}

function isOneOf<K extends FaultEffectKind>(
  effect: FaultEffect,
  kinds: readonly K[],
): effect is Extract<FaultEffect, { kind: K }> {
  return kinds.some((kind) => kind === effect.kind);
}
