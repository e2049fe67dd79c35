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

/**
 * After something was done in the panel, when what was pressed is gone: to the order it was about, else to what waits
 * next, else to the panel. Never to another order that stands: a key pressed once more would carry that one out.
 */
export function stayInOrders(order?: number) {
  requestAnimationFrame(() => {
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const panel = document.querySelector<HTMLElement>('[data-testid="orders"]');
    const same = `[data-testid="carry-out-${order}"], [data-testid="key-in-${order}"]`;
    const next = panel?.querySelector<HTMLElement>('.asked-back, .read-back');
    const to =
      panel?.querySelector<HTMLElement>(same) ?? next?.querySelector<HTMLElement>('input, button') ?? panel;
    to?.scrollIntoView({ block: to === panel ? 'nearest' : 'center' });
    to?.focus({ preventScroll: true });
  });
}
