import type { ComponentChildren } from 'preact';

interface LetterProps {
  readonly letter: string;
  readonly title: string;
  readonly hint: string;
  readonly filled: boolean;
  readonly children: ComponentChildren;
}

/** One letter of the four, and what is said under it. */
export function Letter({ letter, title, hint, filled, children }: LetterProps) {
  return (
    <section class={filled ? 'sbar-letter is-filled' : 'sbar-letter'} aria-label={title}>
      <span class="sbar-tile" aria-hidden="true">
        {letter}
      </span>
      <div class="sbar-part">
        <h3 class="label">
          {title} <span class="sub">{hint}</span>
        </h3>
        {children}
      </div>
    </section>
  );
}
