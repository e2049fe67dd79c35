import { type Asker, openAsker } from '../parts/index.ts';
import type { Asked, Told } from './messages.ts';

export type Teller = Asker<Asked, Told>;

/** Works cases out. */
export function openTeller(): Teller {
  return openAsker({
    open: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    load: async () => (await import('./tell.ts')).tell,
  });
}
