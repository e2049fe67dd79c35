import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Drill } from './state.ts';

export const DrillContext = createContext<Drill | undefined>(undefined);

export function useDrill(): Drill {
  const drill = useContext(DrillContext);
  if (drill === undefined) throw new Error('A part of the drill stands outside its page');
  return drill;
}
