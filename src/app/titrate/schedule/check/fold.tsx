import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** A fold whose contents are made when it is opened. */
export function Fold(props: {
  readonly summary: ComponentChildren;
  readonly class?: string;
  readonly testid?: string;
  readonly stale?: boolean;
  readonly children: () => ComponentChildren;
}) {
  const { summary, class: own = '', testid, stale, children } = props;
  const [open, setOpen] = useState(false);
  return (
    <details
      class={`rule-more ${own}`.trim()}
      data-testid={testid}
      data-stale={stale}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      {open && children()}
    </details>
  );
}
