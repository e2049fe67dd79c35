import type { ReadonlySignal, Signal } from '@preact/signals';
import { openStripPlots } from '../../charts/index.ts';
import { linesOf } from './lines.ts';
import type { Scene } from './scene.ts';
import type { Strip } from './strip-list.ts';

/** Draws strips into the canvases under `root` until closed; `width` follows the plots. */
export function openPlots(
  root: HTMLElement,
  strips: readonly Strip[],
  scene: ReadonlySignal<Scene>,
  width: Signal<number>,
): () => void {
  return openStripPlots(root, {
    strips,
    shown: scene,
    linesOf,
    onWidth(pixels) {
      width.value = pixels;
    },
  });
}
