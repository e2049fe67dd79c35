import type { Play } from '../../../rehearsal/index.ts';

/** How many orders and questions wait for the learner. */
export function waitingOf({ questions, orders }: Pick<Play, 'questions' | 'orders'>): number {
  return (
    questions.filter(({ answered_s }) => answered_s === undefined).length +
    orders.filter(({ state }) => state === 'to_read_back').length
  );
}

/** To the first of them, else to the panel, so that a keyboard never falls out of it. */
export function toWaiting() {
  const panel = document.querySelector<HTMLElement>('[data-testid="orders"]');
  const wait = panel?.querySelector<HTMLElement>('.asked-back, .read-back, .standing li:not(.is-used)');
  const first = wait?.querySelector<HTMLElement>('input, button');
  (wait ?? panel)?.scrollIntoView({ block: 'center' });
  (first ?? panel)?.focus({ preventScroll: true });
}

/** After something was done in the panel: on to what waits next, when what was pressed is gone. */
export function stayInOrders() {
  requestAnimationFrame(() => {
    if (document.activeElement === null || document.activeElement === document.body) toWaiting();
  });
}
