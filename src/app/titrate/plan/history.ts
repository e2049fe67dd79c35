/** Unlimited undo of one value. Steps of one gesture are one step. */
export interface History<T> {
  readonly past: readonly Step<T>[];
  readonly now: T;
  readonly future: readonly Step<T>[];
  /** Gesture of the last step, while it goes on. */
  readonly gesture: string | undefined;
}

/** The value before a step (in `past`) or after it (in `future`), and what the step did. */
export interface Step<T> {
  readonly value: T;
  readonly says: string;
}

export function startHistory<T>(now: T): History<T> {
  return { past: [], now, future: [], gesture: undefined };
}

export function stepped<T>(
  { past, now, gesture }: History<T>,
  next: T,
  says: string,
  by?: string,
): History<T> {
  const goesOn = by !== undefined && by === gesture && past.length > 0;
  return { past: goesOn ? past : [...past, { value: now, says }], now: next, future: [], gesture: by };
}

export function undone<T>({ past, now, future, ...rest }: History<T>): History<T> {
  const last = past.at(-1);
  if (last === undefined) return { past, now, future, ...rest };
  return {
    past: past.slice(0, -1),
    now: last.value,
    future: [...future, { value: now, says: last.says }],
    gesture: undefined,
  };
}

export function redone<T>({ past, now, future, ...rest }: History<T>): History<T> {
  const next = future.at(-1);
  if (next === undefined) return { past, now, future, ...rest };
  return {
    past: [...past, { value: now, says: next.says }],
    now: next.value,
    future: future.slice(0, -1),
    gesture: undefined,
  };
}
