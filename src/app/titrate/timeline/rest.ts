import { type ReadonlySignal, untracked, useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';

/** A signal's first value at once; after that each value only once nothing newer came for a while. */
export function useRested<T>(source: ReadonlySignal<T>, quiet_ms: number): ReadonlySignal<T> {
  return useSettled(
    () => source.value,
    () => source.peek(),
    quiet_ms,
  );
}

/** What `make` gives, again each time that nothing `watch` reads has changed for a while: for what costs a frame. */
export function useSettled<T>(watch: () => unknown, make: () => T, quiet_ms: number): ReadonlySignal<T> {
  const made = useSignal<T>(untracked(make));
  const began = useRef(false);
  useSignalEffect(() => {
    watch();
    if (!began.current) {
      began.current = true;
      return;
    }
    const timer = setTimeout(() => {
      made.value = untracked(make);
    }, quiet_ms);
    return () => clearTimeout(timer);
  });
  return made;
}
