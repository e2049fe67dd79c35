import type { Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { bedside } from '../../../rehearsal/index.ts';
import { sayMonitorNow } from '../monitor/index.ts';
import { toWaiting } from '../orders/waiting.ts';
import type { LiveSession } from '../session/index.ts';
import { settings } from '../settings.ts';
import { chosenFor, forgetWho } from '../who/index.ts';
import { EMERGENCY, LETTERS, MONITOR, ORDERS, PAUSE, SPEED_KEYS, TAKEN } from './keys.ts';

/** The keyboard of the run, on the whole page. */
export function useKeys(session: LiveSession, sheet: Signal<boolean>) {
  useEffect(() => {
    let byPointer = false;
    const onPointer = () => {
      byPointer = true;
    };
    function onKeyDown(event: KeyboardEvent) {
      if (event.key === 'Tab') byPointer = false;
      // Somebody has a keyboard: from now on its letters are shown, on a touch screen too.
      if (!isText(event.target)) document.documentElement.dataset.keys = 'true';
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (emergency(session, event.key)) return event.preventDefault();
      if (session.dialog.value !== undefined || isText(event.target) || !isPlain()) return;
      if (event.key === ' ') {
        // A button that the keyboard has come to is pressed by it; one that was clicked is not pressed again.
        if (!byPointer && isControl(event.target) && !isChosen(event.target)) return;
        session.skip();
      } else if (event.key === '?') session.dialog.value = 'keys';
      else if (event.key === '/') find(sheet);
      else if (!settings.value.letters || !letter(session, event.key.toLowerCase())) return;
      event.preventDefault();
    }
    /** Firefox presses a focused button when the key comes up. */
    function onKeyUp(event: KeyboardEvent) {
      if (event.key === ' ' && byPointer && isButton(event.target)) event.preventDefault();
    }
    addEventListener('keydown', onKeyDown);
    addEventListener('keyup', onKeyUp);
    addEventListener('pointerdown', onPointer);
    return () => {
      removeEventListener('keydown', onKeyDown);
      removeEventListener('keyup', onKeyUp);
      removeEventListener('pointerdown', onPointer);
    };
  }, [session, sheet]);
}

function emergency(session: LiveSession, key: string): boolean {
  const found = EMERGENCY.find((each) => each.key === key);
  if (found === undefined) return false;
  // By its button, which says a refusal where it stands: in the dialog when one is open.
  const buttons = document.querySelectorAll<HTMLElement>(`[data-testid="emergency-${found.action}"]`);
  const button = buttons[buttons.length - 1];
  if (button === undefined) session.send({ kind: 'do', task: `act/${found.action}` });
  else button.click();
  return true;
}

function letter(session: LiveSession, key: string): boolean {
  const opens = Object.entries(LETTERS).find(([each]) => each === key)?.[1];
  if (opens !== undefined) {
    if (opens === 'call') session.callFor.value = undefined;
    session.dialog.value = opens;
    return true;
  }
  if (key === PAUSE) {
    if (session.speed.value === 0) session.go();
    else session.pause();
    return true;
  }
  if (key === ORDERS) {
    toWaiting();
    return true;
  }
  if (key === MONITOR) {
    sayMonitorNow.value += 1;
    return true;
  }
  const speed = Object.entries(SPEED_KEYS).find(([each]) => each === key)?.[1];
  if (speed !== undefined) {
    session.go(speed);
    return true;
  }
  const looks = bedside().observations.find(({ shortcut }) => shortcut?.toLowerCase() === key);
  if (looks === undefined || TAKEN.has(key)) return false;
  const task = `observe/${looks.key}` as const;
  const done = session.send({ kind: 'do', task, ...chosenFor(session, task) });
  if (done.ok) forgetWho(session);
  return true;
}

/** The search field, on a phone inside its sheet. */
function find(sheet: Signal<boolean>) {
  sheet.value = true;
  requestAnimationFrame(() => document.getElementById('palette-search')?.focus());
}

/** No dialog of the app's own bar is open either. */
const isPlain = () => document.querySelector('dialog[open]') === null;

function isText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return (
    target instanceof HTMLInputElement &&
    ['text', 'number', 'search', 'email', 'tel', 'url'].includes(target.type)
  );
}

/** A tab that is chosen already: the key would do nothing there. What was heard in an order is no tab. */
const isChosen = (target: EventTarget | null) =>
  target instanceof HTMLInputElement &&
  target.type === 'radio' &&
  target.checked &&
  target.closest('.heard') === null;

const isButton = (target: EventTarget | null) => target instanceof HTMLButtonElement;

function isControl(target: EventTarget | null): boolean {
  return (
    isButton(target) ||
    target instanceof HTMLInputElement ||
    target instanceof HTMLAnchorElement ||
    (target instanceof HTMLElement && target.tagName === 'SUMMARY')
  );
}
