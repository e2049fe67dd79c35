import { useSignalEffect } from '@preact/signals';
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { OPENED } from '../dialog/index.ts';
import { SessionContext } from '../session/index.ts';
import { EmergencyBar } from './emergency.tsx';
import { useLive } from './live.ts';

const MOST_FRAMES = 120;

/** A modal dialog makes the page behind it inert; so the four buttons stand in whatever dialog is open, too. */
export function EmergencyInDialog() {
  const { session } = useLive();
  const host = useRef<HTMLElement | undefined>(undefined);
  function leave() {
    if (host.current === undefined) return;
    render(null, host.current);
    host.current.remove();
    host.current = undefined;
  }
  function enter() {
    leave();
    if (session.dialog.peek() === undefined) return;
    // The dialog opens itself after this, some of them when their parts are there.
    let tries = MOST_FRAMES;
    requestAnimationFrame(function look() {
      const dialog = document.querySelector('dialog.sheet[open]');
      if (host.current !== undefined || session.dialog.peek() === undefined) return;
      if (dialog === null) {
        tries -= 1;
        if (tries > 0) requestAnimationFrame(look);
        return;
      }
      const place = document.createElement('div');
      place.className = 'sheet-emergency';
      dialog.append(place);
      host.current = place;
      render(
        <SessionContext.Provider value={session}>
          <EmergencyBar />
        </SessionContext.Provider>,
        place,
      );
    });
  }
  useSignalEffect(() => {
    if (session.dialog.value === undefined) leave();
    else enter();
  });
  useEffect(() => {
    // One dialog may give way to another of the same name.
    addEventListener(OPENED, enter);
    return () => {
      removeEventListener(OPENED, enter);
      leave();
    };
  }, []);
  return null;
}
