import { useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';

/** Keeps custom properties of an element at what `read` says; nothing is rendered anew. */
export function useVariables(
  element: RefObject<HTMLElement | null>,
  read: () => Readonly<Record<`--${string}`, number>>,
): void {
  useSignalEffect(() => {
    for (const [name, value] of Object.entries(read())) {
      element.current?.style.setProperty(name, String(value));
    }
  });
}
