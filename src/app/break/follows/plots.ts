import type { ReadonlySignal } from '@preact/signals';
import { openStripPlots } from '../../charts/index.ts';
import { linesOf } from './lines.ts';
import type { Run } from './run.ts';
import type { Strip } from './strip-list.ts';

/** Draws strips into the canvases under `root` until closed. */
export function openPlots(
  root: HTMLElement,
  strips: readonly Strip[],
  shown: ReadonlySignal<Run | undefined>,
): () => void {
  return openStripPlots(root, { strips, shown, linesOf });
}
