import type { World } from '../world/world.ts';
import type { Part } from './judge.ts';

/** A condition, or a part of one, ready to be judged: it is judged thousands of times. */
export interface Ready {
  readonly holds: (world: World) => boolean;
  /** Undefined: it may change with every second. */
  readonly looksAt: readonly Part[] | undefined;
  readonly costly: boolean;
}

/** Every one holds, or with `any` one of them; what costs least is judged first, since the order does not matter. */
export function joined(parts: readonly Ready[], any = false): Ready {
  const sorted = parts.toSorted((a, b) => costOf(a) - costOf(b));
  const looksAt = sorted.every((part) => part.looksAt !== undefined)
    ? [...new Set(sorted.flatMap((part) => part.looksAt ?? []))]
    : undefined;
  return {
    holds: (world) => {
      for (const part of sorted) if (part.holds(world) === any) return any;
      return !any;
    },
    looksAt,
    costly: sorted.some(({ costly }) => costly),
  };
}

function costOf({ costly, looksAt }: Ready): number {
  if (costly) return 2;
  return looksAt === undefined ? 1 : 0;
}

/** The last answer stands while all that was looked at is the same: nothing of it is ever written into. */
export function remembering(ready: Ready): Ready {
  const { looksAt } = ready;
  if (looksAt === undefined) return ready;
  let seen: readonly unknown[] | undefined;
  let held = false;
  const isSame = (world: World) => {
    if (seen === undefined) return false;
    for (let i = 0; i < looksAt.length; i++) if (world[looksAt[i]!] !== seen[i]) return false;
    return true;
  };
  return {
    ...ready,
    holds: (world) => {
      if (isSame(world)) return held;
      held = ready.holds(world);
      seen = looksAt.map((part) => world[part]);
      return held;
    },
  };
}
