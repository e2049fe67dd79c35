import { type Asker, openAsker } from '../../parts/index.ts';
import type { Asked, Told } from './compute.ts';

export type WhatIfAsker = Asker<Asked, Told>;

/** Works what-ifs out, one after another. */
export function openWhatIfs(): WhatIfAsker {
  return openAsker({
    open: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    load: async () => (await import('./compute.ts')).workOut,
  });
}
