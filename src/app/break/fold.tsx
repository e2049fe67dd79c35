import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../styles/break-fold.css';
import { Icon } from '../parts/index.ts';
import { breakFold as words } from '../strings/en/break/fold.ts';
import { text } from '../strings/index.ts';

interface BreakFoldProps {
  /** Whether it is open from the start, because something is broken. */
  readonly open: boolean;
  /** The host of the page with the panel in it. */
  readonly load: () => Promise<ComponentType>;
}

/** The door to Break it on another page: its code, and the device at the cursor, wait until it is opened. */
export function BreakFold({ open: openAtStart, load }: BreakFoldProps) {
  const [open, setOpen] = useState(openAtStart);
  const [panel, setPanel] = useState<{ readonly Panel: ComponentType }>();
  const [broken, setBroken] = useState<unknown>();
  useEffect(() => {
    if (open && panel === undefined) load().then((Panel) => setPanel({ Panel }), setBroken);
  }, [open]);
  useEffect(() => {
    if (openAtStart) setOpen(true);
  }, [openAtStart]);
  // Caught by the error boundary of the app, which offers to reload.
  if (broken !== undefined) throw broken;
  return (
    <section class="break-fold" aria-labelledby="break-fold-title" data-testid="break-fold">
      <header class="panel panel-head break-fold-head">
        <div class="break-fold-title">
          <h2 id="break-fold-title">{words.title}</h2>
          <span class="sub">{words.sub}</span>
        </div>
        <button
          type="button"
          class="button"
          aria-expanded={open}
          aria-controls="break-fold-body"
          data-testid="break-fold-button"
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'close' : 'problem'} small />
          {open ? words.close : words.open}
        </button>
      </header>
      <div id="break-fold-body" class="break-fold-body">
        {open && (panel === undefined ? <p role="status">{text.loading.page}</p> : <panel.Panel />)}
      </div>
    </section>
  );
}
