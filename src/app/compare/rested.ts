import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals';

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
