import { useEffect } from 'preact/hooks';
import type { Titrate } from './plan/index.ts';

/** Ctrl Z and Ctrl Y (or Shift Ctrl Z) for the plan, unless a text is being typed, which has an undo of its own. */
export function useUndoKeys(titrate: Titrate) {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isText(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) titrate.undo();
      else if (key === 'y' || key === 'z') titrate.redo();
      else return;
      event.preventDefault();
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [titrate]);
}

function isText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && ['text', 'number', 'search'].includes(target.type);
}
