import type { Play } from '../../../rehearsal/index.ts';

/** A press that no pointer made: Enter, Space, or a field that presses it. */
export const byKey = ({ detail }: MouseEvent) => detail === 0;

/**
 * After something was begun by key: to where it is seen under way, and where Space moves the clock and begins nothing a
 * second time. What takes no time leaves nothing there: then to the run itself.
 */
export function toJob({ run }: Play) {
  const id = run.intents.at(-1)?.id;
  requestAnimationFrame(() => {
    const job = document.querySelector<HTMLElement>(`[data-job="${id}"]`);
    (job ?? document.getElementById('main'))?.focus(job === null ? { preventScroll: true } : {});
  });
}
