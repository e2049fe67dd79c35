import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface TableScrollProps {
  readonly testid: string;
  readonly label: string;
  readonly class?: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A table that was asked for: it takes the focus, scrolls by keys, and Esc closes it. */
export function TableScroll({ testid, label, class: own = '', onClose, children }: TableScrollProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <section
      ref={place}
      class={`table-scroll ${own}`.trim()}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a narrow screen scrolls it, and keys must reach what scrolls
      tabIndex={0}
      aria-label={label}
      data-testid={testid}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // A form around it stays open.
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </section>
  );
}
