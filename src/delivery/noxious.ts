import { type Case, type Entry, sortedLog, TRIGGERS, type Trigger } from '../case/index.ts';
import type { NoxiousStretch } from './delivery.ts';

/**
 * Noxious stimuli in [from_s, to_s): each from where it begins until it is treated. A trigger takes its strength of
 * what the others leave, so that several together never pass 1. A trigger without strength leaves no trace.
 */
export function noxiousWithin(document: Case, from_s: number, to_s: number): readonly NoxiousStretch[] {
  const changes = changesOf(sortedLog(document));
  return changes.flatMap(({ at_s, strength }, i) => {
    const stretch = {
      from_s: Math.max(at_s, from_s),
      to_s: Math.min(changes[i + 1]?.at_s ?? Number.POSITIVE_INFINITY, to_s),
      strength,
    };
    return strength > 0 && stretch.from_s < stretch.to_s ? [stretch] : [];
  });
}

interface Change {
  readonly at_s: number;
  readonly strength: number;
}

/** Seconds at which the strength of all triggers together becomes another, in turn. */
function changesOf(log: readonly Entry[]): readonly Change[] {
  const there = new Map<Trigger, number>();
  const changes: Change[] = [];
  for (const entry of log) {
    if (entry.kind === 'trigger') there.set(entry.trigger, entry.strength);
    else if (entry.kind === 'trigger_treated') there.delete(entry.trigger);
    else continue;
    // Of one second only what it leaves counts.
    if (changes.at(-1)?.at_s === entry.at_s) changes.pop();
    const strength = together(there);
    if (strength !== (changes.at(-1)?.strength ?? 0)) changes.push({ at_s: entry.at_s, strength });
  }
  return changes;
}

/** In a fixed order, so that the order of entries changes no bit. */
function together(there: ReadonlyMap<Trigger, number>): number {
  return TRIGGERS.reduce((sum, trigger) => sum + (there.get(trigger) ?? 0) * (1 - sum), 0);
}
