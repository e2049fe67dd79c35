import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Readings } from './readings.ts';
import type { Compare } from './state.ts';

export interface Page {
  readonly compare: Compare;
  readonly readings: Readings;
}

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === undefined) throw new Error('no page around this component');
  return page;
}
