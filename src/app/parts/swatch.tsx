import type { ComponentChildren } from 'preact';

/** The line style of a route: by mouth a thin line with an open dot, intrathecal a thick plain one. */
export function Swatch({
  route,
  small = false,
}: {
  readonly route: 'oral' | 'pump';
  readonly small?: boolean;
}) {
  return (
    <svg
      class={`swatch swatch-${route}${small ? ' swatch-small' : ''}`}
      viewBox="0 0 22 10"
      aria-hidden="true"
    >
      <path d="M0 5H22" />
      {route === 'oral' && <circle cx="11" cy="5" r="3.500" />}
    </svg>
  );
}

/** The key to a line that is no route: what was ordered, what was delivered, and the pinned run. */
export function LineKey({
  kind,
  children,
}: {
  readonly kind: 'programmed' | 'delivered' | 'pinned';
  readonly children: ComponentChildren;
}) {
  return (
    <span class="line-key">
      <svg class={`swatch swatch-pump swatch-${kind}`} viewBox="0 0 22 10" aria-hidden="true">
        <path d="M0 5H22" />
      </svg>
      {children}
    </span>
  );
}
