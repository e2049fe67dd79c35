import type { PumpMode } from '../../../case/index.ts';
import type { Arc } from '../../../titration/index.ts';
import { stepFor } from './geometry.ts';
import {
  type Handle,
  moved_s,
  movedHandle,
  ratedHandle,
  STEP_S,
  withOneMore,
  withoutHandle,
} from './handles.ts';

/** What a key does to a handle: another mode and where the handle is then, or another handle. */
export type Pressed =
  | { readonly kind: 'mode'; readonly mode: PumpMode; readonly at_s: number }
  | { readonly kind: 'go'; readonly by: number };

const ARROWS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 };
const GOES: Readonly<Record<string, number>> = {
  PageDown: 1,
  PageUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};
const LARGER_MOVE = 4;
const LARGER_RATE = 10;

/** Arrows move an edge or a rate, with Shift farther; Page keys, Home and End go to another handle; Delete, Insert. */
export function press(
  event: KeyboardEvent,
  handle: Handle,
  now: { readonly mode: PumpMode; readonly arcs: readonly Arc[]; readonly top_mcg_h: number },
): Pressed | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const { mode, arcs, top_mcg_h } = now;
  const goes = GOES[event.key];
  if (goes !== undefined) return { kind: 'go', by: goes };
  const way = ARROWS[event.key];
  if (way !== undefined && handle.kind === 'rate') {
    const step = stepFor(top_mcg_h) * (event.shiftKey ? LARGER_RATE : 1);
    const wanted = Math.max(0, (Math.round(handle.arc.rate_mcg_h / step) + way) * step);
    return { kind: 'mode', mode: ratedHandle(mode, handle, wanted), at_s: handle.at_s };
  }
  if (way !== undefined) {
    const by_s = way * STEP_S * (event.shiftKey ? LARGER_MOVE : 1);
    const at_s = handle.at_s + moved_s(mode, handle, by_s, STEP_S);
    return { kind: 'mode', mode: movedHandle(mode, handle, by_s, STEP_S), at_s };
  }
  const changed =
    event.key === 'Delete' || event.key === 'Backspace'
      ? withoutHandle(mode, handle)
      : event.key === 'Insert'
        ? withOneMore(mode, handle, arcs)
        : undefined;
  return changed && { kind: 'mode', mode: changed, at_s: handle.at_s };
}
