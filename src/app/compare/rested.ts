import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

/** A signal's first value at once; after that each value only once nothing newer came for a while. */
export function useRested<T>(
  source: ReadonlySignal<T | undefined>,
  quiet_ms: number,
): ReadonlySignal<T | undefined> {
  const rested = useSignal<T | undefined>(undefined);
  useSignalEffect(() => {
    const { value } = source;
    if (rested.peek() === undefined) {
      rested.value = value;
      return;
    }
    const timer = setTimeout(() => {
      rested.value = value;
    }, quiet_ms);
    return () => clearTimeout(timer);
  });
  return rested;
}

/** A signal's first value at once; after that the newest value, but at most once in a while. */
export function useSlowed<T>(
  source: ReadonlySignal<T | undefined>,
  every_ms: number,
): ReadonlySignal<T | undefined> {
  const slowed = useSignal<T | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useSignalEffect(() => {
    const { value } = source;
    if (slowed.peek() === undefined) {
      slowed.value = value;
      return;
    }
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      slowed.value = source.peek();
    }, every_ms);
  });
  return slowed;
}
