import { clockSeconds, DAY_S, HOUR_S, type Onset } from '../../case/index.ts';
import type { FaultRun } from './fault-run.ts';

const NEVER = Number.POSITIVE_INFINITY;

/** How much of a fault is there at a second, 0 to 1, and the next second at which that may change. */
export interface Presence {
  readonly presence: number;
  readonly until_s: number;
}

export function presenceAt(run: FaultRun, at_s: number): Presence {
  if (at_s < run.from_s) return { presence: 0, until_s: run.from_s };
  if (at_s >= run.to_s) return { presence: 0, until_s: NEVER };
  const { presence, until_s } = sinceOnset(run.onset, run.from_s, at_s);
  return { presence, until_s: Math.min(until_s, run.to_s) };
}

function sinceOnset(onset: Onset, from_s: number, at_s: number): Presence {
  switch (onset.kind) {
    case 'sudden':
    case 'passing':
      return { presence: 1, until_s: NEVER };
    case 'gradual': {
      const hour = Math.floor((at_s - from_s) / HOUR_S);
      if (hour >= onset.over_h) return { presence: 1, until_s: NEVER };
      return { presence: hour / onset.over_h, until_s: from_s + (hour + 1) * HOUR_S };
    }
    case 'intermittent': {
      const on_s = seconds(onset.on_h);
      const off_s = seconds(onset.off_h);
      if (off_s === 0) return { presence: 1, until_s: NEVER };
      if (on_s === 0) return { presence: 0, until_s: NEVER };
      const began_s = at_s - ((at_s - from_s) % (on_s + off_s));
      const away_s = began_s + on_s;
      return at_s < away_s
        ? { presence: 1, until_s: away_s }
        : { presence: 0, until_s: began_s + on_s + off_s };
    }
    case 'position':
      return inPosition(clockSeconds(onset.from), clockSeconds(onset.to), at_s);
    case 'bouts': {
      let edge_s = from_s;
      for (const { on_h, off_h } of onset.bouts) {
        edge_s += seconds(on_h);
        if (at_s < edge_s) return { presence: 1, until_s: edge_s };
        edge_s += seconds(off_h);
        if (at_s < edge_s) return { presence: 0, until_s: edge_s };
      }
      return { presence: 1, until_s: NEVER };
    }
  }
}

/** Between two clock times every day; past midnight when the second is not later than the first. */
function inPosition(from_s: number, to_s: number, at_s: number): Presence {
  const midnight_s = Math.floor(at_s / DAY_S) * DAY_S;
  const clock_s = at_s - midnight_s;
  const there = from_s < to_s ? from_s <= clock_s && clock_s < to_s : from_s <= clock_s || clock_s < to_s;
  const edges = [from_s, to_s, from_s + DAY_S, to_s + DAY_S].filter((edge_s) => edge_s > clock_s);
  return { presence: there ? 1 : 0, until_s: midnight_s + Math.min(...edges) };
}

function seconds(hours: number): number {
  return Math.round(hours * HOUR_S);
}
