import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Formulas wider than their card can be scrolled, so the keyboard must reach them; the others stay out of its way. */
export function useReachable(place: RefObject<HTMLElement | null>, drawn: unknown) {
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const sizes = new ResizeObserver((seen) => {
      for (const { target } of seen) if (target instanceof HTMLElement) mark(target);
    });
    const watch = () => {
      for (const formula of element.querySelectorAll('.eq-formula')) sizes.observe(formula);
    };
    watch();
    const edits = new MutationObserver(watch);
    edits.observe(element, { childList: true, subtree: true });
    return () => {
      sizes.disconnect();
      edits.disconnect();
    };
  }, [place, drawn]);
}

function mark(formula: HTMLElement) {
  const wider = formula.scrollWidth > formula.clientWidth + 1;
  if (wider) {
    formula.tabIndex = 0;
    formula.setAttribute('role', 'group');
    formula.setAttribute('aria-label', formula.dataset.label ?? '');
  } else {
    formula.removeAttribute('tabindex');
    formula.removeAttribute('role');
    formula.removeAttribute('aria-label');
  }
}
