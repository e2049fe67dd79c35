import { bedside } from '../shipped.ts';
import type { StateKey } from '../words.ts';
import type { Said } from './said.ts';
import type { Sense } from './sense.ts';

/** `sound`: it can be defended; `all_clear`: it ends the search and cannot; `none`: nothing was said. */
export type Thought = 'none' | 'sound' | 'wrong' | 'all_clear';

/** An all-clear that could be defended must rest on something that was found and is said, or it is none. */
export function thoughtIn(thinks: StateKey | undefined, { thinks: sound }: Sense, said: Said): Thought {
  if (thinks === undefined) return 'none';
  const { states, facts } = bedside();
  const clears = states.find(({ key }) => key === thinks)?.all_clear === true;
  const found = facts.some(({ key, group }) => group === 'assessment' && said.fresh.includes(key));
  const defended = sound?.includes(thinks) ?? true;
  if (clears) return defended && found ? 'sound' : 'all_clear';
  return defended ? 'sound' : 'wrong';
}
