import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Which } from './state.ts';

export const WhichContext = createContext<Which | undefined>(undefined);

export function useWhich(): Which {
  const which = useContext(WhichContext);
  if (which === undefined) throw new Error('A part of Which fault is it? stands outside its view');
  return which;
}
