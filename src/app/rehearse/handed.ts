import type { Run } from '../../rehearsal/index.ts';

let inHand: Run | undefined;

/** A run that storage would not take, on its way from one view to the next. */
export function handIn(run: Run) {
  inHand = run;
}

export function handedIn(id: string | undefined): Run | undefined {
  return id === undefined || inHand?.id === id ? inHand : undefined;
}
