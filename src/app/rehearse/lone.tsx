import type { ComponentChildren } from 'preact';
import { shelfText as words } from '../strings/en/rehearse/shelf.ts';
import { hashOfView } from './address.ts';

interface LoneProps {
  readonly title: string;
  readonly says: string;
  readonly children?: ComponentChildren;
}

/** A view that is one message and the way back. */
export function Lone({ title, says, children }: LoneProps) {
  return (
    <main id="main" tabIndex={-1} class="lone" data-testid="lone">
      <section class="panel lone-panel" role="alert">
        <h1>{title}</h1>
        <p>{says}</p>
        {children}
        <a class="button" href={hashOfView({ kind: 'shelf' })}>
          {words.gone.shelf}
        </a>
      </section>
    </main>
  );
}
