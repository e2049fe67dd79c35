import { isIn } from './span.ts';
import type { Timeline } from './timeline.ts';

/** The one order that Tab reaches: where the focus was, the selected one, or the first in view. Reads signals. */
export function tabStop({ rows, focused, titrate }: Timeline): number | undefined {
  const all = rows.value;
  const known = (id: number | undefined) => all.find(({ entry }) => entry.id === id);
  // The window is only peeked at: a pan renders no mark anew.
  const inView = all.find(({ entry }) => isIn(titrate.window.peek(), entry.at_s));
  return (known(focused.value) ?? known(titrate.selected.value) ?? inView ?? all[0])?.entry.id;
}
