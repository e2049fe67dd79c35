import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Day } from './state.ts';

export const DayContext = createContext<Day | undefined>(undefined);

export function useDay(): Day {
  const day = useContext(DayContext);
  if (day === undefined) throw new Error('no 24-hour pattern around this component');
  return day;
}
