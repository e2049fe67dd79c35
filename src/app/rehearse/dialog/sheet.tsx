import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import '../../styles/rehearse-dialog.css';
import { Icon } from '../../parts/index.ts';
import { dialogWords as words } from '../../strings/en/rehearse/dialog.ts';
import { useSession } from '../session/session.ts';

/** Said to the window when a sheet has opened itself. */
export const OPENED = 'sheet-opened';

interface SheetProps {
  /** Of the test id, the title's id and the width. */
  readonly name: string;
  readonly title: string;
  readonly sub?: string;
  readonly head?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly foot?: ComponentChildren;
  /** Ctrl+Enter, from anywhere in it. */
  readonly onAct?: () => void;
}

/**
 * What stands in front of a run: a native dialog that traps the focus and gives it back, a sheet on a phone. Esc and the
 * button close it. Key events go on to the page, which listens for those of the emergency bar.
 */
export function Sheet({ name, title, sub, head, children, foot, onAct }: SheetProps) {
  const session = useSession();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    const closed = () => {
      session.dialog.value = undefined;
    };
    element?.addEventListener('close', closed);
    element?.showModal();
    const first = element?.querySelector<HTMLElement>('[data-first]');
    first?.focus();
    dispatchEvent(new Event(OPENED));
    return () => {
      element?.removeEventListener('close', closed);
      element?.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`dialog sheet sheet-${name}`}
      aria-labelledby={`sheet-${name}`}
      data-testid={`${name}-dialog`}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || onAct === undefined) return;
        event.preventDefault();
        onAct();
      }}
    >
      <header class="sheet-head">
        <h2 id={`sheet-${name}`}>{title}</h2>
        {sub !== undefined && <span class="sub num">{sub}</span>}
        <span class="grow" />
        {head}
        <button
          type="button"
          class="button button-quiet button-icon"
          aria-label={words.close}
          data-testid={`${name}-close`}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="sheet-body">{children}</div>
      {foot !== undefined && <footer class="sheet-foot">{foot}</footer>}
    </dialog>
  );
}
