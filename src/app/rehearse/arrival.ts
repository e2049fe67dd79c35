import { useEffect, useRef } from 'preact/hooks';

/**
 * A page begins at its top, for eye and keyboard. Who came by keys, or by a link from elsewhere, stands on the one thing
 * that leads on (`data-onward`): the next Enter presses it. Who came by a pointer stands before the page, so that Space
 * still scrolls.
 */
export function useArrival(place: string) {
  const arrived = useRef<string | undefined>(undefined);
  const byPointer = useRef(false);
  useEffect(() => {
    const onPointer = () => {
      byPointer.current = true;
    };
    const onKey = () => {
      byPointer.current = false;
    };
    addEventListener('pointerdown', onPointer, true);
    addEventListener('keydown', onKey, true);
    return () => {
      removeEventListener('pointerdown', onPointer, true);
      removeEventListener('keydown', onKey, true);
    };
  }, []);
  useEffect(() => {
    if (arrived.current === place) return;
    const isFirst = arrived.current === undefined;
    arrived.current = place;
    // Somebody who came from another page keeps their place in its bar until they move.
    if (isFirst && document.activeElement !== document.body) return;
    if (!isFirst) scrollTo(0, 0);
    const main = document.getElementById('main');
    const onward = byPointer.current ? null : document.querySelector<HTMLElement>('#main [data-onward]');
    (onward ?? main)?.focus({ preventScroll: true });
  }, [place]);
}
